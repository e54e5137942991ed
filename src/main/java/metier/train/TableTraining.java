package metier.train;

import java.util.List;
import java.util.Random;
import metier.analysis.vector.StaticTable;
import metier.analysis.vector.Vectors;
import metier.analysis.vector.WordPiece;

/**
 * Learns a vector for each piece of the vocabulary, so that their sum lies where a teacher puts the
 * whole text: first the teacher's own vector for the piece, weighted by its rarity; then nearer and
 * nearer to the teacher's for the texts; then, where names are given, those of one occupation
 * nearer to each other than to all others.
 */
final class TableTraining {
  private static final int EPOCHS = 6;
  private static final double RATE = 0.02;
  private static final int STEPS = 600;
  private static final int BATCH = 256;
  private static final double CONTRAST_RATE = 0.01;
  private static final float TEMPERATURE = 0.07f;

  /** Pieces of a text that teach. */
  private static final int LONGEST = 256;

  private final WordPiece wordPiece;
  private final int[][] pieces;
  private final float[][] rows;
  private final Random random;

  /**
   * @param texts each once
   * @param teacher by piece, of zeros where a piece stands for no letters
   */
  TableTraining(WordPiece wordPiece, List<String> texts, float[][] teacher, long seed) {
    this.wordPiece = wordPiece;
    this.pieces = texts.stream().map(text -> wordPiece.pieces(text, LONGEST)).toArray(int[][]::new);
    this.random = new Random(seed);
    this.rows = new float[teacher.length][];
    float[] rarity = rarity();
    for (int piece = 0; piece < rows.length; piece++) {
      rows[piece] = new float[teacher[piece].length];
      Vectors.add(rows[piece], rarity[piece], teacher[piece]);
    }
    rows[wordPiece.unknown()] = new float[rows[0].length];
  }

  /**
   * The inverse document frequency ln(1 + N / (1 + n)), divided by that of a piece that one text in
   * a hundred holds.
   */
  private float[] rarity() {
    int[] texts = new int[wordPiece.size()];
    int[] last = new int[wordPiece.size()];
    for (int text = 0; text < pieces.length; text++) {
      for (int piece : pieces[text]) {
        if (last[piece] != text + 1) {
          last[piece] = text + 1;
          texts[piece]++;
        }
      }
    }
    float[] rarity = new float[texts.length];
    for (int piece = 0; piece < rarity.length; piece++) {
      double idf = StrictMath.log(1 + pieces.length / (1.0 + texts[piece]));
      rarity[piece] = (float) (idf / StrictMath.log(101));
    }
    return rarity;
  }

  /** Lowers 1 − cos(sum of the rows, the teacher's vector), text by text. */
  void distil(float[][] teacher) {
    Adagrad adagrad = new Adagrad(rows, RATE);
    int[] order = new int[pieces.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order);
      for (int text : order) {
        if (pieces[text].length > 0) {
          float[] sum = sum(text);
          float[] unit = Vectors.normalise(sum.clone());
          float[] slope = new float[sum.length];
          Vectors.add(slope, -1, teacher[text]);
          Contrast.throughLength(sum, unit, slope);
          descend(adagrad, text, slope);
        }
      }
    }
  }

  /** Brings names of one occupation together, and others apart. */
  void contrast(Names names) {
    Adagrad adagrad = new Adagrad(rows, CONTRAST_RATE);
    Contrast contrast = new Contrast(TEMPERATURE);
    for (int step = 0; step < STEPS; step++) {
      Names.Pairs pairs = names.draw(BATCH, random);
      Contrast.Gradient by = contrast.gradient(sums(pairs.one()), sums(pairs.other()));
      for (int i = 0; i < pairs.one().length; i++) {
        descend(adagrad, pairs.one()[i], by.one()[i]);
        descend(adagrad, pairs.other()[i], by.other()[i]);
      }
    }
  }

  StaticTable table() {
    return StaticTable.of(wordPiece, rows);
  }

  private void descend(Adagrad adagrad, int text, float[] slope) {
    for (int piece : pieces[text]) {
      if (piece != wordPiece.unknown()) {
        adagrad.descend(piece, slope);
      }
    }
  }

  private float[] sum(int text) {
    float[] sum = new float[rows[0].length];
    for (int piece : pieces[text]) {
      Vectors.add(sum, 1, rows[piece]);
    }
    return sum;
  }

  private float[][] sums(int[] texts) {
    float[][] sums = new float[texts.length][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(texts[i]);
    }
    return sums;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
  }
}
