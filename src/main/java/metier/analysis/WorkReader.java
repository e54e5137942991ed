package metier.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import metier.model.Bullet;
import metier.model.Degree;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.Position;
import metier.model.Resume;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** Reads out of a résumé what it says of work, and leaves its person out. */
final class WorkReader {
  private final ShownSkills shows;
  private final Function<String, List<SkillRef>> named;
  private final Predicate<SkillRef> isLicence;
  private final Predicate<String> isOccupation;
  private final Function<String, Meaning> textMeaning;

  /**
   * @param named the skills that an entry of a list means
   * @param isOccupation whether words are the name of one and nothing else
   */
  WorkReader(
      ShownSkills shows,
      Function<String, List<SkillRef>> named,
      Predicate<SkillRef> isLicence,
      Predicate<String> isOccupation,
      Function<String, Meaning> textMeaning) {
    this.shows = shows;
    this.named = named;
    this.isLicence = isLicence;
    this.isOccupation = isOccupation;
    this.textMeaning = textMeaning;
  }

  /**
   * @param shown the skills of each bullet as it is written, in the résumé's order
   */
  Analysed.Work read(Resume resume, List<Analysed.Line> shown, @Nullable Place town) {
    Impersonal impersonal = new Impersonal(personal(resume));
    String headline = impersonal.of(resume.headline());
    String summary = impersonal.of(resume.summary());
    List<String> titles =
        resume.positions().stream().map(position -> impersonal.of(position.title())).toList();
    List<Analysed.Work.Line> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    add(text, summary);
    int bullets = 0;
    for (int at = 0; at < titles.size(); at++) {
      Position position = resume.positions().get(at);
      add(text, titles.get(at));
      add(text, impersonal.of(position.employer()));
      for (Bullet bullet : position.bullets()) {
        String line = impersonal.of(bullet.text());
        add(text, line);
        List<SkillRef> written = shown.get(bullets++).skills();
        lines.add(
            new Analysed.Work.Line(at, line, line.equals(bullet.text()) ? written : done(line)));
      }
    }
    for (int at = 0; at < titles.size(); at++) {
      addShowing(lines, at, titles.get(at), done(titles.get(at)));
    }
    addShowing(lines, Analysed.Work.Line.ELSEWHERE, headline, said(headline));
    sentences(summary, lines);
    for (String entry : resume.skills()) {
      String line = impersonal.of(entry);
      add(text, line);
      addShowing(
          lines,
          Analysed.Work.Line.ELSEWHERE,
          line,
          line.isEmpty() ? List.of() : named.apply(line));
    }
    for (String credential : resume.credentials()) {
      String line = impersonal.schooling(credential);
      add(text, line);
      addShowing(lines, Analysed.Work.Line.ELSEWHERE, line, said(line));
    }
    List<Degree> degrees = Degrees.in(resume.education());
    for (String schooling : resume.education()) {
      String line = impersonal.schooling(schooling);
      add(text, line);
      addShowing(lines, Analysed.Work.Line.ELSEWHERE, line, said(line));
    }
    String body = text.toString().strip();
    return new Analysed.Work(
        headline,
        titles,
        body,
        textMeaning.apply(Analysed.Work.text(headline, body)),
        lines,
        licences(lines),
        level(titles),
        town,
        languages(resume, summary),
        highest(degrees));
  }

  /** Publishers of résumés that keep names back put a title in the name's place. */
  private @Nullable String personal(Resume resume) {
    String name = resume.name();
    return name == null
            || isOccupation.test(name.strip())
            || resume.positions().stream()
                .anyMatch(position -> position.title().strip().equalsIgnoreCase(name.strip()))
        ? null
        : name;
  }

  private static void add(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }

  private static void addShowing(
      List<Analysed.Work.Line> lines, int position, String text, List<SkillRef> skills) {
    if (!skills.isEmpty()) {
      lines.add(new Analysed.Work.Line(position, text, skills));
    }
  }

  private List<SkillRef> done(String text) {
    return ShownSkills.refs(shows.done(text));
  }

  private List<SkillRef> said(String text) {
    return ShownSkills.refs(shows.said(text));
  }

  /** Only those sentences of the summary that show a skill; of one without end, a part. */
  private void sentences(String summary, List<Analysed.Work.Line> lines) {
    Passages passages = new Passages(summary);
    int from = 0;
    int to = 0;
    Set<SkillRef> shown = new LinkedHashSet<>();
    for (SkillMention mention : shows.said(summary)) {
      if (mention.end() > to) {
        int before = Math.min(to, mention.start());
        addSentence(summary, from, before, shown, lines);
        Passages.Passage passage = passages.around(mention.start(), mention.end());
        from = wordAt(summary, Math.max(passage.start(), before), mention.start());
        to = Math.max(mention.end(), passage.start() + passage.text().length());
      }
      shown.add(mention.skill());
    }
    addSentence(summary, from, to, shown, lines);
  }

  /** From there on, but neither within a word nor behind the mention's begin. */
  private static int wordAt(String text, int from, int mention) {
    int at = Math.min(from, mention);
    while (at > 0
        && at < mention
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void addSentence(
      String summary, int from, int to, Set<SkillRef> shown, List<Analysed.Work.Line> lines) {
    String sentence = summary.substring(from, Math.min(to, summary.length())).strip();
    addShowing(lines, Analysed.Work.Line.ELSEWHERE, sentence, List.copyOf(shown));
    shown.clear();
  }

  private Set<String> licences(List<Analysed.Work.Line> lines) {
    Set<String> licences = new LinkedHashSet<>();
    lines.stream()
        .map(Analysed.Work.Line::skills)
        .flatMap(Collection::stream)
        .filter(isLicence)
        .forEach(skill -> licences.add(skill.id()));
    return licences;
  }

  /**
   * Titles that say that they are open to several are taken at their highest. That somebody began
   * as an intern says nothing of what they are by now.
   */
  private static @Nullable Level level(List<String> titles) {
    for (int at = 0; at < titles.size(); at++) {
      Set<Level> levels = Levels.inTitle(titles.get(at));
      if (!levels.isEmpty() && (at == 0 || Collections.max(levels).compareTo(Level.MID) >= 0)) {
        return Collections.max(levels);
      }
    }
    return null;
  }

  private static List<String> languages(Resume resume, String summary) {
    Set<String> languages = new LinkedHashSet<>(Languages.in(resume.languages()));
    languages.addAll(SpokenLanguages.in(summary));
    resume.skills().forEach(entry -> languages.addAll(SpokenLanguages.in(entry)));
    return List.copyOf(languages);
  }

  private static Degree.@Nullable Level highest(List<Degree> degrees) {
    return degrees.stream()
        .map(Degree::level)
        .filter(level -> level != Degree.Level.OTHER)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
