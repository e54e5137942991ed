package metier.career.portrait;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.SkillNeed;
import metier.model.OccupationProfile.Task;

/** What is done in the day's work, as sentences. */
final class Duties {
  private static final int MOST = 12;
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

  /** ESCO's descriptions go on with "They …" once they have named who does the work. */
  private static final Pattern DOING =
      Pattern.compile(
          "They (?:also |often |usually |typically |mainly )?"
              + "(?!are\\b|can\\b|may\\b|might\\b|have\\b|could\\b|do\\b)(\\p{Ll}.*)",
          Pattern.DOTALL);

  /** O*NET's descriptions of the armed forces' work end so. */
  private static final Pattern INCLUDED = Pattern.compile("Duties include ([^.]+)\\.");

  private Duties() {}

  /** The core tasks first; without tasks, what a description and essential skills say is done. */
  static List<String> of(OccupationProfile profile) {
    if (!profile.tasks().isEmpty()) {
      return Stream.concat(
              profile.tasks().stream().filter(Task::core),
              profile.tasks().stream().filter(task -> !task.core()))
          .map(task -> sentence(task.text()))
          .distinct()
          .limit(MOST)
          .toList();
    }
    Set<String> duties = new LinkedHashSet<>();
    var included = INCLUDED.matcher(profile.description());
    if (included.find()) {
      for (String duty : included.group(1).split("; (?:and )?")) {
        duties.add(sentence(duty));
      }
    }
    for (String sentence : BETWEEN_SENTENCES.split(profile.description().strip())) {
      var doing = DOING.matcher(sentence.replaceAll("\\s+", " "));
      if (doing.matches()) {
        duties.add(sentence(doing.group(1)));
      }
    }
    profile.skillNeeds().stream()
        .filter(need -> need.essential() && !need.kind().equals("knowledge"))
        .map(SkillNeed::name)
        .map(Duties::sentence)
        .forEach(duties::add);
    return duties.stream().limit(MOST).toList();
  }

  private static String sentence(String text) {
    String begun = capital(text.strip());
    return begun.isEmpty() || ".!?".indexOf(begun.charAt(begun.length() - 1)) >= 0
        ? begun
        : begun + ".";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
