package metier.document;

/** How much one document may be, and may make of itself. */
public final class Limits {
  public static final int FILE_BYTES = 10_000_000;

  /** Of all that is packed inside of it together. */
  static final long UNPACKED_BYTES = 100_000_000;

  /** How many times its size something may unpack to; what stays below {@link #SMALL} may. */
  static final int RATIO = 100;

  /** Unpacked bytes that harm nobody, however few they came from. */
  static final long SMALL = 1_000_000;

  static final int CHARACTERS = 1_000_000;
  static final int PAGES = 200;

  /** Drawings that a PDF's pages call, and that call each other: few calls can make millions. */
  static final int DRAWINGS = 10_000;

  /** Files inside of a zip archive. */
  static final int ENTRIES = 2_000;

  /** Of elements within elements. */
  static final int DEPTH = 256;

  /** Streams packed in streams. */
  static final int LAYERS = 4;

  static final int NOTES = 20;
  static final int NOTE_CHARACTERS = 300;

  private Limits() {}
}
