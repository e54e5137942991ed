package metier.feed;

/** A feed that knows its format when it sees it. */
interface RecognisableFeed extends Feed {
  boolean recognises(Sample sample);
}
