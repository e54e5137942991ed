package metier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for lower-case words, found from a stretch of text without making a string of it. */
final class Words {
  private final List<String> words = new ArrayList<>();
  private int[] slots = empty(1024);

  /** The word's number, a new one where it has none. */
  int add(String word) {
    int slot = slot(word, 0, word.length());
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    words.add(word);
    slots[slot] = words.size() - 1;
    if (words.size() * 3 > slots.length) {
      grow();
    }
    return words.size() - 1;
  }

  /** The number of the word at this stretch, whatever its case; -1 where it has none. */
  int find(String text, int start, int end) {
    return slots[slot(text, start, end)];
  }

  private void grow() {
    slots = empty(slots.length * 2);
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      slots[slot(word, 0, word.length())] = number;
    }
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    int mask = slots.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (slots[slot] >= 0 && !same(words.get(slots[slot]), text, start, end)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static boolean same(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  private static int[] empty(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, -1);
    return slots;
  }
}
