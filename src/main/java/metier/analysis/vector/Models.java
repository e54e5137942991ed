package metier.analysis.vector;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The trained models of a folder, each read when it is first asked for.
 *
 * <p>With transformers, titles are encoded by {@link Transformer#BGE_SMALL} and the adapter; else
 * by the static table, at a thousandth of the cost and some .04 less mean average precision.
 */
public final class Models implements AutoCloseable {
  /** The files' names. */
  public static final String TITLE_TABLE = "titles.bin";

  public static final String TEXT_TABLE = "texts.bin";
  public static final String ADAPTER = "adapter.bin";
  public static final String CENTROIDS = "occupations.bin";
  public static final String TABLE_CENTROIDS = "titles-occupations.bin";

  private final Path folder;
  private final boolean transformers;
  private @Nullable WordPiece wordPiece;
  private @Nullable OnnxEncoder transformer;
  private @Nullable OnnxEncoder phrases;
  private @Nullable Encoder titles;
  private @Nullable Encoder nearTitles;
  private @Nullable StaticTable titleTable;
  private @Nullable StaticTable textTable;

  /**
   * @param transformers whether ONNX Runtime may be used
   */
  public Models(Path folder, boolean transformers) {
    this.folder = folder;
    this.transformers = transformers;
  }

  public synchronized WordPiece wordPiece() {
    if (wordPiece == null) {
      wordPiece = WordPiece.shipped();
    }
    return wordPiece;
  }

  /** For titles that are compared with labels of occupations. */
  public synchronized Encoder titles() {
    if (titles == null) {
      titles =
          transformers ? Adapter.read(folder.resolve(ADAPTER)).over(transformer()) : titleTable();
    }
    return titles;
  }

  /** For titles that are compared with each other: moved towards the occupations around them. */
  public synchronized Encoder smoothedTitles() {
    if (nearTitles == null) {
      String centroids = transformers ? CENTROIDS : TABLE_CENTROIDS;
      nearTitles = Smoothing.read(folder.resolve(centroids)).over(titles());
    }
    return nearTitles;
  }

  /** For titles by the million, with transformers or without. */
  public synchronized StaticTable titleTable() {
    if (titleTable == null) {
      titleTable = StaticTable.read(folder.resolve(TITLE_TABLE), wordPiece());
    }
    return titleTable;
  }

  /** For sentences, bullets and whole texts. */
  public synchronized StaticTable textTable() {
    if (textTable == null) {
      textTable = StaticTable.read(folder.resolve(TEXT_TABLE), wordPiece());
    }
    return textTable;
  }

  /** For phrases and sentences, where there are few. */
  public synchronized Encoder phrases() {
    if (phrases == null) {
      phrases = new OnnxEncoder(Transformer.MINILM, wordPiece());
    }
    return phrases;
  }

  private OnnxEncoder transformer() {
    if (transformer == null) {
      transformer = new OnnxEncoder(Transformer.BGE_SMALL, wordPiece());
    }
    return transformer;
  }

  @Override
  public synchronized void close() {
    if (transformer != null) {
      transformer.close();
      transformer = null;
    }
    if (phrases != null) {
      phrases.close();
      phrases = null;
    }
  }
}
