package metier.pay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names as numbers, so that what is taken together is found fast. */
final class Coding {
  static final int NONE = -1;

  private static final int[] NO_WORDS = new int[0];

  private final UnaryOperator<String> families;
  private final Names family = new Names();
  private final Names occupation = new Names();
  private final Names title = new Names();
  private final Names employer = new Names();
  private final Names country = new Names();
  private final Names state = new Names();
  private final Names city = new Names();
  private final Names word = new Names();
  private final Map<String, int[]> words = new HashMap<>();

  /**
   * @param families of an occupation by its id; empty where it is of none
   */
  Coding(UnaryOperator<String> families) {
    this.families = families;
  }

  /** A number for each name; {@link #NONE} for what isn't said and for what no record says. */
  record Coded(
      int family,
      int occupation,
      int title,
      int[] words,
      int employer,
      int country,
      int state,
      int city,
      boolean titleGiven,
      boolean employerGiven,
      boolean placeGiven) {}

  private static final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();

    int learn(String name) {
      return name.isEmpty() ? NONE : numbers.computeIfAbsent(name, each -> numbers.size());
    }

    int known(String name) {
      return numbers.getOrDefault(name, NONE);
    }
  }

  /** A survey speaks for all titles and employers, and so for none. */
  Coded learn(Paid paid) {
    boolean single = paid.how() != Paid.How.SURVEY;
    String titled = single ? paid.title() : "";
    String employed = single ? paid.employer() : "";
    return new Coded(
        family.learn(familyOf(paid.occupation())),
        occupation.learn(paid.occupation()),
        title.learn(titled),
        titled.isEmpty() ? NO_WORDS : words.computeIfAbsent(titled, this::learnWords),
        employer.learn(employed),
        country.learn(paid.country()),
        state.learn(paid.state()),
        city.learn(paid.city()),
        !titled.isEmpty(),
        !employed.isEmpty(),
        !paid.state().isEmpty() || !paid.city().isEmpty());
  }

  Coded known(PayQuestion question) {
    return new Coded(
        family.known(familyOf(question.occupation())),
        occupation.known(question.occupation()),
        title.known(question.title()),
        question.title().isEmpty() ? NO_WORDS : knownWords(question.title()),
        employer.known(question.employer()),
        country.known(question.country()),
        state.known(question.state()),
        city.known(question.city()),
        !question.title().isEmpty(),
        !question.employer().isEmpty(),
        !question.state().isEmpty() || !question.city().isEmpty());
  }

  private String familyOf(String id) {
    return id.isEmpty() ? "" : families.apply(id);
  }

  private int[] learnWords(String titled) {
    return Arrays.stream(titled.split(" ")).distinct().mapToInt(word::learn).toArray();
  }

  private int[] knownWords(String titled) {
    int[] known = words.get(titled);
    return known != null
        ? known
        : Arrays.stream(titled.split(" "))
            .distinct()
            .mapToInt(word::known)
            .filter(number -> number != NONE)
            .toArray();
  }
}
