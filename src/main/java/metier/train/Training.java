package metier.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import metier.analysis.vector.Adapter;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.KeptVectors;
import metier.analysis.vector.Models;
import metier.analysis.vector.OnnxEncoder;
import metier.analysis.vector.Smoothing;
import metier.analysis.vector.StaticTable;
import metier.analysis.vector.Transformer;
import metier.analysis.vector.WordPiece;
import org.jspecify.annotations.Nullable;

/** Makes all models of a folder, one after the other. */
public final class Training {
  private static final int TABLE_DIMENSIONS = 256;

  private final Sources sources;
  private final Set<String> without;
  private final long seed;
  private final @Nullable Path kept;
  private final Consumer<String> told;
  private final WordPiece wordPiece = WordPiece.shipped();

  /**
   * @param without names in lower case that mustn't be learnt from
   * @param seed of all draws
   * @param kept a folder for the transformers' vectors; null where they aren't to be kept
   * @param told of each step, a line
   */
  public Training(
      Sources sources, Set<String> without, long seed, @Nullable Path kept, Consumer<String> told) {
    this.sources = sources;
    this.without = Set.copyOf(without);
    this.seed = seed;
    this.kept = kept;
    this.told = told;
  }

  /**
   * Writes the models.
   *
   * @param command by which they are made, for whoever opens a file
   */
  public void write(Path folder, String command) throws IOException {
    Files.createDirectories(folder);
    List<String> texts = sources.names();
    List<String> pieces =
        IntStream.range(0, wordPiece.size()).mapToObj(wordPiece::letters).toList();
    Names names = sources.names(texts, without);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("made by", command);
    facts.put("seed", Long.toString(seed));
    facts.put("from", names.groups().size() + " occupations, " + used(names) + " names");
    try (OnnxEncoder encoder = new OnnxEncoder(Transformer.BGE_SMALL, wordPiece)) {
      float[][] plain = vectors("names", Transformer.BGE_SMALL, encoder, texts);
      float[][] plainPieces = vectors("pieces", Transformer.BGE_SMALL, encoder, pieces);
      Adapter adapter = AdapterTraining.train(names, plain, seed);
      adapter.write(folder.resolve(Models.ADAPTER), facts);
      float[][] titles = turned(adapter, plain);
      Smoothing.of(names.centroids(titles)).write(folder.resolve(Models.CENTROIDS), facts);
      told.accept("adapter and centroids are made");
      StaticTable table = titleTable(names, titles, turned(adapter, plainPieces));
      table.write(folder.resolve(Models.TITLE_TABLE), facts);
      float[][] tabled = texts.stream().map(table::encode).toArray(float[][]::new);
      Smoothing.of(names.centroids(tabled)).write(folder.resolve(Models.TABLE_CENTROIDS), facts);
      told.accept("the table for titles is made");
    }
    List<String> sentences = sources.sentences();
    facts.put("from", sentences.size() + " sentences");
    try (OnnxEncoder encoder = new OnnxEncoder(Transformer.MINILM, wordPiece)) {
      float[][] teacher = vectors("sentences", Transformer.MINILM, encoder, sentences);
      float[][] plainPieces = vectors("pieces", Transformer.MINILM, encoder, pieces);
      textTable(sentences, teacher, plainPieces).write(folder.resolve(Models.TEXT_TABLE), facts);
      told.accept("the table for texts is made");
    }
  }

  private static int used(Names names) {
    return names.groups().stream().mapToInt(group -> group.length).sum();
  }

  private float[][] vectors(String of, Transformer teacher, Encoder encoder, List<String> texts)
      throws IOException {
    told.accept(texts.size() + " " + of + " are read by " + teacher);
    String name = teacher + "-" + of;
    List<float[]> vectors =
        kept == null
            ? encoder.encode(texts)
            : KeptVectors.of(kept.resolve(name + ".vectors"), name, encoder, texts);
    return vectors.toArray(float[][]::new);
  }

  private static float[][] turned(Adapter adapter, float[][] vectors) {
    return Arrays.stream(vectors).map(adapter::apply).toArray(float[][]::new);
  }

  private StaticTable titleTable(Names names, float[][] titles, float[][] pieces) {
    int[] learnt =
        names.groups().stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
    List<String> texts = Arrays.stream(learnt).mapToObj(names.texts()::get).toList();
    float[][] teacher = Arrays.stream(learnt).mapToObj(i -> titles[i]).toArray(float[][]::new);
    Principal principal = Principal.of(teacher, TABLE_DIMENSIONS, seed);
    TableTraining training = new TableTraining(wordPiece, texts, principal.project(pieces), seed);
    training.distil(principal.project(teacher));
    training.contrast(names.only(learnt));
    return training.table();
  }

  private StaticTable textTable(List<String> sentences, float[][] teacher, float[][] pieces) {
    Centring centring = Centring.of(teacher);
    float[][] centred = centring.apply(teacher);
    Principal principal = Principal.of(centred, TABLE_DIMENSIONS, seed);
    TableTraining training =
        new TableTraining(wordPiece, sentences, principal.project(centring.apply(pieces)), seed);
    training.distil(principal.project(centred));
    return training.table();
  }
}
