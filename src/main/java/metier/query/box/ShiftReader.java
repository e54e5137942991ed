package metier.query.box;

import java.util.List;
import java.util.Set;
import metier.analysis.Said;
import metier.model.Shift;

/**
 * "nights", "noc", "3rd shift", "7p-7a". What a phrase means is asked of {@link Said} once; "night"
 * alone counts only before a title or at the end: a night auditor is a title, a night club a place.
 */
final class ShiftReader implements PartReader {
  private static final List<String> PHRASES =
      List.of(
          "nights",
          "night shift",
          "night shifts",
          "nightshift",
          "nightshifts",
          "noc",
          "nocs",
          "noc shift",
          "overnight",
          "overnights",
          "overnight shift",
          "overnight shifts",
          "graveyard",
          "graveyard shift",
          "3rd shift",
          "third shift",
          "midnight shift",
          "days",
          "day shift",
          "day shifts",
          "dayshift",
          "daytime",
          "1st shift",
          "first shift",
          "mornings",
          "morning shift",
          "early shift",
          "am shift",
          "evenings",
          "evening shift",
          "evening shifts",
          "2nd shift",
          "second shift",
          "swing shift",
          "pm shift",
          "afternoons",
          "afternoon shift",
          "late shift",
          "weekends",
          "weekend shift",
          "weekend shifts",
          "weekends only",
          "weekend only",
          "rotating shift",
          "rotating shifts",
          "rotating",
          "shift rotation");

  private static final List<String> BESIDE_A_TITLE =
      List.of("night", "evening", "weekend", "morning");

  /** Behind "night" these still speak of work. */
  private static final Set<String> WORK =
      Set.of("job", "jobs", "work", "position", "positions", "lead", "supervisor", "team", "crew");

  /** Before "days" these count days. */
  private static final Set<String> COUNTING =
      Set.of("last", "past", "business", "per", "all", "two", "three", "four", "five", "six");

  private static final int LONGEST_HOURS = 8;

  private final PhraseTable<Shift> phrases = new PhraseTable<>();
  private final PhraseTable<Shift> singular = new PhraseTable<>();

  ShiftReader() {
    PHRASES.forEach(phrase -> phrases.put(phrase, only(phrase)));
    BESIDE_A_TITLE.forEach(word -> singular.put(word, only(word + " shift")));
  }

  private static Shift only(String phrase) {
    Set<Shift> shifts = Said.shifts(phrase);
    if (shifts.size() != 1) {
      throw new IllegalStateException("'" + phrase + "' means " + shifts);
    }
    return shifts.iterator().next();
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      int from = at;
      for (PhraseTable.Match<Shift> match : phrases.at(words, at)) {
        int to = at + match.length();
        if (!isCounted(words, at)) {
          proposals.add(
              from, to, Proposals.PHRASE, (s, e) -> new BoxPart.Shifted(match.meaning(), s, e));
        }
      }
      for (PhraseTable.Match<Shift> match : singular.at(words, at)) {
        int to = at + 1;
        boolean last = to == words.count() && proposals.titleEnds(at);
        if (proposals.titleBegins(to) || last || WORK.contains(words.word(to))) {
          proposals.add(
              from, to, Proposals.PHRASE, (s, e) -> new BoxPart.Shifted(match.meaning(), s, e));
        }
      }
      hours(words, at, proposals);
    }
  }

  private static boolean isCounted(Words words, int at) {
    String before = words.word(at - 1);
    return words.word(at).equals("days")
        && !before.isEmpty()
        && (COUNTING.contains(before) || Character.isDigit(before.charAt(0)));
  }

  /** "7a-3p", "3-11", "1900-0700": two numbers with a sign between. */
  private static void hours(Words words, int at, Proposals proposals) {
    if (!isTime(words.word(at))) {
      return;
    }
    for (int to = at + 2; to <= Math.min(words.count(), at + 4); to++) {
      int end = words.end(to - 1);
      if (!isTime(words.word(to - 1)) || end - words.start(at) > 2 * LONGEST_HOURS) {
        continue;
      }
      String hours = words.text().substring(words.start(at), end);
      if (hours.indexOf('-') < 0 && hours.indexOf('–') < 0) {
        continue;
      }
      Set<Shift> shifts = Said.shifts(hours);
      if (shifts.size() == 1) {
        Shift shift = shifts.iterator().next();
        proposals.add(at, to, Proposals.PHRASE, (s, e) -> new BoxPart.Shifted(shift, s, e));
      }
    }
  }

  private static boolean isTime(String word) {
    return !word.isEmpty() && word.length() <= 6 && Character.isDigit(word.charAt(0));
  }
}
