package metier.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Invented résumés of which much is rare: occupations of one, of nearly and of just enough people;
 * skills that all but one of them show; schools, languages, genders and next roles of a few. What
 * tells who somebody is, and what few have, is a word that stands nowhere else.
 */
final class RarePeople {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> SYLLABLES =
      List.of(
          "zo", "qua", "vri", "xel", "nub", "kyt", "wog", "fah", "jix", "dru", "pem", "lyo", "gwa",
          "tsu", "bof", "rhi", "mek", "sko", "ulv", "yad");

  private static final List<String> LINES =
      List.of(
          "Drew blood from %d patients a day%s and kept the trays ready",
          "Started IV lines for %d patients a week%s and watched for swelling",
          "Welded %d frames a week%s and ground the seams until they were smooth",
          "Handled cash for %d customers a shift%s and balanced the drawer",
          "Performed data entry for %d orders a day%s and mended what was wrong",
          "Managed inventory of %d shelves%s and reported what was missing",
          "Provided customer service to %d callers a day%s and followed each case up",
          "Kept food safety records of %d dishes a day%s and cleaned the station");

  private static final List<String> NEXT =
      List.of("Case Manager", "Office Manager", "Truck Driver", "Teacher", "Security Guard");

  private final Random random;
  private final int k;
  private final List<String> resumes = new ArrayList<>();
  private final Set<String> made = new HashSet<>();

  /** In lower case; nobody may ever be told of by them. */
  final Set<String> secrets = new TreeSet<>();

  /** Words of summaries, in lower case; as {@link #secrets}. */
  final List<String> summaries = new ArrayList<>();

  /** Words that may be told on a page of work of which k people have them: by word, their ids. */
  final Map<String, Set<String>> shared = new TreeMap<>();

  RarePeople(long seed, int k) {
    this.random = new Random(seed);
    this.k = k;
    occupation("Barber", 1);
    occupation("Welder", 2);
    occupation("Line Cook", k - 1);
    occupation("Cashier", k);
    occupation("Bookkeeper", k + 1);
    occupation("Phlebotomist", 2 * k + 1);
    occupation("Medical Assistant", 3 * k + 2);
    occupation("Registered Nurse", 8 * k + 3);
  }

  /** One JSON Resume a line. */
  String ndjson() {
    return String.join("\n", resumes);
  }

  /** Some from two sources: those of every second person of the occupations that are too small. */
  String again() {
    List<String> few = new ArrayList<>();
    for (int i = 0; i < k + 1; i += 2) {
      few.add(resumes.get(i));
    }
    return String.join("\n", few);
  }

  /** Begins with a capital. */
  private String word() {
    while (true) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      if (made.add(word.toString())) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
      }
    }
  }

  private String secret() {
    String word = word();
    secrets.add(word.toLowerCase(Locale.ROOT));
    return word;
  }

  /**
   * So many people, of whom so many show a skill, speak a language, went to a school, and so on.
   */
  private void occupation(String title, int people) {
    int first = resumes.size();
    List<ObjectNode> persons = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      ids.add("person-" + (first + i));
      persons.add(person(ids.getLast(), title, i));
    }
    for (String line : LINES) {
      for (int who : some(people)) {
        ((ArrayNode) persons.get(who).at("/work/0/highlights")).add(line(line, persons.get(who)));
      }
    }
    for (int i = 0; i < 3; i++) {
      for (int who : some(people)) {
        ArrayNode studies = persons.get(who).withArray("education");
        // The first of one occupation is another's second: schools aren't of one occupation alone.
        String school = shared("school" + (i + first % 2), ids.get(who));
        studies.addObject().put("studyType", "Associate").put("institution", school + " College");
      }
    }
    for (String language : List.of("Wolof", "Quechua", "Samoan")) {
      for (int who : some(people)) {
        persons.get(who).withArray("languages").addObject().put("language", language);
        tell(language, ids.get(who));
      }
    }
    for (String question : List.of("gender", "ethnicity")) {
      for (int i = 0; i < 3; i++) {
        for (int who : some(people)) {
          ObjectNode own = persons.get(who).withObject("x_self_stated");
          if (!own.has(question)) {
            own.put(question, shared(question + i, ids.get(who)));
          }
        }
      }
    }
    persons.forEach(person -> resumes.add(person.toString()));
  }

  private final Map<String, String> names = new LinkedHashMap<>();

  private String shared(String what, String person) {
    String word = names.computeIfAbsent(what, _ -> word());
    tell(word, person);
    return word;
  }

  /** The words that people have for their gender and ethnicity, in lower case. */
  Set<String> stated() {
    Set<String> stated = new TreeSet<>();
    names.forEach(
        (what, word) -> {
          if (!what.startsWith("school")) {
            stated.add(word.toLowerCase(Locale.ROOT));
          }
        });
    return stated;
  }

  private void tell(String word, String person) {
    shared.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new HashSet<>()).add(person);
  }

  /** A few, all but a few, or any number. */
  private List<Integer> some(int people) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      all.add(i);
    }
    Collections.shuffle(all, random);
    int few = 1 + random.nextInt(k + 1);
    int many =
        switch (random.nextInt(4)) {
          case 0 -> few;
          case 1 -> people - few;
          case 2 -> people;
          default -> random.nextInt(people + 1);
        };
    return all.subList(0, Math.clamp(many, 0, people));
  }

  private ObjectNode person(String id, String title, int number) {
    ObjectNode person = JSON.createObjectNode().put("id", id);
    String first = secret();
    String last = secret();
    String phone = "206" + (5_550_000 + random.nextInt(10_000)) + id.substring(7);
    secrets.add(phone);
    String summary = secret().toLowerCase(Locale.ROOT);
    summaries.add(summary);
    person
        .putObject("basics")
        .put("name", first + " " + last)
        .put("label", title)
        .put("email", first + "." + last + "@example.com")
        .put("phone", phone)
        .put("summary", "Known for " + summary + " work, and for being there on time.");
    ArrayNode work = person.putArray("work");
    boolean dated = random.nextInt(5) > 0;
    position(work, title, dated ? 2010 + random.nextInt(4) : 0);
    if (random.nextInt(4) > 0) {
      // The names of roles that nobody shares say less and less, down to what many share.
      String next = NEXT.get(random.nextInt(random.nextBoolean() ? 1 : NEXT.size()));
      position(work, random.nextInt(4) == 0 ? secret() + " " + next : next, 2016);
      if (random.nextBoolean()) {
        position(work, NEXT.get(number % 2), 2019);
      }
    }
    return person;
  }

  private void position(ArrayNode work, String title, int year) {
    ObjectNode position = work.addObject().put("position", title).put("name", secret());
    if (year > 0) {
      position.put("startDate", year + "-03").put("endDate", year + 2 + "-02");
    }
    position.putArray("highlights");
  }

  /** Many don't tell who wrote them; the others do so by a name, an employer or a number. */
  private String line(String line, ObjectNode person) {
    String employer = person.at("/work/0/name").textValue();
    String name = person.at("/basics/name").textValue();
    return line.formatted(
        10 + random.nextInt(80),
        switch (random.nextInt(8)) {
          case 0 -> " at " + employer;
          case 1 -> " at " + employer.toLowerCase(Locale.ROOT);
          case 2 -> " as " + name;
          case 3 -> " (" + person.at("/basics/email").textValue() + ")";
          case 4 -> " on call at " + person.at("/basics/phone").textValue();
          default -> "";
        });
  }
}
