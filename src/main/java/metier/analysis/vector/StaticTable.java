package metier.analysis.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A vector for each piece of the vocabulary; a text's is the sum over its pieces, brought to length
 * 1. It knows no order of words, and takes about a microsecond for a title.
 */
public final class StaticTable implements Encoder {
  private static final String KIND = "static-table";

  /** Pieces of a text that are read; what follows has no part. */
  private static final int LONGEST = 4096;

  private final WordPiece wordPiece;
  private final ByteRows rows;

  private StaticTable(WordPiece wordPiece, ByteRows rows) {
    this.wordPiece = wordPiece;
    this.rows = rows;
  }

  /**
   * @param rows by the piece's number, weighted as they are to be summed
   */
  public static StaticTable of(WordPiece wordPiece, float[][] rows) {
    if (rows.length != wordPiece.size()) {
      throw new IllegalArgumentException(
          "there were " + rows.length + " rows for " + wordPiece.size() + " pieces");
    }
    return new StaticTable(wordPiece, ByteRows.of(rows, rows[0].length));
  }

  /**
   * @throws UnreadableModel when there is no such file, it is another model's, or damaged
   */
  public static StaticTable read(Path file, WordPiece wordPiece) {
    ModelFile model = ModelFile.read(file, KIND);
    ByteRows rows = ByteRows.read(model, file);
    if (rows.count() != wordPiece.size()) {
      throw new UnreadableModel(
          file, "has " + rows.count() + " rows; the vocabulary " + wordPiece.size() + " pieces");
    }
    return new StaticTable(wordPiece, rows);
  }

  /**
   * @param facts how it was made, a line each
   */
  public void write(Path file, Map<String, String> facts) throws IOException {
    ModelFile.of(KIND, facts, rows).write(file);
  }

  @Override
  public int dimensions() {
    return rows.dimensions();
  }

  @Override
  public float[] encode(String text) {
    float[] sum = new float[rows.dimensions()];
    for (int piece : wordPiece.pieces(text, LONGEST)) {
      rows.addTo(sum, piece);
    }
    return Vectors.normalise(sum);
  }
}
