package metier.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.index.Card;
import metier.index.Fields;
import metier.index.IndexDocument;
import metier.index.IndexDocument.Entry;
import metier.model.GeoPoint;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.RecordKind;

/** Postings made by chance from few words and values, so that everything meets everything. */
final class RandomDocuments {
  static final List<String> WORDS =
      List.of("nurse", "lab", "blood", "icu", "weld", "truck", "c++", "night", "lead", "chef");
  static final List<String> SKILLS = List.of("phlebotomy", "iv-therapy", "welding", "java");
  static final List<String> EMPLOYERS = List.of("acme", "acme", "acme", "bolt", "crate", "");
  static final List<String> OCCUPATIONS = List.of("welder", "registered-nurse", "chef");
  static final List<String> SHIFTS = List.of("day", "night", "weekend");
  static final List<String> LEVELS = List.of("entry", "senior");
  static final List<String> LICENCES = List.of("rn-licence", "cdl");
  static final List<String> TYPES = List.of("FULL_TIME", "PART_TIME", "PER_DIEM");
  static final GeoPoint SEATTLE = new GeoPoint(47.6062, -122.3321);
  static final long TODAY = LocalDate.of(2026, 11, 22).toEpochDay();

  private final Random random;

  RandomDocuments(Random random) {
    this.random = random;
  }

  IndexDocument posting(int id, long seq) {
    String title = words(1 + random.nextInt(3));
    String text = words(random.nextInt(40));
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry.Words(Fields.TITLE, title, 1));
    entries.add(new Entry.Words(Fields.WORDS, title, 3));
    entries.add(new Entry.Words(Fields.WORDS, text, 1));
    if (random.nextInt(20) > 0) {
      entries.add(new Entry.Meant(Fields.TITLE_MEANING, meaning(title)));
    }
    List<Place> places = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      places.add(place());
    }
    places.stream()
        .map(Place::label)
        .distinct()
        .forEach(city -> entries.add(new Entry.Keyword(Fields.CITY, city, city)));
    places.forEach(place -> entries.add(new Entry.Point(Fields.PLACE, place.point())));
    some(SKILLS)
        .forEach(
            s ->
                entries.add(
                    new Entry.Emphasis(Fields.SKILL, s, "the " + s, 1 + random.nextInt(5))));
    String employer = any(EMPLOYERS);
    if (!employer.isEmpty()) {
      entries.add(new Entry.Keyword(Fields.EMPLOYER, employer, "the " + employer));
    }
    String occupation = any(OCCUPATIONS);
    entries.add(new Entry.Keyword(Fields.OCCUPATION, occupation, "the " + occupation));
    some(TYPES).forEach(t -> entries.add(new Entry.Keyword(Fields.TYPE, t, t)));
    some(SHIFTS).forEach(s -> entries.add(new Entry.Keyword(Fields.SHIFT, s, "the " + s)));
    some(LEVELS).forEach(l -> entries.add(new Entry.Keyword(Fields.LEVEL, l, "the " + l)));
    some(LICENCES).forEach(l -> entries.add(new Entry.Keyword(Fields.LICENCE, l, "the " + l)));
    if (random.nextInt(3) > 0) {
      long most = 20_000 + random.nextInt(100_000);
      entries.add(new Entry.Number(Fields.PAY_MIN, most - random.nextInt(10_000)));
      entries.add(new Entry.Number(Fields.PAY_MAX, most));
    }
    LocalDate posted = LocalDate.ofEpochDay(TODAY - random.nextInt(60));
    if (random.nextInt(10) > 0) {
      entries.add(new Entry.Number(Fields.POSTED, posted.toEpochDay()));
    }
    entries.add(
        new Entry.Number(
            Fields.EXPIRES,
            random.nextInt(4) == 0 ? Long.MAX_VALUE : TODAY - 10 + random.nextInt(40)));
    Card card =
        new Card.Job(
            title, employer, places, false, List.of(), List.of(), List.of(), null, posted, null,
            null, null, List.of());
    return new IndexDocument(
        new RecordKey(RecordKind.JOBS, "test", "j" + id), seq, card, text, entries, List.of());
  }

  /** The sum of what the words mean, of which some are much the same. */
  static Meaning meaning(String words) {
    float[] sum = new float[96];
    for (String word : words.split(" ")) {
      Random direction = new Random(WORDS.indexOf(word) / 2);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) direction.nextGaussian();
      }
    }
    double square = 0;
    for (float number : sum) {
      square += number * number;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) Math.sqrt(square);
    }
    return Meaning.of(sum);
  }

  private Place place() {
    GeoPoint point =
        new GeoPoint(
            SEATTLE.lat() + random.nextGaussian() * 0.5,
            SEATTLE.lon() + random.nextGaussian() * 0.5);
    return new Place(Place.Kind.CITY, "Town " + random.nextInt(15), "WA", "US", point, 1000);
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> some(List<String> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
