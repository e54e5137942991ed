package metier.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.title.OccupationNames;
import metier.config.Taxonomy;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * Every occupation that titles are linked to: those of the tables, and those of the classifications
 * that were taken in. One of a classification that is the same work as one of the tables (it alone
 * has the code, or it has the name) lends it its names; any other is an occupation of its own.
 */
public final class KnownOccupations {
  private static final Pattern WHOLE_SOC = Pattern.compile("(\\d\\d-\\d{4})(?:\\.00)?");
  private static final Pattern DETAILED_SOC = Pattern.compile("\\d\\d-\\d{4}\\.\\d\\d");
  private static final Pattern SOC_GROUP = Pattern.compile("(\\d\\d)(?:-(\\d{0,4}))?");
  private static final Pattern ISCO = Pattern.compile("\\d{1,4}(?:\\.\\d+)*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final int MAJOR = "29".length();

  /** Names of one of a classification that stand for the others where meanings are compared. */
  private static final int TELLING_NAMES = 5;

  private final Taxonomy tables;
  private final Map<String, Occupation> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  /** By the id: SOC without ".00", or ISCO with ESCO's number behind it. */
  private final Map<String, String> codes = new HashMap<>();

  /** By the folded name, those of the tables first. */
  private final Map<String, String> owners = new HashMap<>();

  private final Map<String, Set<String>> calledSo = new HashMap<>();

  /** By the id of the occupation to which they lent their names. */
  private final Map<String, List<RecordKey>> records = new HashMap<>();

  private final Map<Recorded, String> ofRecord = new HashMap<>();

  private KnownOccupations(Taxonomy taxonomy) {
    this.tables = taxonomy;
    for (Occupation occupation : taxonomy.occupations()) {
      add(occupation, soc(occupation.soc()));
    }
  }

  /** A record of a classification. */
  public record Classified(RecordKey key, OccupationProfile profile) {
    public String id() {
      return key.id();
    }
  }

  /** What classifications call their records by when they name them to each other. */
  private record Recorded(Classification classification, String id) {}

  public static KnownOccupations of(Taxonomy taxonomy) {
    return new KnownOccupations(taxonomy);
  }

  public static KnownOccupations of(Taxonomy taxonomy, Collection<Classified> classified) {
    KnownOccupations known = new KnownOccupations(taxonomy);
    Map<String, Occupation> byCode = known.onlyOnesOfTheirCode();
    for (Classified each : classified) {
      known.add(each, byCode);
    }
    return known;
  }

  private Map<String, Occupation> onlyOnesOfTheirCode() {
    Map<String, List<Occupation>> ofCode = new HashMap<>();
    byId.forEach(
        (id, occupation) ->
            ofCode
                .computeIfAbsent(codes.getOrDefault(id, ""), _ -> new ArrayList<>())
                .add(occupation));
    ofCode.remove("");
    Map<String, Occupation> only = new HashMap<>();
    ofCode.forEach(
        (code, sharing) -> {
          if (sharing.size() == 1) {
            only.put(code, sharing.getFirst());
          }
        });
    return only;
  }

  private void add(Classified classified, Map<String, Occupation> byCode) {
    OccupationProfile profile = classified.profile();
    String code =
        profile.classification() == Classification.ONET ? soc(profile.code()) : profile.code();
    Occupation same = byId.get(owners.getOrDefault(folded(profile.title()), ""));
    if (same == null && profile.classification() == Classification.ONET) {
      same = byCode.get(code);
    }
    if (same != null) {
      lend(same.id(), classified);
      return;
    }
    String id =
        byId.containsKey(classified.id()) ? source(profile) + classified.id() : classified.id();
    Occupation own =
        new Occupation(
            id,
            capital(profile.title()),
            family(profile),
            profile.classification() == Classification.ONET ? code : "",
            List.of(),
            List.of(),
            profile.description());
    add(own, code);
    lend(id, classified);
  }

  private static String source(OccupationProfile profile) {
    return profile.classification().name().toLowerCase(Locale.ROOT) + "-";
  }

  private void add(Occupation occupation, String code) {
    byId.put(occupation.id(), occupation);
    codes.put(occupation.id(), code);
    Set<String> own = names.computeIfAbsent(occupation.id(), _ -> new LinkedHashSet<>());
    Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream())
        .forEach(
            name -> {
              own.add(name);
              owners.putIfAbsent(folded(name), occupation.id());
            });
  }

  /** A name that another has for its own stays there. */
  private void lend(String id, Classified classified) {
    OccupationProfile profile = classified.profile();
    records.computeIfAbsent(id, _ -> new ArrayList<>()).add(classified.key());
    ofRecord.putIfAbsent(new Recorded(profile.classification(), classified.id()), id);
    Set<String> own = names.getOrDefault(id, Set.of());
    Stream.concat(Stream.of(profile.title()), profile.alternateTitles().stream())
        .filter(name -> owners.getOrDefault(folded(name), id).equals(id))
        .forEach(
            name -> {
              own.add(name);
              calledSo.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>()).add(id);
            });
  }

  /** "Registered Nurses" and "registered nurse" are one name. */
  private static String folded(String name) {
    String words = NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.endsWith("s") && !words.endsWith("ss")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private static String capital(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String family(OccupationProfile profile) {
    return switch (profile.classification()) {
      case ONET ->
          MajorGroups.family(profile.code().substring(0, Math.min(MAJOR, profile.code().length())));
      case ESCO ->
          profile.broader().stream()
              .map(group -> SkillTagger.slug(group.title()))
              .filter(slug -> !slug.isEmpty())
              .findFirst()
              .orElse("");
    };
  }

  public List<Occupation> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Occupation> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The records of classifications that are this same work, O*NET's first. */
  public List<RecordKey> records(Occupation occupation) {
    return List.copyOf(records.getOrDefault(occupation.id(), List.of()));
  }

  /**
   * The occupation that a record of a classification is.
   *
   * @param id of the record, as the classification's other records name it
   */
  public Optional<Occupation> ofRecord(Classification classification, String id) {
    return Optional.ofNullable(ofRecord.get(new Recorded(classification, id))).flatMap(this::ofId);
  }

  /** Whether it is one of the tables, and not of a classification alone. */
  public boolean isOfTables(Occupation occupation) {
    return tables.occupation(occupation.id()).isPresent();
  }

  /** The one that is called so; empty where several are. */
  public Optional<Occupation> ofName(String name) {
    String folded = folded(name);
    String owner = owners.get(folded);
    Set<String> others = calledSo.getOrDefault(folded, Set.of());
    return owner != null
        ? ofId(owner)
        : others.size() == 1 ? ofId(others.iterator().next()) : Optional.empty();
  }

  /** All that are called so by their own names or by those of a classification; perhaps none. */
  public List<Occupation> called(String name) {
    String folded = folded(name);
    String owner = owners.get(folded);
    return (owner != null ? Set.of(owner) : calledSo.getOrDefault(folded, Set.of()))
        .stream().flatMap(id -> ofId(id).stream()).toList();
  }

  /** All of a family ("allied-health"); none where there is no such family. */
  public List<Occupation> ofFamily(String family) {
    return byId.values().stream().filter(each -> each.family().equals(family)).toList();
  }

  /**
   * All of a code of SOC or ISCO, or of the group that it stands for: "29-1141", "29-1141.00",
   * "29-1140", "29-11", "29-0000"; "2221.1", "222". None where it is no code, or nobody's.
   */
  public List<Occupation> ofCode(String typed) {
    String prefix = prefix(typed.strip());
    return prefix == null
        ? List.of()
        : byId.values().stream().filter(each -> isOf(code(each), prefix)).toList();
  }

  /**
   * SOC ("29-1141", "29-1141.01"), or ISCO with ESCO's number behind it ("2221.1"); empty where it
   * has none.
   */
  public String code(Occupation occupation) {
    return codes.getOrDefault(occupation.id(), "");
  }

  private static boolean isOf(String code, String prefix) {
    if (!code.startsWith(prefix)) {
      return false;
    }
    boolean isco = prefix.indexOf('-') < 0;
    boolean whole =
        !prefix.contains(".")
            || code.length() == prefix.length()
            || code.charAt(prefix.length()) == '.';
    return isco ? code.indexOf('-') < 0 && whole : whole;
  }

  private static @Nullable String prefix(String typed) {
    var whole = WHOLE_SOC.matcher(typed);
    if (whole.matches() && !typed.substring(0, "29-1141".length()).endsWith("0")) {
      return whole.group(1);
    }
    if (DETAILED_SOC.matcher(typed).matches() && !typed.endsWith(".00")) {
      return typed;
    }
    var group = SOC_GROUP.matcher(typed);
    if (typed.indexOf('-') > 0 && group.matches()) {
      return group.group(1) + "-" + group.group(2).replaceFirst("0+$", "");
    }
    return ISCO.matcher(typed).matches() ? typed : null;
  }

  /**
   * The one occupation of a code as a source gives it; null where it is nobody's or several have
   * it.
   */
  @Nullable Occupation only(String code) {
    String wanted = soc(code.strip());
    Occupation only = null;
    for (Map.Entry<String, String> each : codes.entrySet()) {
      if (each.getValue().equals(wanted) && !wanted.isEmpty()) {
        if (only != null) {
          return null;
        }
        only = byId.get(each.getKey());
      }
    }
    return only;
  }

  /** Without what O*NET writes behind an occupation that it doesn't part: ".00". */
  private static String soc(String code) {
    var whole = WHOLE_SOC.matcher(code);
    return whole.matches() ? whole.group(1) : code;
  }

  /**
   * The names by which meanings are compared: all of the tables' own, and the first few of every
   * other, because each costs every title time. The rest is found by name.
   */
  List<OccupationNames> telling() {
    return byId.values().stream()
        .map(
            each ->
                each.aliases().isEmpty()
                    ? new OccupationNames(
                        each.id(),
                        names.getOrDefault(each.id(), Set.of(each.title())).stream()
                            .limit(TELLING_NAMES)
                            .toList())
                    : OccupationNames.of(each.id(), each.title(), each.aliases()))
        .toList();
  }
}
