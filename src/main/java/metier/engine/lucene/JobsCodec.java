package metier.engine.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own codec with smaller chunks of stored text. A page of hits reads twenty texts from
 * twenty places: unpacking the 80 kB around each was the largest part of a query's time. Found by
 * name through {@code META-INF/services}; a change of its parts needs a new name.
 */
public final class JobsCodec extends FilterCodec {
  private static final int CHUNK_BYTES = 4096;
  private static final int CHUNK_DOCUMENTS = 2;
  private static final int INDEX_BLOCK_SHIFT = 10;

  private final StoredFieldsFormat storedFields =
      new Lucene90CompressingStoredFieldsFormat(
          "MetierStoredFields",
          CompressionMode.FAST,
          CHUNK_BYTES,
          CHUNK_DOCUMENTS,
          INDEX_BLOCK_SHIFT);

  public JobsCodec() {
    super("Metier1", new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return storedFields;
  }
}
