package metier.match;

/** Judges one aspect of a pair. */
interface Criterion {
  Aspect aspect();

  Verdict verdict(Pair pair);
}
