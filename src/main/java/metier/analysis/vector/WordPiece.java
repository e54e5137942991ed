package metier.analysis.vector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Cuts a text into the pieces of a vocabulary, the longest first: Wu et al., "Google's neural
 * machine translation system" (2016), section 4.1, with the vocabulary of bert-base-uncased.
 */
public final class WordPiece {
  private static final String INSIDE = "##";

  /** A longer word is taken for none, as the vocabulary's own tokenizer does. */
  private static final int LONGEST_WORD = 100;

  private final Pieces beginnings;
  private final Pieces insides;
  private final int size;
  private final int unknown;
  private final int opening;
  private final int closing;

  private WordPiece(JsonNode vocabulary) {
    this.size = vocabulary.size();
    this.beginnings = new Pieces(size);
    this.insides = new Pieces(size);
    vocabulary
        .properties()
        .forEach(
            piece -> {
              String form = piece.getKey();
              int number = piece.getValue().intValue();
              if (form.startsWith(INSIDE) && form.length() > INSIDE.length()) {
                insides.put(form.substring(INSIDE.length()), number);
              } else {
                beginnings.put(form, number);
              }
            });
    this.unknown = special(vocabulary, "[UNK]");
    this.opening = special(vocabulary, "[CLS]");
    this.closing = special(vocabulary, "[SEP]");
  }

  private static int special(JsonNode vocabulary, String piece) {
    if (!vocabulary.has(piece)) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return vocabulary.get(piece).intValue();
  }

  /** The vocabulary of both shipped transformers. */
  public static WordPiece shipped() {
    try (InputStream tokenizer = Transformer.BGE_SMALL.vocabulary()) {
      return new WordPiece(new ObjectMapper().readTree(tokenizer).path("model").path("vocab"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pieces there are; their numbers are smaller. */
  public int size() {
    return size;
  }

  /**
   * The letters of a piece, without the mark that it stands inside a word; empty for those that
   * stand for no letters ("[CLS]", "[unused7]").
   */
  public String letters(int piece) {
    String form = beginnings.contains(piece) ? beginnings.form(piece) : insides.form(piece);
    return form.length() > 1 && form.startsWith("[") ? "" : form;
  }

  /** The number of "[UNK]", which stands for a word that no pieces make up. */
  public int unknown() {
    return unknown;
  }

  /**
   * The pieces of the first words.
   *
   * @param most how many are wanted at most
   */
  public int[] pieces(String text, int most) {
    int[] pieces = new int[Math.min(most, text.length() * 3)];
    return Arrays.copyOf(pieces, pieces(text, pieces, 0, pieces.length));
  }

  /**
   * As the transformers want them: between "[CLS]" and "[SEP]".
   *
   * @param most with these two
   */
  public int[] framed(String text, int most) {
    int[] pieces = new int[Math.min(most, text.length() * 3 + 2)];
    pieces[0] = opening;
    int end = pieces(text, pieces, 1, pieces.length - 1);
    pieces[end] = closing;
    return Arrays.copyOf(pieces, end + 1);
  }

  /**
   * @return where the pieces end in {@code into}
   */
  private int pieces(String text, int[] into, int from, int to) {
    char[] folded = Folded.of(text);
    int[] hashes = new int[Math.max(beginnings.longest(), insides.longest())];
    int at = 0;
    int filled = from;
    while (at < folded.length && filled < to) {
      int start = at;
      while (at < folded.length && folded[at] != ' ' && !Folded.isSign(folded[at])) {
        at++;
      }
      if (at > start) {
        filled = word(folded, start, at, hashes, into, filled, to);
      } else {
        if (folded[at] != ' ') {
          filled = word(folded, at, at + 1, hashes, into, filled, to);
        }
        at++;
      }
    }
    return filled;
  }

  private int word(char[] text, int from, int to, int[] hashes, int[] into, int filled, int end) {
    if (to - from > LONGEST_WORD) {
      into[filled] = unknown;
      return filled + 1;
    }
    int next = filled;
    int at = from;
    while (at < to && next < end) {
      Pieces among = at == from ? beginnings : insides;
      int longest = Math.min(to - at, among.longest());
      int hash = 0;
      for (int i = 0; i < longest; i++) {
        hash = 31 * hash + text[at + i];
        hashes[i] = hash;
      }
      int length = longest;
      int piece = Pieces.NONE;
      while (length > 0 && piece == Pieces.NONE) {
        piece = among.find(text, at, length, hashes[length - 1]);
        length -= piece == Pieces.NONE ? 1 : 0;
      }
      if (piece == Pieces.NONE) {
        into[filled] = unknown;
        return filled + 1;
      }
      into[next++] = piece;
      at += length;
    }
    return next;
  }
}
