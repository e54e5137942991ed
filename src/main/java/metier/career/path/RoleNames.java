package metier.career.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.config.Synonyms;
import metier.index.Person;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * What positions can be called, from the title as a person wrote it ("RN Case Manager, Complex
 * Care") over less and less of it ("Case Manager") down to the word that says what a job is
 * ("Manager"). Reads each title once. Serves all threads.
 */
public final class RoleNames {
  /** Titles are a person's own words, so there is no end to them. */
  private static final int MOST_REMEMBERED = 500_000;

  private static final double HALF = 0.5;
  private static final int LONGEST_INITIALS = 4;

  private static final Pattern PART = Pattern.compile("\\s*[,;|()\\[\\]]\\s*|\\s+[-–—/]+\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#.&'-]+");
  private static final Pattern FRAYED = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+#]+$");

  /** Behind them stands where or for whom, not what. */
  private static final Set<String> PREPOSITIONS = Set.of("for", "to", "in", "at", "with", "on");

  private static final Set<String> SMALL =
      Set.of("a", "an", "of", "and", "the", "for", "to", "in", "at", "on", "with", "or");

  private static final Pattern PLURAL = Pattern.compile("[^sui]s$");

  private static final String OF = "of";

  private final UnaryOperator<String> work;
  private final Abbreviations abbreviations;
  private final Function<String, Optional<Occupation>> occupationOfId;
  private final Map<Asked, NamedRole> remembered = new ConcurrentHashMap<>();

  private record Asked(String title, @Nullable String occupation) {}

  /**
   * @param work takes off a title what doesn't say which work it is
   * @param synonyms write abbreviations out
   */
  public RoleNames(
      UnaryOperator<String> work,
      Synonyms synonyms,
      Function<String, Optional<Occupation>> occupationOfId) {
    this.work = work;
    this.abbreviations = new Abbreviations(synonyms);
    this.occupationOfId = occupationOfId;
  }

  /** A word of a title, or the words that an abbreviation stands for. */
  private record Piece(List<String> words, String written) {
    String head() {
      return words.getLast();
    }
  }

  NamedRole of(Person.Position position) {
    Asked asked = new Asked(position.title(), position.occupation());
    NamedRole before = remembered.get(asked);
    if (before != null) {
      return before;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    NamedRole read = read(asked);
    remembered.put(asked, read);
    return read;
  }

  private NamedRole read(Asked asked) {
    for (String part : PART.split(work.apply(asked.title()))) {
      List<Piece> pieces = pieces(part);
      if (!pieces.isEmpty() && !VagueTitles.contains(key(pieces))) {
        return named(pieces, asked.occupation());
      }
    }
    return new NamedRole(List.of(), asked.occupation());
  }

  private List<Piece> pieces(String part) {
    boolean shouted = part.equals(part.toUpperCase(Locale.ROOT));
    List<String> written =
        Stream.of(NO_WORD.split(part))
            .map(word -> FRAYED.matcher(word).replaceAll(""))
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .toList();
    List<String> lower = written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      List<String> words = abbreviations.words(lower.get(i), lower);
      boolean abbreviation = words.size() > 1;
      pieces.add(new Piece(words, cased(written.get(i), shouted && !abbreviation, i == 0)));
    }
    return pieces;
  }

  private static String cased(String word, boolean shouted, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(lower) && !first) {
      return lower;
    }
    boolean initials =
        word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= LONGEST_INITIALS;
    String rest = initials && !shouted ? word : lower;
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private NamedRole named(List<Piece> title, @Nullable String occupation) {
    Names names = new Names();
    List<Piece> turned = turned(title);
    names.add(turned, title);
    List<Piece> front = front(turned);
    for (int from = 0; from < front.size(); from++) {
      List<Piece> rest = front.subList(from, front.size());
      if (!isJoint(rest.getFirst())) {
        names.add(rest, rest);
        if (rest.getLast().words().size() > 1) {
          names.add(withHeadAlone(rest), withHeadAlone(rest));
        }
      }
    }
    if (names.isEmpty()) {
      // "Member of Staff" says nothing once it is turned round.
      return new NamedRole(List.of(), occupation);
    }
    occupation(occupation).ifPresent(known -> names.addOccupation(known.title()));
    return new NamedRole(names.list(), occupation);
  }

  private Optional<Occupation> occupation(@Nullable String id) {
    return id == null ? Optional.empty() : occupationOfId.apply(id);
  }

  /** "Director of Nursing" is a nursing director. */
  private static List<Piece> turned(List<Piece> title) {
    int of = at(title, Set.of(OF));
    if (of <= 0 || of == title.size() - 1) {
      return title;
    }
    List<Piece> turned = new ArrayList<>(title.subList(of + 1, title.size()));
    turned.addAll(title.subList(0, of));
    return turned;
  }

  private static List<Piece> front(List<Piece> title) {
    int end = at(title, PREPOSITIONS);
    return end <= 0 ? title : title.subList(0, end);
  }

  private static int at(List<Piece> title, Set<String> words) {
    for (int i = 0; i < title.size(); i++) {
      if (title.get(i).words().size() == 1 && words.contains(title.get(i).head())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isJoint(Piece piece) {
    return piece.words().size() == 1
        && (piece.head().equals("and") || SMALL.contains(piece.head()));
  }

  /** Behind another word an abbreviation stands for what it is a kind of: a staff RN is a nurse. */
  private static List<Piece> withHeadAlone(List<Piece> title) {
    String head = title.getLast().head();
    List<Piece> turned = new ArrayList<>(title.subList(0, title.size() - 1));
    turned.add(new Piece(List.of(head), cased(head, false, true)));
    return turned;
  }

  private static String key(List<Piece> pieces) {
    String words =
        pieces.stream().flatMap(piece -> piece.words().stream()).collect(Collectors.joining(" "));
    boolean plural = words.length() > LONGEST_INITIALS && PLURAL.matcher(words).find();
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  /** Each name once, the first way to it counts. */
  private final class Names {
    private final List<RoleName> found = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    void add(List<Piece> pieces, List<Piece> written) {
      String key = key(pieces);
      if (!VagueTitles.contains(key)) {
        int words = pieces.stream().mapToInt(piece -> piece.words().size()).sum();
        add(
            abbreviations.same(key),
            found.isEmpty() ? words : pieces.size(),
            written.stream().map(Piece::written).collect(Collectors.joining(" ")));
      }
    }

    boolean isEmpty() {
      return found.isEmpty();
    }

    void addOccupation(String title) {
      double precision = found.getFirst().precision() > 1 ? 1 + HALF : HALF;
      add(abbreviations.same(key(pieces(title))), precision, title);
    }

    private void add(String key, double precision, String written) {
      if (keys.add(key)) {
        found.add(new RoleName(key, precision, written));
      }
    }

    List<RoleName> list() {
      List<RoleName> whole = found.subList(0, 1);
      return Stream.concat(
              whole.stream(),
              found.stream()
                  .skip(1)
                  .sorted(Comparator.comparingDouble(RoleName::precision).reversed()))
          .toList();
    }
  }
}
