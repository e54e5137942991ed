package metier.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metier.engine.Candidate;
import metier.engine.Recall;
import metier.engine.SearchEngine;
import metier.model.RecordKey;

/** What was found for one side, scored and in order. */
final class Ranked {
  private static final int COMPARED_AGAIN = 50;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate.key().qualified());

  private final SearchEngine engine;
  private final Seeker seeker;
  private final Recall recall;
  private final double self;
  private final List<Scored> all;

  private record Scored(Candidate candidate, double agreement, double score) {}

  /**
   * @param self what the words of a record would be that is all of the text
   */
  private Ranked(SearchEngine engine, Seeker seeker, Recall recall, double self, List<Scored> all) {
    this.engine = engine;
    this.seeker = seeker;
    this.recall = recall;
    this.self = self;
    this.all = all;
  }

  static Ranked of(SearchEngine engine, Seeker seeker, Recall recall) {
    double self = engine.words(recall.kind(), recall.text());
    List<Scored> all = new ArrayList<>();
    for (Candidate candidate : engine.recall(recall)) {
      all.add(scored(seeker, candidate, self));
    }
    all.sort(BEST_FIRST);
    return new Ranked(engine, seeker, recall, self, all);
  }

  private static Scored scored(Seeker seeker, Candidate candidate, double self) {
    double agreement = self > 0 ? Math.clamp(candidate.words() / self, 0, 1) : 0;
    return new Scored(candidate, agreement, seeker.score(candidate.side(), agreement));
  }

  /**
   * Where texts alone decide, the first are compared again, more closely. They keep the room
   * between the best of them and the first that isn't among them.
   */
  static Ranked comparedClosely(SearchEngine engine, Seeker seeker, Recall recall) {
    Ranked once = of(engine, seeker, recall);
    List<Scored> all = once.all;
    List<Scored> first = all.subList(0, Math.min(COMPARED_AGAIN, all.size()));
    if (first.isEmpty() || first.getFirst().agreement == 0) {
      return once;
    }
    double most = first.getFirst().agreement;
    double least = first.size() < all.size() ? all.get(first.size()).agreement : 0;
    double[] closeness =
        engine.closeness(
            recall.kind(),
            recall.text(),
            first.stream().map(scored -> scored.candidate.key()).toList());
    List<Scored> again = new ArrayList<>(all);
    for (int i = 0; i < first.size(); i++) {
      Candidate candidate = first.get(i).candidate;
      double agreement = Math.clamp(least + (most - least) * closeness[i], 0, 1);
      again.set(i, new Scored(candidate, agreement, seeker.score(candidate.side(), agreement)));
    }
    again.sort(BEST_FIRST);
    return new Ranked(engine, seeker, recall, once.self, again);
  }

  List<RecordKey> keys() {
    return all.stream().map(scored -> scored.candidate.key()).toList();
  }

  Matches page(Narrowing narrowing) {
    List<Match> page = new ArrayList<>();
    int to = (int) Math.min(all.size(), (long) narrowing.offset() + narrowing.limit());
    for (int i = narrowing.offset(); i < to; i++) {
      page.add(match(all.get(i), i + 1));
    }
    return new Matches(page, all.size());
  }

  /** Rank 0 where it isn't among those compared; nothing where it isn't held. */
  Optional<Match> match(RecordKey key) {
    int rank = rank(key);
    return rank > 0
        ? Optional.of(match(all.get(rank - 1), rank))
        : apart(key).map(scored -> match(scored, 0));
  }

  WhatIf.Standing standing(RecordKey key) {
    int rank = rank(key);
    return rank > 0
        ? new WhatIf.Standing(rank, all.get(rank - 1).score)
        : new WhatIf.Standing(0, apart(key).map(Scored::score).orElse(0.0));
  }

  private int rank(RecordKey key) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).candidate.key().equals(key)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Scored as if it had been found. */
  private Optional<Scored> apart(RecordKey key) {
    return engine.candidate(key, recall.text()).map(candidate -> scored(seeker, candidate, self));
  }

  private Match match(Scored scored, int rank) {
    Candidate candidate = scored.candidate;
    return new Match(
        candidate.key(),
        candidate.card(),
        rank,
        seeker.fit(candidate.side(), scored.agreement),
        seeker.reverse(candidate.side(), scored.agreement));
  }
}
