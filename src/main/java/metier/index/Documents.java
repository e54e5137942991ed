package metier.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import metier.analysis.Analysed;
import metier.analysis.AskedLicence;
import metier.analysis.SkillMention;
import metier.index.IndexDocument.Child;
import metier.index.IndexDocument.Entry;
import metier.model.Employer;
import metier.model.JobPosting;
import metier.model.Meaning;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.Pay;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.PaySurvey;
import metier.model.Place;
import metier.model.Position;
import metier.model.RecordKey;
import metier.model.Resume;
import metier.model.SkillRef;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** Lays out analysed records as documents. */
public final class Documents {
  /** The values of {@link Fields#WORKPLACE}. */
  public static final List<String> WORKPLACES = List.of("on_site", "hybrid", "remote");

  /** The value of {@link Fields#OPEN_TO} for remote work that names no place at all. */
  public static final String ANYWHERE = "anywhere";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

  /** What an advert is about stands in its first characters; lists of wishes stand below. */
  private static final int EARLY = 600;

  private static final int EARLY_WORTH = 2;

  /** Who says it still more often says no more. */
  private static final int MOST_TIMES = 12;

  private final int titleWeight;

  /**
   * @param titleWeight how many times a title's words count in the main field
   */
  public Documents(int titleWeight) {
    this.titleWeight = titleWeight;
  }

  public IndexDocument of(RecordKey key, long seq, Analysed analysed) {
    return switch (analysed) {
      case Analysed.Posting posting -> posting(key, seq, posting);
      case Analysed.Curriculum curriculum -> curriculum(key, seq, curriculum);
      case Analysed.Salary salary -> salary(key, seq, salary);
      case Analysed.Profile(OccupationProfile profile) -> occupation(key, seq, profile);
    };
  }

  private IndexDocument posting(RecordKey key, long seq, Analysed.Posting analysed) {
    JobPosting posting = analysed.posting();
    List<Entry> entries = new ArrayList<>();
    addTitle(entries, posting.title());
    addMeaning(entries, analysed.titleMeaning());
    entries.add(new Entry.Words(Fields.WORDS, posting.employer(), 1));
    entries.add(new Entry.Words(Fields.WORDS, String.join(" \n", posting.skills()), 1));
    entries.add(new Entry.Words(Fields.WORDS, analysed.text(), 1));
    addPlaces(entries, analysed.places());
    analysed
        .types()
        .forEach(type -> entries.add(new Entry.Keyword(Fields.TYPE, type.name(), label(type))));
    analysed
        .shifts()
        .forEach(s -> entries.add(new Entry.Keyword(Fields.SHIFT, s.word(), label(s))));
    analysed
        .levels()
        .forEach(l -> entries.add(new Entry.Keyword(Fields.LEVEL, l.word(), label(l))));
    addSkills(
        entries, Fields.LICENCE, analysed.licences().stream().map(AskedLicence::licence).toList());
    entries.add(workplace(analysed.workplace()));
    if (analysed.workplace() instanceof Workplace.Remote) {
      openTo(analysed.places())
          .forEach(region -> entries.add(new Entry.Keyword(Fields.OPEN_TO, region, region)));
    }
    addSkills(entries, analysed);
    addEmployer(entries, analysed.employer());
    addOccupation(entries, analysed.occupation());
    addPay(entries, analysed.pay(), source(analysed.pay()));
    addDay(entries, Fields.POSTED, posting.posted());
    LocalDate expires = posting.validThrough();
    entries.add(
        new Entry.Number(Fields.EXPIRES, expires == null ? Long.MAX_VALUE : expires.toEpochDay()));
    Card card =
        new Card.Job(
            posting.title(),
            posting.employer(),
            analysed.places(),
            analysed.workplace() instanceof Workplace.Remote,
            List.copyOf(analysed.types()),
            List.copyOf(analysed.shifts()),
            List.copyOf(analysed.levels()),
            analysed.pay(),
            posting.posted(),
            expires,
            posting.url(),
            posting.applyUrl(),
            analysed.skills());
    return new IndexDocument(
        key,
        seq,
        card,
        analysed.text(),
        entries,
        List.of(),
        Likenesses.of(key, analysed),
        null,
        PostedRequirements.of(analysed));
  }

  private IndexDocument curriculum(RecordKey key, long seq, Analysed.Curriculum analysed) {
    Resume resume = analysed.resume();
    List<Entry> entries = new ArrayList<>();
    addTitle(entries, analysed.work().headline());
    addMeaning(entries, analysed.titleMeaning());
    StringBuilder whole = new StringBuilder(resume.summary());
    List<Card.Held> held = new ArrayList<>();
    for (Position position : resume.positions()) {
      held.add(
          new Card.Held(position.title(), position.employer(), position.start(), position.end()));
      position.bullets().forEach(bullet -> whole.append('\n').append(bullet.text()));
    }
    entries.add(new Entry.Words(Fields.WORDS, analysed.work().body(), 1));
    Place place = analysed.place();
    addPlaces(entries, place == null ? List.of() : List.of(place));
    addSkills(entries, Fields.SKILL, analysed.skills());
    addOccupation(entries, analysed.occupation());
    entries.add(new Entry.Number(Fields.YEARS, analysed.years()));
    addDay(entries, Fields.UPDATED, resume.updated());
    List<Child> children =
        analysed.lines().stream()
            .map(
                line -> {
                  List<Entry> shown = new ArrayList<>();
                  shown.add(new Entry.Words(Fields.BULLET, line.bullet().text(), 1));
                  addSkills(shown, Fields.BULLET_SKILL, line.skills());
                  return new Child(line.bullet().text(), shown);
                })
            .toList();
    Card card =
        new Card.Resume(
            resume.headline(), place, analysed.years(), resume.updated(), held, analysed.skills());
    return new IndexDocument(
        key,
        seq,
        card,
        whole.toString(),
        entries,
        children,
        Likenesses.of(key, seq, resume),
        Persons.of(analysed),
        Profiles.of(analysed));
  }

  private IndexDocument salary(RecordKey key, long seq, Analysed.Salary analysed) {
    PayRecord record = analysed.record();
    List<Entry> entries = new ArrayList<>();
    addTitle(entries, record.title());
    Place place = analysed.place();
    addPlaces(entries, place == null ? List.of() : List.of(place));
    addEmployer(entries, analysed.employer());
    Occupation occupation = analysed.occupation();
    addOccupation(entries, occupation);
    PaySurvey survey = record.survey();
    addPay(entries, analysed.pay(), survey == null ? source(analysed.pay()) : "survey");
    addDay(entries, Fields.POSTED, analysed.start());
    Card card =
        new Card.Salary(
            record.title(),
            occupation == null ? null : occupation.id(),
            record.employer(),
            place,
            analysed.start(),
            analysed.pay(),
            survey == null ? published(record.pay()) : published(survey, record.pay()),
            key.source());
    return new IndexDocument(key, seq, card, "", entries, List.of());
  }

  private IndexDocument occupation(RecordKey key, long seq, OccupationProfile profile) {
    List<Entry> entries = new ArrayList<>();
    addTitle(entries, profile.title());
    entries.add(new Entry.Words(Fields.WORDS, String.join(" \n", profile.alternateTitles()), 1));
    Set<String> names = new LinkedHashSet<>();
    names.add(foldedTitle(profile.title()));
    profile.alternateTitles().forEach(title -> names.add(foldedTitle(title)));
    names.forEach(name -> entries.add(new Entry.Keyword(Fields.NAME, name, name)));
    Card card = new Card.Occupation(profile.title(), profile.code());
    return new IndexDocument(key, seq, card, "", entries, List.of());
  }

  /** "Registered Nurses (RN)" and "registered-nurses-rn" are both "registered nurses rn". */
  public static String foldedTitle(String title) {
    return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static void addMeaning(List<Entry> entries, Meaning meaning) {
    if (!meaning.isNone()) {
      entries.add(new Entry.Meant(Fields.TITLE_MEANING, meaning));
    }
  }

  private void addTitle(List<Entry> entries, String title) {
    entries.add(new Entry.Words(Fields.TITLE, title, 1));
    entries.add(new Entry.Words(Fields.WORDS, title, titleWeight));
  }

  private static void addPlaces(List<Entry> entries, List<Place> places) {
    Map<String, Entry> distinct = new LinkedHashMap<>();
    for (Place place : places) {
      switch (place.kind()) {
        case CITY, ZIP -> {
          keep(distinct, new Entry.Keyword(Fields.CITY, place.label(), place.label()));
          entries.add(new Entry.Point(Fields.PLACE, place.point()));
        }
        case AREA -> entries.add(new Entry.Point(Fields.PLACE, place.point()));
        case STATE, COUNTRY -> {}
      }
      stateOf(place).ifPresent(state -> keep(distinct, state));
      if (!place.country().isEmpty()) {
        keep(distinct, new Entry.Keyword(Fields.COUNTRY, place.country(), place.country()));
      }
    }
    entries.addAll(distinct.values());
  }

  private static void keep(Map<String, Entry> distinct, Entry.Keyword keyword) {
    distinct.putIfAbsent(keyword.field() + ' ' + keyword.value(), keyword);
  }

  private static Optional<Entry.Keyword> stateOf(Place place) {
    return place.region().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry.Keyword(
                Fields.STATE, state(place.country(), place.region()), place.region()));
  }

  /** The value of {@link Fields#STATE}: the bare code in the US, "CA-ON" elsewhere. */
  public static String state(String country, String region) {
    return country.equals("US") ? region : country + "-" + region;
  }

  /** Towns are points already; without any place, applicants may live where they like. */
  private static Set<String> openTo(List<Place> places) {
    Set<String> regions = new LinkedHashSet<>();
    for (Place place : places) {
      switch (place.kind()) {
        case STATE -> regions.add(openTo(place.country(), place.region()));
        case COUNTRY -> regions.add(place.country());
        case CITY, ZIP, AREA -> {}
      }
    }
    return places.isEmpty() ? Set.of(ANYWHERE) : regions;
  }

  /** The value of {@link Fields#OPEN_TO} for a state: "US-WA"; that for a country is its code. */
  public static String openTo(String country, String region) {
    return country + "-" + region;
  }

  private static Entry workplace(Workplace workplace) {
    String value =
        switch (workplace) {
          case Workplace.OnSite() -> "on_site";
          case Workplace.Hybrid() -> "hybrid";
          case Workplace.Remote(var within) -> "remote";
        };
    return new Entry.Keyword(Fields.WORKPLACE, value, label(value));
  }

  private static void addSkills(List<Entry> entries, String field, List<SkillRef> skills) {
    skills.forEach(skill -> entries.add(new Entry.Keyword(field, skill.id(), skill.name())));
  }

  /** Each as often as the text speaks of it, and more where it does so early. */
  private static void addSkills(List<Entry> entries, Analysed.Posting analysed) {
    Map<String, Integer> times = new HashMap<>();
    for (SkillMention mention : analysed.mentions()) {
      int worth =
          mention.start() < EARLY && !times.containsKey(mention.skill().id()) ? EARLY_WORTH : 1;
      times.merge(mention.skill().id(), worth, Integer::sum);
    }
    for (SkillRef skill : analysed.skills()) {
      int often = Math.clamp(times.getOrDefault(skill.id(), 1), 1, MOST_TIMES);
      entries.add(new Entry.Emphasis(Fields.SKILL, skill.id(), skill.name(), often));
    }
  }

  private static void addEmployer(List<Entry> entries, Employer employer) {
    if (!employer.id().isEmpty()) {
      entries.add(new Entry.Keyword(Fields.EMPLOYER, employer.id(), employer.name()));
    }
  }

  private static void addOccupation(List<Entry> entries, @Nullable Occupation occupation) {
    if (occupation != null) {
      entries.add(new Entry.Keyword(Fields.OCCUPATION, occupation.id(), occupation.title()));
    }
  }

  private static void addPay(List<Entry> entries, @Nullable Pay pay, String source) {
    entries.add(new Entry.Keyword(Fields.PAY_SOURCE, source, source));
    if (pay != null) {
      String currency = pay.range().currency();
      entries.add(new Entry.Keyword(Fields.CURRENCY, currency, currency));
      if (pay.range().hasLowerEnd()) {
        entries.add(new Entry.Number(Fields.PAY_MIN, pay.range().annualMin()));
      }
      entries.add(new Entry.Number(Fields.PAY_MAX, pay.range().annualMax()));
    }
  }

  private static String source(@Nullable Pay pay) {
    return switch (pay) {
      case null -> "unknown";
      case Pay.Stated stated -> "stated";
      case Pay.Parsed parsed -> "parsed";
      case Pay.Estimated estimated -> "estimated";
    };
  }

  private static void addDay(List<Entry> entries, String field, @Nullable LocalDate day) {
    if (day != null) {
      entries.add(new Entry.Number(field, day.toEpochDay()));
    }
  }

  /** "FULL_TIME" as "Full time". */
  private static String label(Enum<?> value) {
    return label(value.name());
  }

  /** The label of a value of a short list, such as a type or a shift. */
  public static String label(String value) {
    String words = value.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** "survey of 1,234 employed: median 48,000 / YEAR; 10 % below 31,500; 10 % above 77,250". */
  private static String published(PaySurvey survey, PayStatement pay) {
    StringBuilder words = new StringBuilder("survey");
    if (survey.employed() != null) {
      words.append(" of ").append(plain(survey.employed())).append(" employed");
    }
    if (survey.group() != null) {
      words.append(" in a group of occupations");
    }
    words.append(survey.median() == null ? ": mean " : ": median ").append(published(pay));
    if (survey.p10() != null) {
      words.append("; 10 % below ").append(plain(survey.p10()));
    }
    if (survey.p90() != null) {
      words.append("; 10 % above ").append(plain(survey.p90()));
    }
    return words.toString();
  }

  private static String published(PayStatement pay) {
    if (pay.text() != null) {
      return pay.text();
    }
    StringBuilder words = new StringBuilder();
    Double min = pay.min();
    Double max = pay.max();
    if (min != null) {
      words.append(plain(min));
    }
    if (max != null && !max.equals(min)) {
      words.append(min == null ? "" : " – ").append(plain(max));
    }
    if (pay.unit() != null) {
      words.append(" / ").append(pay.unit());
    }
    if (pay.weeklyHours() != null) {
      words.append(", ").append(plain(pay.weeklyHours())).append(" hours a week");
    }
    return words.toString();
  }

  private static String plain(double amount) {
    return amount == Math.rint(amount)
        ? String.format(Locale.ROOT, "%,d", (long) amount)
        : String.format(Locale.ROOT, "%,.2f", amount);
  }
}
