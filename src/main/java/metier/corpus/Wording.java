package metier.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.analysis.Lines;
import metier.model.Bullet;
import metier.model.JobPosting;
import metier.model.Position;
import metier.model.Resume;

/** What records say in sentences, without what is told as a field of its own. */
final class Wording {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private final Analyst analyst;
  private final Lines lines = new Lines();

  Wording(Analyst analyst) {
    this.analyst = analyst;
  }

  /** The description's sentences, bullets and lines. */
  List<String> sentences(JobPosting posting) {
    return analyst.analyse(posting) instanceof Analysed.Posting analysed
        ? lines.sentences(analysed.text())
        : List.of();
  }

  /** The summary's sentences and those of the bullets. */
  List<String> sentences(Resume resume) {
    List<String> sentences = new ArrayList<>(lines.sentences(resume.summary()));
    for (Position position : resume.positions()) {
      for (Bullet bullet : position.bullets()) {
        sentences.addAll(lines.sentences(bullet.text()));
      }
    }
    return sentences;
  }

  /** Letters, digits and apostrophes, lower case: the same whatever the signs between. */
  static List<String> words(String sentence) {
    return Stream.of(NO_WORD.split(sentence.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
