package metier.analysis.vector;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Strings and their numbers, found by a stretch of characters without making a string of it. The
 * hash is {@link String#hashCode}'s, which grows with the stretch: one pass over a word gives it
 * for all its beginnings.
 */
final class Pieces {
  static final int NONE = -1;

  private final @Nullable String[] pieces;
  private final int[] slots;
  private final int mask;
  private int longest;

  /**
   * @param numbers how many there may be at most, by number
   */
  Pieces(int numbers) {
    this.pieces = new String[numbers];
    this.slots = new int[Integer.highestOneBit(Math.max(numbers, 1)) * 4];
    this.mask = slots.length - 1;
    Arrays.fill(slots, NONE);
  }

  void put(String piece, int number) {
    pieces[number] = piece;
    longest = Math.max(longest, piece.length());
    int slot = slot(piece.hashCode());
    while (slots[slot] != NONE) {
      slot = slot + 1 & mask;
    }
    slots[slot] = number;
  }

  boolean contains(int number) {
    return pieces[number] != null;
  }

  String form(int number) {
    return Objects.requireNonNull(pieces[number], "no such piece");
  }

  int longest() {
    return longest;
  }

  /** The number of what stands there, or {@link #NONE}. */
  int find(char[] text, int from, int length, int hash) {
    for (int slot = slot(hash); slots[slot] != NONE; slot = slot + 1 & mask) {
      String piece = form(slots[slot]);
      if (piece.length() == length && same(piece, text, from)) {
        return slots[slot];
      }
    }
    return NONE;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }

  private static boolean same(String piece, char[] text, int from) {
    for (int i = 0; i < piece.length(); i++) {
      if (piece.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
