package metier.query.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.config.Config;
import metier.config.GazetteerEntry;
import metier.config.KnownEmployer;
import metier.config.Synonyms;
import metier.index.Fields;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.RecordKind;
import metier.model.Skill;

/**
 * Every word that there is: those of the tables, which stay, and those of the index. A word that
 * fewer than k people have on their résumés, and nobody else, is nobody's guess: whoever may not
 * see résumés could else have it guessed letter by letter.
 */
final class Dictionaries {
  /** What a word of the tables weighs that no record has, in records of 100,000. */
  private static final double TABLE_WEIGHT = 30;

  /** A city of a million weighs what a hundred records of 100,000 do. */
  private static final double PEOPLE_A_RECORD = 10_000;

  private static final double LARGEST_CITY = 400;

  /** So that one record of a small index isn't taken for a thousand of a large one. */
  private static final double FEWEST_RECORDS = 5000;

  private final IndexWords index;
  private final int k;
  private final Dictionary tables;
  private final Edition<Dictionary> written;

  Dictionaries(Config config, IndexWords index) {
    this.index = index;
    this.k = config.site().peopleAtLeast();
    this.tables = tables(config);
    this.written = new Edition<>(index, this::ofIndex);
  }

  private Dictionary tables(Config config) {
    Dictionary.Builder words = new Dictionary.Builder();
    for (Skill skill : config.taxonomy().skills()) {
      words.addName(skill.name(), TABLE_WEIGHT);
      skill.aliases().forEach(name -> words.addName(name, TABLE_WEIGHT));
      skill.asWritten().forEach(name -> words.addName(name, TABLE_WEIGHT));
    }
    for (Occupation occupation : config.taxonomy().occupations()) {
      words.addName(occupation.title(), TABLE_WEIGHT);
      occupation.aliases().forEach(name -> words.addName(name, TABLE_WEIGHT));
    }
    for (Synonyms.Row row : config.synonyms().rows()) {
      row.forms().forEach(form -> words.addName(form, TABLE_WEIGHT));
      row.when().forEach(word -> words.addName(word, TABLE_WEIGHT));
    }
    for (KnownEmployer employer : config.employers()) {
      words.addName(employer.name(), TABLE_WEIGHT);
      employer.aliases().forEach(name -> words.addName(name, TABLE_WEIGHT));
    }
    for (GazetteerEntry entry : config.places()) {
      if (entry.place().kind() != Place.Kind.ZIP) {
        double weight = Math.min(entry.place().population() / PEOPLE_A_RECORD, LARGEST_CITY);
        words.addName(entry.place().name(), weight);
        entry.aliases().forEach(name -> words.addName(name, weight));
      }
    }
    return words.build();
  }

  private Dictionary ofIndex() {
    Map<String, Long> people = new HashMap<>();
    Map<String, Long> records = new HashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      Map<String, Long> counts = kind == RecordKind.RESUMES ? people : records;
      index.forEachWord(kind, (word, count) -> counts.merge(word, count, Long::sum));
    }
    people
        .keySet()
        .removeIf(
            word ->
                people.getOrDefault(word, 0L) < k
                    && !records.containsKey(word)
                    && !tables.contains(word));
    people.forEach((word, count) -> records.merge(word, count, Long::sum));
    long all = index.records();
    long fewest = all < 1000 ? 1 : all < 10_000 ? 2 : 3;
    double share = 100_000 / (all + FEWEST_RECORDS);
    Dictionary.Builder words = new Dictionary.Builder();
    records.forEach(
        (word, count) -> {
          if (count >= fewest) {
            words.add(word, count * share);
          }
        });
    index.forEachName(
        RecordKind.JOBS,
        Fields.TITLE,
        (title, label, count) -> words.addPairs(Letters.words(title)));
    for (RecordKind kind : new RecordKind[] {RecordKind.JOBS, RecordKind.PAY}) {
      index.forEachName(
          kind, Fields.EMPLOYER, (id, label, count) -> words.addName(label, count * share));
    }
    return words.build();
  }

  void prepare() {
    written.prepare();
  }

  boolean inTables(String word) {
    return tables.contains(word);
  }

  /**
   * In how many records the word stands as it is; an employer's name counts as one. A few résumés
   * count only where résumés are searched.
   */
  long records(String word, RecordKind searched) {
    long records = 0;
    for (RecordKind kind : RecordKind.values()) {
      long with = index.recordsWith(kind, word);
      boolean few = kind == RecordKind.RESUMES && kind != searched && with < k;
      records += few ? 0 : with;
    }
    return records == 0 && written.get().contains(word) ? 1 : records;
  }

  /** Whether the word is a plural, a tense or the like of one that is there. */
  boolean isFormOfOne(String word) {
    return Forms.near(word).anyMatch(form -> weight(form) > 0);
  }

  /** Whether the word looks like one, though nobody wrote it yet. */
  boolean looksLikeOne(String word) {
    return tables.shape().fits(word);
  }

  /** Whether the index finds the same by both. */
  boolean findTheSame(String one, String other) {
    return index.terms(one).equals(index.terms(other));
  }

  /** In records of 100,000. */
  double weight(String word) {
    return tables.weight(word) + written.get().weight(word);
  }

  boolean sideBySide(String one, String other) {
    return tables.sideBySide(one, other) || written.get().sideBySide(one, other);
  }

  /**
   * The words at most so many slips away, and those as far from another way to write it; with more
   * than one slip only those that begin with the same letter.
   */
  Set<String> near(String word, int most) {
    Set<String> near = new HashSet<>();
    near(word, most, near);
    for (String sound : SlipCost.soundingLike(word)) {
      near(sound, most - 1, near);
    }
    near.remove(word);
    return near;
  }

  private void near(String word, int most, Set<String> near) {
    for (Dictionary dictionary : List.of(tables, written.get())) {
      dictionary.near(word, Math.min(most, 1), near::add);
      if (most > 1) {
        dictionary.nearFrom(word.substring(0, 1), word, most, near::add);
      }
    }
  }
}
