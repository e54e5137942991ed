package metier.query.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.config.Config;
import metier.config.GazetteerEntry;
import metier.config.KnownEmployer;
import metier.index.Documents;
import metier.index.Fields;
import metier.index.Labels;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.RecordKind;
import metier.model.Skill;
import metier.query.lexicon.Suggestion.Kind;
import org.jspecify.annotations.Nullable;

/** Collects every name that can be completed, each with how popular it is. */
final class Names {
  private static final int LONGEST_TITLE = 60;
  private static final int FEWEST_POSTINGS = 2;

  // A posting has one title and employer, but a dozen skills; a city has them all.
  private static final double TITLE = 1;
  private static final double EMPLOYER = 0.7;
  private static final double SKILL = 0.3;
  private static final double PLACE = 0.3;

  /** In postings: what the tables know is worth something before the first posting has it. */
  private static final double KNOWN = 2;

  private static final double PEOPLE_A_POSTING = 300_000;

  private final Config config;
  private final IndexWords index;
  private final NameTable.Builder table = new NameTable.Builder();

  private Names(Config config, IndexWords index) {
    this.config = config;
    this.index = index;
  }

  static NameTable of(Config config, IndexWords index) {
    Names names = new Names(config, index);
    names.titles();
    names.skills();
    names.employers();
    names.places();
    return names.table.build();
  }

  /** A value of a field with its best label. */
  private record Counted(String label, long count) {
    Counted with(String other, long more) {
      return new Counted(Labels.moreReadable(label, other), count + more);
    }
  }

  private Map<String, Counted> counted(String field) {
    Map<String, Counted> counted = new HashMap<>();
    index.forEachName(
        RecordKind.JOBS,
        field,
        (value, label, count) ->
            counted.merge(
                value, new Counted(label, count), (old, more) -> old.with(more.label(), count)));
    return counted;
  }

  private static long count(Map<String, Counted> counted, String value) {
    Counted found = counted.get(value);
    return found == null ? 0 : found.count();
  }

  private void titles() {
    Map<String, Counted> occupations = counted(Fields.OCCUPATION);
    Set<String> known = new HashSet<>();
    for (Occupation occupation : config.taxonomy().occupations()) {
      known.add(Documents.foldedTitle(occupation.title()));
      long count = count(occupations, occupation.id());
      occupations.remove(occupation.id());
      add(
          Kind.TITLE,
          occupation.title(),
          count,
          count * TITLE + KNOWN,
          occupation.id(),
          occupation.aliases());
    }
    occupations.forEach(
        (id, occupation) -> {
          if (known.add(Documents.foldedTitle(occupation.label()))) {
            long count = occupation.count();
            add(Kind.TITLE, occupation.label(), count, count * TITLE, id, List.of());
          }
        });
    counted(Fields.TITLE)
        .forEach(
            (title, posted) -> {
              if (posted.count() >= FEWEST_POSTINGS
                  && posted.label().length() <= LONGEST_TITLE
                  && known.add(title)) {
                String label = posted.label();
                add(Kind.TITLE, label, posted.count(), posted.count() * TITLE, null, List.of());
              }
            });
  }

  private void skills() {
    Map<String, Counted> skills = counted(Fields.SKILL);
    for (Skill skill : config.taxonomy().skills()) {
      Counted found = skills.remove(skill.id());
      long count = found == null ? 0 : found.count();
      List<String> aliases = new ArrayList<>(skill.aliases());
      aliases.addAll(skill.asWritten());
      add(Kind.SKILL, skill.name(), count, count * SKILL + KNOWN * SKILL, skill.id(), aliases);
    }
    skills.forEach(
        (id, skill) -> {
          if (skill.count() >= FEWEST_POSTINGS) {
            add(Kind.SKILL, skill.label(), skill.count(), skill.count() * SKILL, id, List.of());
          }
        });
  }

  private void employers() {
    Map<String, List<String>> aliases = new HashMap<>();
    for (KnownEmployer employer : config.employers()) {
      aliases.put(employer.name(), employer.aliases());
    }
    counted(Fields.EMPLOYER)
        .forEach(
            (id, employer) ->
                add(
                    Kind.EMPLOYER,
                    employer.label(),
                    employer.count(),
                    employer.count() * EMPLOYER,
                    id,
                    aliases.getOrDefault(employer.label(), List.of())));
  }

  private void places() {
    Map<String, Counted> cities = counted(Fields.CITY);
    Map<String, Counted> states = counted(Fields.STATE);
    Map<String, String> stateNames = new HashMap<>();
    for (GazetteerEntry entry : config.places()) {
      if (entry.place().kind() == Place.Kind.STATE) {
        stateNames.put(state(entry.place()), entry.place().name());
      }
    }
    for (GazetteerEntry entry : config.places()) {
      Place place = entry.place();
      if (place.kind() == Place.Kind.ZIP || entry.part()) {
        continue;
      }
      boolean wide = place.kind() == Place.Kind.STATE || place.kind() == Place.Kind.COUNTRY;
      long count = wide ? count(states, state(place)) : count(cities, place.label());
      String label =
          place.kind() == Place.Kind.STATE ? place.name() + ", " + place.country() : place.label();
      int name =
          table.add(
              new Suggestion(Kind.PLACE, place.label(), label, count, null, place),
              count * PLACE + place.population() / PEOPLE_A_POSTING);
      List<String> wider = wide ? List.of() : wider(place, stateNames);
      table.form(name, false, place.name(), wider);
      entry.aliases().forEach(alias -> table.form(name, true, alias, wider));
    }
  }

  private static List<String> wider(Place place, Map<String, String> stateNames) {
    List<String> wider = new ArrayList<>(Letters.words(place.region()));
    wider.addAll(Letters.words(stateNames.getOrDefault(state(place), "")));
    wider.addAll(Letters.words(place.country()));
    return wider;
  }

  private static String state(Place place) {
    return Documents.state(place.country(), place.region());
  }

  private void add(
      Kind kind,
      String text,
      long count,
      double weight,
      @Nullable String id,
      List<String> aliases) {
    int name = table.add(new Suggestion(kind, text, text, count, id, null), weight);
    table.form(name, false, text, List.of());
    aliases.forEach(alias -> table.form(name, true, alias, List.of()));
  }
}
