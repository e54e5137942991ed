package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.query.box.Span;

/**
 * What somebody typed, and what is read in its place: the same with misspelled words rewritten.
 * Places found in what is read are told as places in what was typed.
 */
final class Typed {
  private final String typed;
  private final String read;
  private final List<Rewritten> rewritten;

  /**
   * A piece that was typed otherwise.
   *
   * @param start where it begins in what was typed
   * @param end one past its last character there
   */
  record Rewritten(int start, int end, String to) {}

  private Typed(String typed, List<Rewritten> rewritten) {
    this.typed = typed;
    this.rewritten = List.copyOf(rewritten);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Rewritten piece : rewritten) {
      text.append(typed, from, piece.start()).append(piece.to());
      from = piece.end();
    }
    this.read = text.append(typed, from, typed.length()).toString();
  }

  static Typed asItStands(String typed) {
    return new Typed(typed, List.of());
  }

  /**
   * @param rewritten in their order in the text; they don't overlap
   */
  static Typed respelt(String typed, List<Rewritten> rewritten) {
    return new Typed(typed, rewritten);
  }

  String typed() {
    return typed;
  }

  String read() {
    return read;
  }

  /** The stretch that was typed where a stretch is read; a rewritten piece is taken whole. */
  Span asTyped(int start, int end) {
    int shift = 0;
    int from = start;
    int to = end;
    for (Rewritten piece : rewritten) {
      int begin = piece.start() + shift;
      int behind = begin + piece.to().length();
      if (start >= behind) {
        from = start - behind + piece.end();
      } else if (start >= begin) {
        from = piece.start();
      }
      if (end >= behind) {
        to = end - behind + piece.end();
      } else if (end > begin) {
        to = piece.end();
      }
      shift += piece.to().length() - (piece.end() - piece.start());
    }
    return new Span(from, to);
  }

  /**
   * Where a piece was typed, whatever its case, as words of its own; told as places in what is
   * read.
   */
  List<Span> places(String piece) {
    List<Span> places = new ArrayList<>();
    for (int at = 0; at + piece.length() <= read.length(); at++) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(read.charAt(at - 1));
      int end = at + piece.length();
      boolean ends = end == read.length() || !Character.isLetterOrDigit(read.charAt(end));
      if (begins && ends && read.regionMatches(true, at, piece, 0, piece.length())) {
        places.add(new Span(at, end));
      }
    }
    return places;
  }
}
