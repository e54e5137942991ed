package metier.analysis;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Links a title to the occupation that it names, whatever stands around the name ("Senior", "II",
 * "- Night Shift", "($5k bonus)").
 *
 * <p>The longest name wins; of equally long ones that before the first separator, then the last,
 * because English puts what a job is at the end: a physician recruiter recruits.
 */
final class OccupationLinker {
  private static final Set<String> LEVELS =
      Set.of("i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "sr", "jr", "senior", "lead");

  /** How many names have to end in a word for it to count as one that says what a job is. */
  private static final int NAMES_OF_A_HEAD = 3;

  private static final int SHORTEST_HEAD = 4;

  private final List<Occupation> occupations;
  private final Phrases names = new Phrases();

  /** "manager", "technician", "driver". */
  private final Set<String> heads;

  OccupationLinker(List<Occupation> known) {
    this.occupations = List.copyOf(known);
    for (int number = 0; number < occupations.size(); number++) {
      names.add(occupations.get(number).title(), number);
      for (String alias : occupations.get(number).aliases()) {
        names.add(alias, number);
      }
    }
    this.heads =
        occupations.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.title()), each.aliases().stream()))
            .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= SHORTEST_HEAD)
            .collect(groupingBy(Function.identity(), counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() >= NAMES_OF_A_HEAD)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param modifier whether a word that says what a job is follows: the nurse of "nurse recruiter"
   * @param segment how many separators stand before it
   */
  private record Candidate(
      int number, int start, int length, boolean modifier, boolean bracketed, int segment) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing(Candidate::modifier)
            .thenComparing(Candidate::bracketed)
            .thenComparing(Candidate::length, Comparator.reverseOrder())
            .thenComparing(Candidate::segment)
            .thenComparing(Candidate::start, Comparator.reverseOrder());
  }

  /** The occupation; null where no name of one stands in the title. */
  @Nullable Occupation link(String title) {
    List<Integer> whole = names.exactly(title);
    if (!whole.isEmpty()) {
      return occupations.get(whole.getFirst());
    }
    Tokens tokens = Tokens.of(title);
    Phrases.Reading reading = names.read(title, tokens);
    List<Candidate> candidates = new ArrayList<>();
    int segment = -1;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.apart(token)) {
        segment++;
      }
      Phrases.Match match = reading.longestAt(token, (number, from, to) -> true);
      if (match.length() > 0) {
        candidates.add(
            new Candidate(
                match.number(),
                token,
                match.length(),
                isModifier(tokens, token + match.length()),
                isBracketed(title, tokens.start(token)),
                segment));
      }
    }
    return candidates.stream()
        .min(Candidate.BEST_FIRST)
        .map(best -> occupations.get(best.number()))
        .orElse(null);
  }

  /**
   * Every name of an occupation that stands in the text, the longest at each word; they may
   * overlap.
   */
  List<TitleMention> mentions(String text) {
    Tokens tokens = Tokens.of(text);
    Phrases.Reading reading = names.read(text, tokens);
    List<TitleMention> mentions = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      Phrases.Match match = reading.longestAt(token, (number, from, to) -> true);
      if (match.length() > 0) {
        int behind = token + match.length();
        mentions.add(
            new TitleMention(
                occupations.get(match.number()),
                tokens.start(token),
                tokens.end(behind - 1),
                isModifier(tokens, behind)));
      }
    }
    return mentions;
  }

  private boolean isModifier(Tokens tokens, int behind) {
    int next = behind;
    while (next < tokens.count()
        && !tokens.apart(next)
        && LEVELS.contains(tokens.word(next).toLowerCase(Locale.ROOT))) {
      next++;
    }
    return next < tokens.count()
        && !tokens.apart(next)
        && heads.contains(tokens.word(next).toLowerCase(Locale.ROOT));
  }

  private static boolean isBracketed(String title, int at) {
    return title.lastIndexOf('(', at) > title.lastIndexOf(')', at);
  }
}
