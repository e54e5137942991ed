package metier.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.Group;
import metier.model.OccupationProfile.Related;
import metier.model.OccupationProfile.SkillNeed;
import org.jspecify.annotations.Nullable;

/**
 * ESCO's CSV files, joined by their concepts' addresses. Tables are known by their columns, which
 * differ a little from release to release.
 */
final class EscoJoin implements OccupationJoin {
  private static final String URI = "concepturi";
  private static final String ISCO = "http://data.europa.eu/esco/isco/C";

  /** In the order in which they are read: what others refer to comes first. */
  private enum Part {
    OCCUPATIONS(URI, "iscogroup", "preferredlabel"),
    GROUPS(URI, "code", "preferredlabel"),
    BROADER(URI, "broaderuri"),
    SKILLS(URI, "skilltype", "preferredlabel"),
    NEEDS("occupationuri", "relationtype", "skilluri");

    private final Set<String> columns;

    Part(String... columns) {
      this.columns = Set.of(columns);
    }
  }

  private static final class Draft {
    final String uri;
    final String title;
    final String description;
    final String code;
    final String isco;
    final Set<String> titles = new LinkedHashSet<>();
    final Bundle original = new Bundle();
    final Map<String, SkillNeed> needs = new LinkedHashMap<>();

    Draft(TableRow row) {
      this.uri = row.text(URI);
      this.title = row.text("preferredlabel");
      this.description = row.block("description");
      this.isco = row.text("iscogroup");
      this.code = row.text("code").isEmpty() ? isco : row.text("code");
      titles.addAll(row.lines("altlabels"));
      titles.addAll(row.lines("hiddenlabels"));
      titles.remove(title);
    }

    /** The last part of the address is unique; the whole could not stand in one of ours. */
    String id() {
      return uri.substring(uri.lastIndexOf('/') + 1);
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, String> broader = new LinkedHashMap<>();
  private final Map<String, List<Related>> narrower = new LinkedHashMap<>();
  private final Map<String, String> skills = new LinkedHashMap<>();

  @Override
  public String source() {
    return "esco";
  }

  @Override
  public String nameOfOccupations() {
    return "occupations";
  }

  @Override
  public OptionalInt turn(Set<String> columns, @Nullable TableRow first) {
    for (Part part : Part.values()) {
      if (columns.containsAll(part.columns)) {
        return keeps(part, first) ? OptionalInt.of(part.ordinal()) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Groups of skills have the columns of groups of occupations. */
  private static boolean keeps(Part part, @Nullable TableRow first) {
    return switch (part) {
      case GROUPS -> first == null || first.text(URI).startsWith(ISCO);
      case BROADER ->
          first == null || !first.text("broadertype").toLowerCase(Locale.ROOT).contains("skill");
      case OCCUPATIONS, SKILLS, NEEDS -> true;
    };
  }

  @Override
  public boolean takesText(String text) {
    return false;
  }

  @Override
  public @Nullable Fault take(int turn, TableRow row, String file) {
    return switch (Part.values()[turn]) {
      case OCCUPATIONS -> occupation(row, file);
      case GROUPS -> group(row);
      case BROADER -> broader(row, file);
      case SKILLS -> skill(row);
      case NEEDS -> need(row, file);
    };
  }

  private @Nullable Fault occupation(TableRow row, String file) {
    if (row.text(URI).isEmpty()) {
      return Fault.missing("conceptUri");
    }
    if (row.text("preferredlabel").isEmpty()) {
      return Fault.missing("preferredLabel");
    }
    Draft draft = new Draft(row);
    if (drafts.putIfAbsent(draft.uri, draft) != null) {
      return new Fault("conceptUri", draft.uri, "an earlier row has the same");
    }
    draft.original.add(file, row.row());
    return null;
  }

  private @Nullable Fault group(TableRow row) {
    if (row.text(URI).isEmpty() || row.text("preferredlabel").isEmpty()) {
      return Fault.missing(row.text(URI).isEmpty() ? "conceptUri" : "preferredLabel");
    }
    groups.put(row.text(URI), new Group(row.text("code"), row.text("preferredlabel")));
    return null;
  }

  private @Nullable Fault broader(TableRow row, String file) {
    String uri = row.text(URI);
    String above = row.text("broaderuri");
    Draft own = drafts.get(uri);
    if (own == null && !groups.containsKey(uri) && !uri.startsWith(ISCO)) {
      return unknown("conceptUri", uri);
    }
    Draft parent = drafts.get(above);
    if (parent == null && !groups.containsKey(above) && !above.startsWith(ISCO)) {
      return unknown("broaderUri", above);
    }
    broader.putIfAbsent(uri, above);
    if (own != null) {
      own.original.add(file, row.row());
      if (parent != null) {
        narrower
            .computeIfAbsent(above, _ -> new ArrayList<>())
            .add(new Related(own.id(), own.title, "narrower"));
      }
    }
    return null;
  }

  private static Fault unknown(String field, String uri) {
    return uri.isEmpty()
        ? Fault.missing(field)
        : new Fault(field, uri, "no table has such an occupation or group");
  }

  private @Nullable Fault skill(TableRow row) {
    if (row.text(URI).isEmpty() || row.text("preferredlabel").isEmpty()) {
      return Fault.missing(row.text(URI).isEmpty() ? "conceptUri" : "preferredLabel");
    }
    skills.put(row.text(URI), row.text("preferredlabel"));
    return null;
  }

  private @Nullable Fault need(TableRow row, String file) {
    Draft draft = drafts.get(row.text("occupationuri"));
    if (draft == null) {
      return unknown("occupationUri", row.text("occupationuri"));
    }
    String uri = row.text("skilluri");
    String name = skills.getOrDefault(uri, row.text("skilllabel"));
    if (name.isEmpty()) {
      return new Fault("skillUri", uri, "no table of skills has such a skill");
    }
    boolean essential = row.text("relationtype").equals("essential");
    draft.needs.putIfAbsent(uri, new SkillNeed(name, uri, essential, row.text("skilltype")));
    draft.original.add(file, row.row());
    return null;
  }

  @Override
  public List<FeedResult.Accepted> joined() {
    List<FeedResult.Accepted> joined = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      joined.add(
          new FeedResult.Accepted(
              joined.size() + 1, draft.id(), profile(draft), draft.original.bytes()));
    }
    return joined;
  }

  private OccupationProfile profile(Draft draft) {
    return new OccupationProfile(
        Classification.ESCO,
        null,
        draft.code,
        draft.uri,
        draft.title,
        draft.description,
        List.copyOf(draft.titles),
        List.of(),
        List.of(),
        List.copyOf(draft.needs.values()),
        List.of(),
        List.of(),
        narrower.getOrDefault(draft.uri, List.of()),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        above(draft));
  }

  /**
   * As the relations go up, and where they say nothing as the digits of the ISCO code do: 2654
   * belongs to 265, 26 and 2.
   */
  private List<Group> above(Draft draft) {
    Map<String, Group> above = new LinkedHashMap<>();
    String at = broader.get(draft.uri);
    while (at != null && !above.containsKey(at)) {
      above.put(at, named(at));
      at = broader.get(at);
    }
    for (String isco = draft.isco; !isco.isEmpty(); isco = isco.substring(0, isco.length() - 1)) {
      above.putIfAbsent(ISCO + isco, named(ISCO + isco));
    }
    return List.copyOf(above.values());
  }

  private Group named(String uri) {
    Draft draft = drafts.get(uri);
    if (draft != null) {
      return new Group(draft.code, draft.title);
    }
    String code = uri.startsWith(ISCO) ? uri.substring(ISCO.length()) : "";
    return groups.getOrDefault(uri, new Group(code, ""));
  }
}
