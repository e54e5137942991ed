package metier.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import metier.model.RecordKind;

/**
 * The store as JSON, one row a line in the order of the sequence, with all that is needed to load
 * it elsewhere: {@code {"kind", "source", "id", "seq", "deleted", "fact", "original", "format",
 * "file", "read_on"}}. {@code original} is base64; a tombstone ends with {@code "deleted": true};
 * what isn't known is left out. The same state always gives the same bytes.
 */
public final class Export {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;
  private long live;
  private long deleted;

  private Export(JsonGenerator json) {
    this.json = json;
  }

  /**
   * @param seq as of which the store was written out
   */
  public record Written(long seq, long live, long deleted) {}

  /**
   * Goes on while others write; all is as of the moment in which it began.
   *
   * @param out not closed
   * @throws IOException when {@code out} fails
   */
  public static Written of(RecordStore store, Set<RecordKind> kinds, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setRootValueSeparator(null);
      Export export = new Export(json);
      long seq = store.forEachEntry(kinds, export::line);
      return new Written(seq, export.live, export.deleted);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void line(Entry entry) {
    try {
      json.writeStartObject();
      json.writeStringField("kind", entry.key().kind().word());
      json.writeStringField("source", entry.key().source());
      json.writeStringField("id", entry.key().id());
      json.writeNumberField("seq", entry.seq());
      json.writeBooleanField("deleted", entry.deleted());
      if (entry.deleted()) {
        deleted++;
      } else {
        live++;
        content(entry);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void content(Entry entry) throws IOException {
    json.writeFieldName("fact");
    json.writeRawValue(entry.body());
    json.writeBinaryField("original", entry.original());
    Reading reading = entry.reading();
    if (reading.format() != null) {
      json.writeStringField("format", reading.format());
    }
    if (reading.file() != null) {
      json.writeStringField("file", reading.file());
    }
    json.writeStringField("read_on", reading.day().toString());
  }
}
