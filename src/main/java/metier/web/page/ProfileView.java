package metier.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import metier.index.Person;
import metier.index.Profile;
import metier.model.Degree;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a résumé.
 *
 * @param facts years, level, place and the like, a few words each
 * @param skills each with how long it was used
 * @param positions title and dates
 * @param notUsed a sentence
 */
public record ProfileView(
    String title,
    List<String> facts,
    List<Skill> skills,
    List<Skill> moreSkills,
    List<String> licences,
    List<Skill> positions,
    String notUsed) {
  private static final int AT_ONCE = 14;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /**
   * @param detail how long; empty where that isn't known
   */
  public record Skill(String name, String detail) {}

  static ProfileView of(Profile profile, LocalDate today) {
    List<Skill> skills = new ArrayList<>();
    List<String> licences = new ArrayList<>();
    Set<String> held = profile.licences();
    for (Profile.Shown shown : Evidence.provenFirst(profile)) {
      if (held.contains(shown.skill().id())) {
        licences.add(shown.skill().name());
      } else {
        skills.add(
            new Skill(
                shown.skill().name(), Evidence.length(Evidence.months(profile, shown, today))));
      }
    }
    int first = Math.min(AT_ONCE, skills.size());
    return new ProfileView(
        profile.title(),
        facts(profile),
        List.copyOf(skills.subList(0, first)),
        List.copyOf(skills.subList(first, skills.size())),
        licences,
        profile.held().stream().map(ProfileView::position).toList(),
        "Never looked at: " + String.join(", ", Evidence.NOT_USED) + ".");
  }

  private static List<String> facts(Profile profile) {
    List<String> facts = new ArrayList<>();
    if (profile.years() > 0) {
      facts.add(Wording.count(profile.years(), "year") + " of work");
    }
    if (profile.level() != null) {
      facts.add(Wording.level(profile.level()));
    }
    if (profile.place() != null) {
      facts.add(profile.place().label());
    }
    if (profile.degree() != null) {
      facts.add(degree(profile.degree()));
    }
    if (!profile.languages().isEmpty()) {
      facts.add("Speaks " + String.join(", ", profile.languages()));
    }
    return facts;
  }

  static String degree(Degree.Level degree) {
    return switch (degree) {
      case OTHER -> "Further training";
      case HIGH_SCHOOL -> "High school";
      case CERTIFICATE -> "Certificate";
      case ASSOCIATE -> "Associate’s degree";
      case BACHELOR -> "Bachelor’s degree";
      case MASTER -> "Master’s degree";
      case DOCTORATE -> "Doctorate";
    };
  }

  private static Skill position(Profile.Held held) {
    return new Skill(
        held.title().isEmpty() ? "Work without a title" : held.title(),
        span(Evidence.month(held.from()), Evidence.month(held.to()), held.to() == Person.PRESENT));
  }

  static String span(@Nullable YearMonth from, @Nullable YearMonth to, boolean present) {
    String end = present ? "now" : to == null ? "" : MONTH.format(to);
    return from == null
        ? end
        : end.isEmpty() ? MONTH.format(from) : MONTH.format(from) + " – " + end;
  }
}
