package metier.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a Word document that are open: of each the result is text, what computes it isn't.
 * Numbers of pages are left out.
 */
final class WordFields {
  private static final Set<String> NUMBERS_OF_PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private boolean dropped;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /**
   * @param mark what {@code w:fldCharType} says
   */
  void meet(@Nullable String mark) {
    switch (mark == null ? "" : mark) {
      case "begin" -> open.addLast(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          Field field = open.getLast();
          field.result = true;
          field.dropped = isNumberOfPage(field.instruction.toString());
        }
      }
      case "end" -> open.pollLast();
      default -> {}
    }
  }

  void instruct(String instruction) {
    if (!open.isEmpty()) {
      open.getLast().instruction.append(instruction);
    }
  }

  /** Whether text that comes now is what a reader sees. */
  boolean areShown() {
    return open.stream().allMatch(field -> field.result && !field.dropped);
  }

  static boolean isNumberOfPage(@Nullable String instruction) {
    return instruction != null && NUMBERS_OF_PAGES.contains(instruction.strip().split("\\s", 2)[0]);
  }
}
