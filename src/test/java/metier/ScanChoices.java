package metier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.ScanChoice.Part;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.model.EmploymentType;
import metier.model.GeoPoint;
import metier.model.Level;
import metier.model.Pay;
import metier.model.Place;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** What each parameter of a search for postings promises, in the words of its description. */
final class ScanChoices {
  private static final Part REMOTE = new Part("workplace", ScanChoices::isRemote);
  private static final GeoPoint SEATTLE = new GeoPoint(47.6062, -122.3321);

  private final Analyst analyst;
  private final Collection<Analysed.Posting> postings;
  private final LocalDate today;
  private final List<ScanChoice> all = new ArrayList<>();

  ScanChoices(Analyst analyst, Collection<Analysed.Posting> postings, LocalDate today) {
    this.analyst = analyst;
    this.postings = postings;
    this.today = today;
  }

  List<ScanChoice> all() {
    values();
    named();
    workplaces();
    pay();
    days();
    places();
    return all;
  }

  private void values() {
    for (EmploymentType type : EmploymentType.values()) {
      add("type", p -> p.types().contains(type), "type", type.name());
    }
    add(
        "type",
        p ->
            p.types().contains(EmploymentType.PART_TIME)
                || p.types().contains(EmploymentType.PER_DIEM),
        "type",
        "PART_TIME",
        "type",
        "PER_DIEM");
    for (Shift shift : Shift.values()) {
      add("shift", p -> p.shifts().contains(shift), "shift", shift.word());
    }
    for (Level level : Level.values()) {
      add("level", p -> p.levels().contains(level), "level", level.word());
    }
    add(
        "level",
        p -> p.levels().contains(Level.ENTRY) || p.levels().contains(Level.SENIOR),
        "level",
        "entry",
        "level",
        "senior");
  }

  private void named() {
    for (String licence : common(ScanChoices::licences, 4)) {
      add("", p -> licences(p).anyMatch(licence::equals), "licence", licence);
    }
    for (String skill : common(p -> p.skills().stream().map(SkillRef::id), 6)) {
      add("", p -> p.skills().stream().anyMatch(s -> s.id().equals(skill)), "skill", skill);
    }
    for (String name : common(p -> Stream.of(p.posting().employer()), 3)) {
      String id = analyst.employer(name).id();
      if (!id.isEmpty()) {
        add("employer", p -> p.employer().id().equals(id), "employer", name);
        add("employer", p -> !p.employer().id().equals(id), "-employer", name);
      }
    }
    for (String occupation : common(p -> Stream.ofNullable(p.occupation()).map(o -> o.id()), 3)) {
      add(
          "occupation",
          p -> p.occupation() != null && p.occupation().id().equals(occupation),
          "occupation",
          occupation);
    }
  }

  private void workplaces() {
    add("workplace", ScanChoices::isRemote, "remote", "true");
    add("workplace", p -> !isRemote(p), "remote", "false");
    add("workplace", ScanChoices::isRemote, "where", "remote");
    add("workplace", p -> p.workplace() instanceof Workplace.Hybrid, "workplace", "hybrid");
    add(
        "workplace",
        p -> !(p.workplace() instanceof Workplace.Hybrid),
        "workplace",
        "remote",
        "workplace",
        "on_site");
  }

  private void pay() {
    for (long least : new long[] {20_000, 35_000, 60_000, 100_000}) {
      String amount = Long.toString(least);
      add("pay", p -> most(p) == null || most(p) >= least, "pay_min", amount);
      add(
          "pay",
          p -> most(p) != null && most(p) >= least,
          "pay_min",
          amount,
          "pay_unknown",
          "exclude");
    }
    add("pay", p -> p.pay() != null, "pay_unknown", "exclude");
  }

  private void days() {
    for (int days : new int[] {0, 5, 7, 30, 2500}) {
      add("posted", p -> postedSince(p, today.minusDays(days)), "posted_within", "" + days);
    }
    LocalDate october = LocalDate.of(2020, 10, 15);
    add("posted", p -> postedSince(p, october), "posted_after", october.toString());
  }

  private void places() {
    town(SEATTLE, 25, "US", "WA", "lat", "47.6062", "lon", "-122.3321");
    town(
        new GeoPoint(51.5074, -0.1278),
        40,
        "GB",
        "ENG",
        "lat",
        "51.5074",
        "lon",
        "-0.1278",
        "radius",
        "40");
    state("Washington", "WA");
    state("OR", "OR");
    town("Seattle, WA", "US", "WA");
    town("Portland, OR", "US", "OR");
    town("98109", "US", "WA");
    town("Kansas City, MO", "US", "MO");
    town("Leeds, UK", "GB", "ENG");
    add("", p -> p.places().stream().anyMatch(pl -> pl.country().equals("US")), "where", "USA");
    add(
        List.of(
            new Part("", p -> in(p, "US", null) || p.places().isEmpty() && isRemote(p)), REMOTE),
        "where",
        "USA",
        "remote",
        "true");
  }

  private void town(String typed, String country, String region) {
    GeoPoint point = analyst.gazetteer().find(typed).orElseThrow().point();
    town(point, 25, country, region, "where", typed);
    town(point, 100, country, region, "where", typed, "radius", "100");
  }

  /**
   * Around a point; where remote work is asked for also what is open to the state, to the country
   * or to everybody.
   */
  private void town(
      GeoPoint point, double miles, String country, String region, String... parameters) {
    Predicate<Analysed.Posting> near =
        p -> located(p).anyMatch(place -> place.point().milesTo(point) <= miles);
    Predicate<Analysed.Posting> openToState =
        p -> isRemote(p) && stated(p, Place.Kind.STATE, country, region);
    add("", near, parameters);
    add(
        List.of(new Part("", near), new Part("workplace", p -> !isRemote(p))),
        and(parameters, "remote", "false"));
    Predicate<Analysed.Posting> openWider =
        p -> isRemote(p) && (stated(p, Place.Kind.COUNTRY, country, "") || p.places().isEmpty());
    add(
        List.of(new Part("", near.or(openToState).or(openWider)), REMOTE),
        and(parameters, "remote", "true"));
  }

  private void state(String typed, String region) {
    add("state", p -> in(p, "US", region), "where", typed);
    Predicate<Analysed.Posting> openWider =
        p -> isRemote(p) && (stated(p, Place.Kind.COUNTRY, "US", "") || p.places().isEmpty());
    add(
        List.of(new Part("state", openWider.or(p -> in(p, "US", region))), REMOTE),
        "where",
        typed,
        "remote",
        "true");
  }

  private static String[] and(String[] parameters, String name, String value) {
    return Stream.concat(Stream.of(parameters), Stream.of(name, value)).toArray(String[]::new);
  }

  /**
   * @param facet whose own choice this is; empty where it is none's
   */
  private void add(String facet, Predicate<Analysed.Posting> holds, String... parameters) {
    add(List.of(new Part(facet, holds)), parameters);
  }

  private void add(List<Part> parts, String... parameters) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      map.computeIfAbsent(parameters[i], name -> new ArrayList<>()).add(parameters[i + 1]);
    }
    all.add(new ScanChoice(map, parts));
  }

  static boolean isRemote(Analysed.Posting posting) {
    return posting.workplace() instanceof Workplace.Remote;
  }

  private static boolean in(Analysed.Posting posting, String country, @Nullable String region) {
    return posting.places().stream()
        .anyMatch(
            p -> p.country().equals(country) && (region == null || p.region().equals(region)));
  }

  private static boolean stated(
      Analysed.Posting posting, Place.Kind kind, String country, String region) {
    return posting.places().stream()
        .anyMatch(
            p -> p.kind() == kind && p.country().equals(country) && p.region().equals(region));
  }

  static Stream<String> licences(Analysed.Posting posting) {
    return posting.licences().stream().map(asked -> asked.licence().id());
  }

  static Stream<Place> located(Analysed.Posting posting) {
    return posting.places().stream()
        .filter(p -> p.kind() == Place.Kind.CITY || p.kind() == Place.Kind.ZIP);
  }

  static @Nullable Long most(Analysed.Posting posting) {
    Pay pay = posting.pay();
    return pay == null ? null : pay.range().annualMax();
  }

  static boolean postedSince(Analysed.Posting posting, LocalDate day) {
    LocalDate posted = posting.posting().posted();
    return posted != null && !posted.isBefore(day);
  }

  private List<String> common(Function<Analysed.Posting, Stream<String>> values, int count) {
    Map<String, Long> counts =
        postings.stream()
            .flatMap(values)
            .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }
}
