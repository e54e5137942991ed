package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.query.Understood;
import metier.query.Understood.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the typed words were taken for, each reading with the way out of it.
 *
 * @param asWords pieces that are taken as they stand because somebody asked for it
 * @param meant the occupation that the words may mean, and the search for it; null where none is
 * @param ignored sentences
 */
public record UnderstoodView(
    List<Piece> pieces,
    List<Literal> asWords,
    List<Swap> swaps,
    @Nullable Link meant,
    List<String> ignored) {
  static final UnderstoodView NOTHING =
      new UnderstoodView(List.of(), List.of(), List.of(), null, List.of());

  /** The parameter that holds pieces of the typed words that are not to be interpreted. */
  static final String LITERAL = "literal";

  /**
   * @param kind in a word ("Place")
   * @param typed the piece as it was typed
   * @param without the address without it
   * @param asWords the address that takes it as plain words
   * @param about the page about the work that it names; null where it names none
   */
  public record Piece(
      String kind,
      String label,
      String typed,
      String without,
      String asWords,
      @Nullable String about) {}

  /**
   * @param interpreted the address that leaves the reading to us again
   */
  public record Literal(String words, String interpreted) {}

  /**
   * A word that was replaced.
   *
   * @param instead the address that searches for what was typed
   */
  public record Swap(String from, String to, String instead) {}

  static UnderstoodView of(SearchAddress address, Understood understood) {
    return new UnderstoodView(
        understood.parts().stream()
            .map(part -> piece(address, part, understood.occupation()))
            .toList(),
        address.values(LITERAL).stream()
            .map(words -> new Literal(words, address.withoutValue(LITERAL, words).href()))
            .toList(),
        understood.corrections().stream()
            .map(
                swap -> new Swap(swap.from(), swap.to(), address.with(LITERAL, swap.from()).href()))
            .toList(),
        meant(address, understood.guess()),
        ignored(understood));
  }

  /** The search for that occupation, in place of the words that may mean it. */
  private static @Nullable Link meant(SearchAddress address, Understood.@Nullable Guess guess) {
    return guess == null
        ? null
        : new Link(
            guess.title(),
            without(address, guess.start(), guess.end()).with("occupation", guess.id()).href());
  }

  private static Piece piece(
      SearchAddress address, Part part, Understood.@Nullable OccupationRef occupation) {
    return new Piece(
        kind(part.kind()),
        part.label(),
        part.typed(),
        without(address, part).href(),
        address.with(LITERAL, part.typed()).href(),
        part.kind() == Part.Kind.TITLE && occupation != null
            ? Links.career(occupation.id())
            : null);
  }

  static SearchAddress without(SearchAddress address, Part part) {
    return without(address, part.start(), part.end());
  }

  private static SearchAddress without(SearchAddress address, int start, int end) {
    String typed = address.value("q");
    if (typed == null || start < 0 || end > typed.length()) {
      return address;
    }
    String rest =
        (typed.substring(0, start).stripTrailing() + " " + typed.substring(end).stripLeading())
            .strip();
    return rest.isEmpty() ? address.without("q") : address.replacing("q", rest);
  }

  private static String kind(Part.Kind kind) {
    return switch (kind) {
      case TITLE -> "Title";
      case SKILL -> "Skill";
      case PLACE -> "Place";
      case TYPE -> "Type";
      case SHIFT -> "Shift";
      case LEVEL -> "Level";
      case LICENCE -> "Licence";
      case REMOTE -> "Workplace";
      case PAY -> "Pay";
      case FRESHNESS -> "Posted";
      case EMPLOYER -> "Employer";
      case EXPIRED -> "Closed ones";
    };
  }

  static List<String> ignored(Understood understood) {
    List<String> sentences = new ArrayList<>();
    for (Understood.Ignored ignored : understood.ignored()) {
      String value = ignored.value().isBlank() ? "" : " “" + ignored.value() + "”";
      sentences.add(Wording.parameter(ignored.parameter()) + value + ": " + ignored.why());
    }
    return sentences;
  }

  public boolean isEmpty() {
    return pieces.isEmpty()
        && asWords.isEmpty()
        && swaps.isEmpty()
        && meant == null
        && ignored.isEmpty();
  }
}
