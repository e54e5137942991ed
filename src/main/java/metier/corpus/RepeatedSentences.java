package metier.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.model.Fact;

/**
 * No more than three say nearly the same sentence: what everybody says word for word comes of a
 * template.
 */
final class RepeatedSentences implements Rule {
  private static final int MOST = 3;

  /** Shorter ones are headings and demands that everyone words so: "What we're looking for". */
  private static final int FEWEST_WORDS = 5;

  /** One word of ten may be another. */
  private static final double NEARLY = 0.8;

  private static final int SHOWN = 6;

  private final Wording wording;

  RepeatedSentences(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(Contents contents, Consumer<Fault> faults) {
    check(contents.jobs(), wording::sentences, "postings", faults);
    check(contents.resumes(), wording::sentences, "résumés", faults);
  }

  /** One sentence, whatever its signs, and who says it. */
  private static final class Said<F extends Fact> {
    final String text;
    final Set<String> words;
    final Set<Row<F>> by = new LinkedHashSet<>();

    Said(String text, List<String> words) {
      this.text = text;
      this.words = new HashSet<>(words);
    }
  }

  private static <F extends Fact> void check(
      List<Row<F>> rows, Function<F, List<String>> sentences, String who, Consumer<Fault> faults) {
    Map<List<String>, Said<F>> said = new LinkedHashMap<>();
    for (Row<F> row : rows) {
      for (String sentence : sentences.apply(row.fact())) {
        List<String> words = Wording.words(sentence);
        if (words.size() >= FEWEST_WORDS) {
          said.computeIfAbsent(words, key -> new Said<>(sentence, key)).by.add(row);
        }
      }
    }
    new Families<>(List.copyOf(said.values())).tell(who, faults);
  }

  /** Sentences that are nearly the same, the most repeated told first and each only once. */
  private static final class Families<F extends Fact> {
    private final List<Said<F>> all;
    private final List<List<Said<F>>> families = new ArrayList<>();

    Families(List<Said<F>> all) {
      this.all = all;
      Resemblance resemblance =
          new Resemblance(all.stream().map(said -> said.words).toList(), NEARLY);
      for (int i = 0; i < all.size(); i++) {
        List<Said<F>> family = new ArrayList<>(List.of(all.get(i)));
        resemblance.near(i).forEach(other -> family.add(all.get(other)));
        families.add(family);
      }
    }

    void tell(String who, Consumer<Fault> faults) {
      Set<Said<F>> told = new HashSet<>();
      List<Set<Row<F>>> by = families.stream().map(Families::by).toList();
      IntStream.range(0, all.size())
          .boxed()
          .filter(i -> by.get(i).size() > MOST)
          .sorted(Comparator.comparingInt(i -> -by.get(i).size()))
          .filter(i -> !told.contains(all.get(i)))
          .forEach(
              i -> {
                told.addAll(families.get(i));
                faults.accept(fault(all.get(i), by.get(i), who));
              });
    }

    private static <F extends Fact> Set<Row<F>> by(Collection<Said<F>> family) {
      Set<Row<F>> by = new LinkedHashSet<>();
      family.forEach(said -> by.addAll(said.by));
      return by;
    }

    private static <F extends Fact> Fault fault(Said<F> said, Set<Row<F>> by, String who) {
      String others =
          by.stream().map(Row::id).limit(SHOWN).collect(Collectors.joining(", "))
              + (by.size() > SHOWN ? " …" : "");
      return Fault.of(
          said.by.iterator().next(),
          by.size() + " " + who + " say nearly '" + said.text + "' (" + others + ")",
          "say it in at most " + MOST + " of them");
    }
  }
}
