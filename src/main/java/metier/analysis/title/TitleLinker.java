package metier.analysis.title;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.title.OccupationIndex.Candidate;
import metier.analysis.words.Bm25;
import org.jspecify.annotations.Nullable;

/** Says which occupation a title names, or that it can't be said. One linker serves all threads. */
public final class TitleLinker {
  /** From here on nine of ten are right, of titles of O*NET 29.2 that were held out. */
  private static final double LEAST_PROBABILITY = 0.89;

  private static final double LEAST_MARGIN = 0.2;

  /** A word that so many occupations' names end in says what kind of job it is, not which. */
  private static final int OCCUPATIONS_OF_A_HEAD = 8;

  private static final int SHOWN = 5;

  private final OccupationIndex index;
  private final TitleCleaner cleaner;
  private final @Nullable Agreement proof;
  private final Map<List<String>, Set<OccupationNames>> byName = new HashMap<>();
  private final Map<String, Set<OccupationNames>> byHead = new HashMap<>();

  /** Links where an occupation is more likely meant than not, to be offered to a person. */
  public TitleLinker(OccupationIndex index, TitleCleaner cleaner) {
    this(index, cleaner, null);
  }

  /**
   * Links what nobody looks at.
   *
   * @param proof what has to hold instead of a probability
   */
  public TitleLinker(OccupationIndex index, TitleCleaner cleaner, @Nullable Agreement proof) {
    this.index = index;
    this.cleaner = cleaner;
    this.proof = proof;
    for (OccupationNames occupation : index.occupations()) {
      for (String name : occupation.names()) {
        List<String> words = Bm25.words(name);
        if (!words.isEmpty()) {
          byName.computeIfAbsent(words, _ -> new LinkedHashSet<>()).add(occupation);
          byHead.computeIfAbsent(words.getLast(), _ -> new LinkedHashSet<>()).add(occupation);
        }
      }
    }
  }

  /**
   * @param title parted into the work and the rest
   */
  public record Read(CleanTitle title, Naming naming) {}

  public Read link(String title) {
    CleanTitle clean = cleaner.clean(title);
    return new Read(clean, naming(title, clean));
  }

  private Naming naming(String title, CleanTitle clean) {
    List<String> words = Bm25.words(clean.work());
    if (words.stream().noneMatch(TitleLinker::hasLetter) || isHeadAlone(words)) {
      return new Naming.Unknown(List.of());
    }
    for (List<String> name : List.of(Bm25.words(title), words)) {
      Set<OccupationNames> owners = byName.getOrDefault(name, Set.of());
      if (owners.size() == 1) {
        return new Naming.Linked(owners.iterator().next(), true, 1, 1);
      }
    }
    List<Candidate> nearest = index.nearest(clean.work(), SHOWN);
    Candidate best = nearest.getFirst();
    double margin = best.probability() - nearest.get(1).probability();
    boolean sure =
        proof == null
            ? best.probability() >= LEAST_PROBABILITY && margin >= LEAST_MARGIN
            : proof.holds(clean.work(), nearest);
    return sure
        ? new Naming.Linked(best.occupation(), false, best.probability(), margin)
        : new Naming.Unknown(nearest);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private boolean isHeadAlone(List<String> words) {
    return words.size() == 1
        && byHead.getOrDefault(words.getFirst(), Set.of()).size() >= OCCUPATIONS_OF_A_HEAD;
  }
}
