package metier.career.portrait;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analyst;
import metier.analysis.KnownOccupations;
import metier.career.portrait.Portrait.Items;
import metier.career.portrait.Portrait.Source;
import metier.career.portrait.Portrait.Text;
import metier.config.Config;
import metier.config.Taxonomy;
import metier.model.CareerGuide;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SkillRef;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * What every known occupation is, in words. The guide that was written for this project comes
 * first; a part that it doesn't have is O*NET's, else ESCO's.
 */
public final class Portraits {
  private final Taxonomy taxonomy;
  private final Map<String, CareerGuide> guides;
  private final Analyst analyst;
  private final RecordStore store;
  private volatile @Nullable Readers readers;

  public Portraits(Config config, Analyst analyst, RecordStore store) {
    this.taxonomy = config.taxonomy();
    this.guides = config.careers();
    this.analyst = analyst;
    this.store = store;
  }

  /**
   * What is made of all occupations at once, and holds as long as they are the same.
   *
   * @param onet any of O*NET's, which says what is owed to it
   */
  private record Readers(
      KnownOccupations known,
      Conditions conditions,
      Qualities qualities,
      Equipment equipment,
      Neighbours neighbours,
      Relatives relatives,
      Map<String, List<String>> related,
      Optional<OccupationProfile> onet) {}

  /**
   * @param occupation id of one that is known at present
   */
  public Optional<Portrait> of(String occupation) {
    Readers readers = readers();
    return readers.known().ofId(occupation).map(each -> portrait(each, readers));
  }

  /** Reads the classifications, unless it has. */
  public void refresh() {
    readers();
  }

  /** By an occupation's id the ids of those like it, nearest first. */
  public Map<String, List<String>> related() {
    return readers().related();
  }

  private Readers readers() {
    Readers made = readers;
    KnownOccupations known = analyst.occupations();
    return made != null && made.known() == known ? made : made(known);
  }

  private synchronized Readers made(KnownOccupations known) {
    Readers before = readers;
    if (before != null && before.known() == known) {
      return before;
    }
    List<StoredRecord> records = store.live(RecordKind.OCCUPATIONS);
    List<OccupationProfile> all = profiles(records.stream());
    Map<RecordKey, OccupationProfile> byKey = new HashMap<>();
    for (StoredRecord each : records) {
      if (each.fact() instanceof OccupationProfile profile) {
        byKey.put(each.key(), profile);
      }
    }
    List<List<OccupationProfile>> same =
        known.all().stream()
            .map(
                each ->
                    known.records(each).stream()
                        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                        .toList())
            .toList();
    Typical typical = new Typical(all);
    Conditions conditions = new Conditions(typical);
    Qualities qualities = new Qualities(typical);
    Equipment equipment = new Equipment(all);
    Readers made =
        new Readers(
            known,
            conditions,
            qualities,
            equipment,
            new Neighbours(all, same, conditions, qualities, equipment),
            new Relatives(known),
            related(all, known),
            all.stream().filter(each -> each.classification() == Classification.ONET).findFirst());
    readers = made;
    return made;
  }

  private static Map<String, List<String>> related(
      List<OccupationProfile> profiles, KnownOccupations known) {
    Map<String, Set<String>> related = new HashMap<>();
    for (OccupationProfile profile : profiles) {
      if (profile.classification() == Classification.ONET) {
        List<String> others =
            profile.related().stream()
                .flatMap(each -> known.ofRecord(Classification.ONET, each.code()).stream())
                .map(Occupation::id)
                .toList();
        known
            .ofRecord(Classification.ONET, profile.code())
            .ifPresent(
                each ->
                    related.computeIfAbsent(each.id(), _ -> new LinkedHashSet<>()).addAll(others));
      }
    }
    return related.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
  }

  private static List<OccupationProfile> profiles(Stream<StoredRecord> records) {
    return records
        .map(StoredRecord::fact)
        .filter(OccupationProfile.class::isInstance)
        .map(OccupationProfile.class::cast)
        .toList();
  }

  /** O*NET's before ESCO's, and of O*NET's that of the whole code before its branches. */
  private List<OccupationProfile> profiles(Occupation occupation, KnownOccupations known) {
    List<OccupationProfile> profiles =
        new ArrayList<>(
            profiles(known.records(occupation).stream().flatMap(key -> store.find(key).stream())));
    profiles.sort(
        comparing(OccupationProfile::classification).thenComparing(OccupationProfile::code));
    return profiles;
  }

  private Portrait portrait(Occupation occupation, Readers readers) {
    KnownOccupations known = readers.known();
    List<OccupationProfile> profiles = profiles(occupation, known);
    @Nullable CareerGuide guide = guides.get(occupation.id());
    boolean own = known.isOfTables(occupation);
    Text description =
        own && !occupation.summary().isEmpty()
            ? new Text(occupation.summary(), Source.OWN)
            : text(profiles, OccupationProfile::description, _ -> "");
    Neighbours near = readers.neighbours();
    Items duties =
        items(guide, CareerGuide::duties, profiles, Duties::of, each -> near.of(each).duties());
    Items activities =
        items(
            guide,
            CareerGuide::activities,
            profiles,
            Activities::of,
            each -> near.of(each).activities());
    Items conditions =
        items(
            guide,
            CareerGuide::conditions,
            profiles,
            readers.conditions()::of,
            each -> near.of(each).conditions());
    Items specialities =
        guide != null && !guide.specialities().isEmpty()
            ? new Items(guide.specialities(), Source.OWN)
            : readers.relatives().specialities(occupation, profiles);
    Text education =
        guide != null
            ? new Text(guide.education(), Source.OWN)
            : text(profiles, Schooling::education, each -> near.of(each).education());
    Text licensing =
        guide == null ? text(profiles, Schooling::licensing, _ -> "") : ours(guide.licensing());
    Items qualities =
        items(
            guide,
            CareerGuide::qualities,
            profiles,
            readers.qualities()::of,
            each -> near.of(each).qualities());
    List<OccupationProfile> coded = coded(occupation, profiles, known);
    Items skills =
        shared(coded, readers.qualities()::skills)
            .orElseGet(
                () -> items(profiles, readers.qualities()::skills, each -> near.of(each).skills()));
    Items tools =
        shared(coded, readers.equipment()::of)
            .orElseGet(
                () -> items(profiles, readers.equipment()::of, each -> near.of(each).tools()));
    Text advancement = guide == null ? Text.NONE : ours(guide.advancement());
    List<Portrait.Related> related = readers.relatives().of(occupation, profiles);
    Set<Source> sources = new LinkedHashSet<>();
    Stream.of(description, education, licensing).map(Text::source).forEach(sources::add);
    Stream.of(duties, activities, conditions, specialities, qualities, skills, tools)
        .map(Items::source)
        .forEach(sources::add);
    related.stream().map(Portrait.Related::source).forEach(sources::add);
    return new Portrait(
        occupation,
        description,
        duties,
        activities,
        conditions,
        specialities,
        education,
        licensing,
        guide == null ? List.of() : licences(guide),
        qualities,
        skills,
        tools,
        advancement,
        related,
        attributions(sources, profiles, readers.onet(), own));
  }

  /** A guide's empty part says that there is nothing to be said. */
  private static Text ours(String words) {
    return words.isEmpty() ? Text.NONE : new Text(words, Source.OWN);
  }

  private static Source source(OccupationProfile profile) {
    return switch (profile.classification()) {
      case ONET -> Source.ONET;
      case ESCO -> Source.ESCO;
    };
  }

  private static Text text(
      List<OccupationProfile> profiles,
      Function<OccupationProfile, String> part,
      Function<OccupationProfile, String> group) {
    for (OccupationProfile profile : profiles) {
      String words = part.apply(profile);
      if (!words.isBlank()) {
        return new Text(words, source(profile));
      }
    }
    return profiles.stream()
        .map(group)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> new Text(words, Source.GROUP))
        .orElse(Text.NONE);
  }

  private static Items items(
      @Nullable CareerGuide guide,
      Function<CareerGuide, List<String>> ours,
      List<OccupationProfile> profiles,
      Function<OccupationProfile, List<String>> theirs,
      Function<OccupationProfile, List<String>> group) {
    if (guide != null && !ours.apply(guide).isEmpty()) {
      return new Items(ours.apply(guide), Source.OWN);
    }
    return items(profiles, theirs, group);
  }

  private static Items items(
      List<OccupationProfile> profiles,
      Function<OccupationProfile, List<String>> theirs,
      Function<OccupationProfile, List<String>> group) {
    for (OccupationProfile profile : profiles) {
      List<String> items = theirs.apply(profile);
      if (!items.isEmpty()) {
        return new Items(items, source(profile));
      }
    }
    return profiles.stream()
        .map(group)
        .filter(items -> !items.isEmpty())
        .findFirst()
        .map(items -> new Items(items, Source.GROUP))
        .orElse(Items.NONE);
  }

  /**
   * What O*NET tells under the code of an occupation of the tables that shares it with others, so
   * that none of them is O*NET's; none where it has a record of its own.
   */
  private List<OccupationProfile> coded(
      Occupation occupation, List<OccupationProfile> profiles, KnownOccupations known) {
    String code = occupation.soc();
    return code.isEmpty()
            || profiles.stream().anyMatch(each -> each.classification() == Classification.ONET)
        ? List.of()
        : known.ofCode(code).stream()
            .flatMap(each -> profiles(each, known).stream())
            .filter(each -> each.classification() == Classification.ONET)
            .filter(each -> each.code().startsWith(code))
            .toList();
  }

  private static Optional<Items> shared(
      List<OccupationProfile> coded, Function<OccupationProfile, List<String>> part) {
    return coded.stream()
        .map(part)
        .filter(items -> !items.isEmpty())
        .findFirst()
        .map(items -> new Items(items, Source.GROUP));
  }

  private List<SkillRef> licences(CareerGuide guide) {
    return guide.licences().stream()
        .flatMap(id -> taxonomy.skill(id).stream())
        .map(skill -> new SkillRef(skill.id(), skill.name()))
        .toList();
  }

  private static List<String> attributions(
      Set<Source> sources,
      List<OccupationProfile> profiles,
      Optional<OccupationProfile> onet,
      boolean own) {
    Set<String> owed = new LinkedHashSet<>();
    if (own) {
      owed.add(Attribution.ONET_CODES);
    }
    for (Classification classification : Classification.values()) {
      boolean ofGroup = classification == Classification.ONET && sources.contains(Source.GROUP);
      Stream.concat(profiles.stream(), ofGroup ? onet.stream() : Stream.of())
          .filter(profile -> profile.classification() == classification)
          .filter(profile -> ofGroup || sources.contains(source(profile)))
          .findFirst()
          .map(Attribution::of)
          .ifPresent(owed::add);
    }
    return List.copyOf(owed);
  }
}
