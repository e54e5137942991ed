package metier.query;

import java.util.ArrayList;
import java.util.List;
import metier.query.box.Span;
import metier.query.lexicon.Correction;

/**
 * What somebody typed, and what is read in its place: the same with misspelled words rewritten.
 * Places found in what is read are told as places in what was typed.
 */
final class Typed {
  private final String typed;
  private final String read;
  private final List<Correction> rewritten;

  /**
   * @param rewritten in their order in the text; they don't overlap
   */
  Typed(String typed, List<Correction> rewritten) {
    this.typed = typed;
    this.rewritten = List.copyOf(rewritten);
    this.read = Correction.applied(typed, rewritten);
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
    for (Correction piece : rewritten) {
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
    for (int at = 0; at + piece.length() <= typed.length(); at++) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(typed.charAt(at - 1));
      int end = at + piece.length();
      boolean ends = end == typed.length() || !Character.isLetterOrDigit(typed.charAt(end));
      if (begins && ends && typed.regionMatches(true, at, piece, 0, piece.length())) {
        int shift = 0;
        for (Correction other : rewritten) {
          if (other.end() <= at) {
            shift += other.to().length() - (other.end() - other.start());
          }
        }
        places.add(new Span(at + shift, end + shift));
      }
    }
    return places;
  }
}
