package metier.feed;

/** How rows, each by itself a feed of one, make a feed of several. */
public enum Together {
  /** One after another, parted by line breaks. */
  IN_SEQUENCE,

  /** All below the header line that each of them begins with. */
  BELOW_ONE_HEADER,

  /** They don't: each stays a file of its own. */
  IN_FILES
}
