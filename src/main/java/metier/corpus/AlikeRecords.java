package metier.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import metier.model.Fact;

/** No posting and no résumé is another one with a few words changed. */
final class AlikeRecords implements Rule {
  /** Words that stand side by side and count as one element. */
  private static final int SHINGLE = 3;

  /** Of two texts that differ in every tenth word about so much is shared. */
  private static final double ALIKE = 0.5;

  /** Shorter texts are alike by chance. */
  private static final int FEWEST_SHINGLES = 15;

  private final Wording wording;

  AlikeRecords(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    check(contents.jobs(), wording::sentences, faults);
    check(contents.resumes(), wording::sentences, faults);
  }

  private static <F extends Fact> void check(
      List<Row<F>> rows, Function<F, List<String>> sentences, Consumer<Fault> faults) {
    List<Set<String>> texts =
        rows.stream().map(row -> shingles(sentences.apply(row.fact()))).toList();
    Resemblance resemblance = new Resemblance(texts, ALIKE);
    for (int i = 0; i < rows.size(); i++) {
      if (texts.get(i).size() < FEWEST_SHINGLES) {
        continue;
      }
      for (int other : resemblance.near(i)) {
        if (other < i) {
          double shared = 100 * Resemblance.jaccard(texts.get(i), texts.get(other));
          faults.accept(
              Fault.of(
                  rows.get(i),
                  String.format(
                      Locale.ROOT,
                      "%.0f %% of its wording is that of %s",
                      shared,
                      rows.get(other).shown()),
                  "write it anew, or drop one"));
        }
      }
    }
  }

  private static Set<String> shingles(List<String> sentences) {
    List<String> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(Wording.words(sentence)));
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
