package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import metier.model.RecordKind;

/** One format that Metier reads. */
public interface Feed {
  /** The word for {@code --format} and, where {@code --source} isn't given, the source's name. */
  String format();

  RecordKind kind();

  /** The same feed for a file of this name, where a row has no id of its own but the file's. */
  default Feed ofFile(String name) {
    return this;
  }

  /** The same where the name without its ending is also that of another file in its folder. */
  default Feed ofWholeName(String name) {
    return ofFile(name);
  }

  /** How originals of its rows are put together again. */
  default Together together() {
    return Together.IN_SEQUENCE;
  }

  /**
   * Reads to the end, one result a row, in order; nothing is skipped in silence.
   *
   * @param in already decompressed; not closed here
   * @throws IOException when the stream itself fails, with a message fit for a person (a truncated
   *     gzip, a vanished disk); rows reported until then stand
   */
  void read(InputStream in, Consumer<FeedResult> results) throws IOException;
}
