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
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate.key().qualified());

  private final SearchEngine engine;
  private final Seeker seeker;
  private final List<Scored> all;

  private record Scored(Candidate candidate, double agreement, double score) {}

  private Ranked(SearchEngine engine, Seeker seeker, List<Scored> all) {
    this.engine = engine;
    this.seeker = seeker;
    this.all = all;
  }

  static Ranked of(SearchEngine engine, Seeker seeker, Recall recall) {
    double self = engine.words(recall.kind(), recall.text());
    List<Scored> all = new ArrayList<>();
    for (Candidate candidate : engine.recall(recall)) {
      double agreement = self > 0 ? Math.clamp(candidate.words() / self, 0, 1) : 0;
      all.add(new Scored(candidate, agreement, seeker.score(candidate.side(), agreement)));
    }
    all.sort(BEST_FIRST);
    return new Ranked(engine, seeker, all);
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

  /** Without words in common: those of what isn't found by them hardly agree. */
  private Optional<Scored> apart(RecordKey key) {
    return engine
        .candidate(key)
        .map(candidate -> new Scored(candidate, 0, seeker.score(candidate.side(), 0)));
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
