package metier.store;

import java.util.zip.DataFormatException;
import metier.model.Fact;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/** One row of the store with everything that it holds; what is large is unpacked when asked for. */
public final class Entry {
  private final RecordKey key;
  private final long seq;
  private final @Nullable Content content;

  private record Content(String body, byte[] packed, Reading reading) {}

  private Entry(RecordKey key, long seq, @Nullable Content content) {
    this.key = key;
    this.seq = seq;
    this.content = content;
  }

  static Entry live(RecordKey key, long seq, String body, byte[] packed, Reading reading) {
    return new Entry(key, seq, new Content(body, packed, reading));
  }

  static Entry tombstone(RecordKey key, long seq) {
    return new Entry(key, seq, null);
  }

  public RecordKey key() {
    return key;
  }

  public long seq() {
    return seq;
  }

  /** It has neither fact nor original then. */
  public boolean deleted() {
    return content == null;
  }

  /**
   * @throws StoreUnavailable when it is damaged
   */
  public Fact fact() {
    try {
      return FactCodec.decode(key.kind(), body());
    } catch (IllegalArgumentException e) {
      throw new StoreUnavailable(
          "the record " + key.qualified() + " is damaged: " + e.getMessage(), e);
    }
  }

  /** The fact as it is stored, in JSON. */
  String body() {
    return content().body;
  }

  /**
   * The source's own bytes.
   *
   * @throws StoreUnavailable when they are damaged
   */
  public byte[] original() {
    try {
      return Originals.unpack(content().packed);
    } catch (DataFormatException e) {
      throw new StoreUnavailable(
          "the original of " + key.qualified() + " is damaged: " + e.getMessage(), e);
    }
  }

  public Reading reading() {
    return content().reading;
  }

  private Content content() {
    if (content == null) {
      throw new IllegalStateException(key + " was deleted");
    }
    return content;
  }
}
