package metier.career.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.KnownOccupations;
import metier.analysis.OccupationGuess;
import metier.analysis.SkillTagger;
import metier.analysis.Slips;
import metier.model.Occupation;
import metier.model.OccupationProfile.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Which occupation is meant by an address, a code or any title, and under which address each of
 * them stands. In memory, made anew when other occupations are known.
 */
public final class Lookup {
  private static final int MOST = 12;
  private static final int LONGEST = 200;
  private static final int ONE_SLIP = 5;
  private static final int TWO_SLIPS = 9;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What somebody may have meant. */
  public sealed interface Found {
    record One(Occupation occupation) implements Found {}

    /**
     * @param candidates nearest first; none where nothing is near
     */
    record Several(List<Occupation> candidates) implements Found {
      public Several {
        candidates = List.copyOf(candidates);
      }
    }
  }

  /**
   * Occupations of one sort.
   *
   * @param name for people to read ("Health management")
   */
  public record Family(String id, String name) {
    static Family of(String id) {
      return new Family(id, Families.name(id));
    }
  }

  /**
   * @param postings open ones
   */
  public record Member(String slug, Occupation occupation, int postings) {}

  private record Name(String folded, Set<String> words, Occupation occupation) {}

  private record Index(
      KnownOccupations known,
      Families families,
      Map<String, String> slugs,
      Map<String, Occupation> bySlug,
      List<Name> names) {}

  private final Analyst analyst;
  private volatile @Nullable Index index;

  public Lookup(Analyst analyst) {
    this.analyst = analyst;
  }

  /** Reads the names of all occupations, unless it has. */
  public void refresh() {
    index();
  }

  private Index index() {
    Index made = index;
    KnownOccupations known = analyst.occupations();
    return made != null && made.known() == known ? made : indexed(known);
  }

  private synchronized Index indexed(KnownOccupations known) {
    Index before = index;
    if (before != null && before.known() == known) {
      return before;
    }
    Index made = made(known);
    index = made;
    return made;
  }

  private static Index made(KnownOccupations known) {
    Map<String, String> slugs = new HashMap<>();
    Map<String, Occupation> bySlug = new HashMap<>();
    List<Occupation> all = known.all();
    // Addresses of the tables come first: a classification that is taken in later moves none.
    all.stream().filter(known::isOfTables).forEach(each -> put(each, each.id(), slugs, bySlug));
    for (Occupation each : all) {
      if (!slugs.containsKey(each.id())) {
        String title = SkillTagger.slug(each.title());
        String coded = SkillTagger.slug(each.title() + " " + known.code(each));
        String wholly = SkillTagger.slug(each.title() + " " + each.id());
        Stream.of(title, coded, wholly, each.id())
            .filter(slug -> !slug.isEmpty() && !bySlug.containsKey(slug))
            .findFirst()
            .ifPresent(slug -> put(each, slug, slugs, bySlug));
      }
    }
    List<Name> names =
        all.stream()
            .flatMap(
                each ->
                    Stream.concat(Stream.of(each.title()), each.aliases().stream())
                        .map(Lookup::folded)
                        .distinct()
                        .map(name -> new Name(name, Set.of(name.split(" ")), each)))
            .toList();
    return new Index(known, new Families(known), slugs, bySlug, names);
  }

  private static void put(
      Occupation occupation,
      String slug,
      Map<String, String> slugs,
      Map<String, Occupation> bySlug) {
    slugs.put(occupation.id(), slug);
    bySlug.put(slug, occupation);
  }

  /** Words in lower case, each once: a set can be made of them. */
  private static String folded(String name) {
    String words = NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return String.join(" ", List.of(words.split(" ")).stream().distinct().toList());
  }

  /**
   * The piece of a path under which an occupation stands for good.
   *
   * @throws IllegalArgumentException when the occupation isn't known at present
   */
  public String slug(Occupation occupation) {
    String slug = index().slugs().get(occupation.id());
    if (slug == null) {
      throw new IllegalArgumentException("occupation '" + occupation.id() + "' is not known");
    }
    return slug;
  }

  /** The occupation that stands under an address, and no other that it may lead to. */
  public Optional<Occupation> ofSlug(String slug) {
    return Optional.ofNullable(index().bySlug().get(slug));
  }

  /** The one that is meant by an address, an id, a code or a title, else what may be meant. */
  public Found find(String typed) {
    String wanted = typed.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return new Found.Several(List.of());
    }
    Index index = index();
    KnownOccupations known = index.known();
    return Optional.ofNullable(index.bySlug().get(wanted.toLowerCase(Locale.ROOT)))
        .or(() -> known.ofId(wanted))
        .or(() -> ofRecord(known, wanted))
        .<Found>map(Found.One::new)
        .orElseGet(() -> byCodeOrTitle(index, wanted));
  }

  private static Optional<Occupation> ofRecord(KnownOccupations known, String id) {
    return Stream.of(Classification.values())
        .flatMap(each -> known.ofRecord(each, id).stream())
        .findFirst();
  }

  private Found byCodeOrTitle(Index index, String wanted) {
    List<Occupation> coded = index.known().ofCode(wanted);
    if (!coded.isEmpty()) {
      return found(coded);
    }
    String title = wanted.replace('-', ' ');
    List<Occupation> called = index.known().called(title);
    if (!called.isEmpty()) {
      return found(called);
    }
    return analyst
        .occupation(wanted)
        .or(() -> analyst.occupation(title))
        .<Found>map(Found.One::new)
        .orElseGet(() -> near(index, title));
  }

  private static Found found(List<Occupation> occupations) {
    return occupations.size() == 1
        ? new Found.One(occupations.getFirst())
        : new Found.Several(occupations.stream().limit(MOST).toList());
  }

  /** By slips of the keyboard, then by meaning, then by the words. */
  private Found near(Index index, String title) {
    String folded = folded(title);
    List<Occupation> slipped = slipped(index, folded);
    if (slipped.size() == 1) {
      return new Found.One(slipped.getFirst());
    }
    Optional<OccupationGuess> guess = analyst.guess(title);
    if (slipped.isEmpty() && guess.filter(OccupationGuess::sure).isPresent()) {
      return new Found.One(guess.get().occupation());
    }
    Map<String, Occupation> near = new LinkedHashMap<>();
    Stream.of(
            slipped.stream(),
            guess.map(OccupationGuess::occupation).stream(),
            sharing(index, folded).stream())
        .flatMap(each -> each)
        .forEach(each -> near.putIfAbsent(each.id(), each));
    return new Found.Several(near.values().stream().limit(MOST).toList());
  }

  /** Those of which a name is the fewest slips away; a short word has no room for one. */
  private static List<Occupation> slipped(Index index, String folded) {
    int most = folded.length() < ONE_SLIP ? 0 : folded.length() < TWO_SLIPS ? 1 : 2;
    Map<String, Occupation> nearest = new LinkedHashMap<>();
    int least = most;
    for (Name name : index.names()) {
      int slips = Slips.between(folded, name.folded(), least);
      if (slips > least) {
        continue;
      }
      if (slips < least) {
        nearest.clear();
        least = slips;
      }
      nearest.putIfAbsent(name.occupation().id(), name.occupation());
    }
    return List.copyOf(nearest.values());
  }

  private record Sharing(Occupation occupation, double share) {}

  /** Those of which a name shares words, by the share of all words of both that they share. */
  private static List<Occupation> sharing(Index index, String folded) {
    Set<String> words = Set.of(folded.split(" "));
    List<Sharing> sharing = new ArrayList<>();
    for (Name name : index.names()) {
      Set<String> common = new HashSet<>(name.words());
      common.retainAll(words);
      if (!common.isEmpty()) {
        double all = (double) words.size() + name.words().size() - common.size();
        sharing.add(new Sharing(name.occupation(), common.size() / all));
      }
    }
    return sharing.stream()
        .sorted(Comparator.comparingDouble(Sharing::share).reversed())
        .map(Sharing::occupation)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The family under which {@link #families} lists an occupation. */
  public Family family(Occupation occupation) {
    return Family.of(index().families().of(occupation));
  }

  /**
   * Every known occupation once, families and their occupations by name.
   *
   * @param postings how many are open
   */
  public SequencedMap<Family, List<Member>> families(ToIntFunction<Occupation> postings) {
    Index index = index();
    Map<String, List<Member>> members = new TreeMap<>();
    for (Occupation each : index.known().all()) {
      String slug = index.slugs().getOrDefault(each.id(), each.id());
      members
          .computeIfAbsent(index.families().of(each), _ -> new ArrayList<>())
          .add(new Member(slug, each, postings.applyAsInt(each)));
    }
    SequencedMap<Family, List<Member>> families = new LinkedHashMap<>();
    members.forEach(
        (id, those) -> {
          those.sort(
              Comparator.comparing(each -> each.occupation().title().toLowerCase(Locale.ROOT)));
          families.put(Family.of(id), List.copyOf(those));
        });
    return families;
  }
}
