package metier.query.box;

/** Proposes what stretches of words mean. Later readers see what earlier ones proposed. */
interface PartReader {
  void read(Words words, Proposals proposals);
}
