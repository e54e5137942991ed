package metier.query.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that speak of the search and not of the work ("jobs", "hiring", "I am looking for"), and
 * those that only join or lead to parts ("nights and weekends", "on nights"). They find nothing,
 * and would keep out what doesn't hold them.
 */
final class Fillers {
  private static final Set<String> JOBS =
      Set.of(
          "job",
          "jobs",
          "hiring",
          "vacancy",
          "vacancies",
          "opening",
          "openings",
          "position",
          "positions",
          "employment",
          "work",
          "role",
          "roles",
          "posted");

  /** Behind other words these may be part of what the work is called. */
  private static final Set<String> ALSO_NAMES = Set.of("work", "employment", "posted");

  private static final Set<String> ALWAYS = Set.of("jobs", "hiring", "vacancies", "openings");

  private static final Set<String> SEARCHING =
      Set.of("i", "im", "am", "looking", "seeking", "searching", "want", "need", "find", "please");

  private static final Set<String> TELLING = Set.of("for", "a", "am", "looking");

  private static final Set<String> LEADING =
      Set.of(
          "in", "at", "on", "for", "near", "with", "a", "an", "the", "as", "from", "only", "around",
          "located", "based", "posted", "paying", "shift", "shifts");

  private static final Set<String> JOINING = Set.of("and", "or");

  private Fillers() {}

  static boolean isJob(String word) {
    return JOBS.contains(word);
  }

  /** Of the words that no part took, those that say nothing; each as start and end. */
  static List<Span> of(Words words, List<Proposal> chosen) {
    int count = words.count();
    boolean[] taken = new boolean[count];
    boolean[] narrowing = new boolean[count];
    for (Proposal each : chosen) {
      for (int at = each.from(); at < each.to(); at++) {
        taken[at] = true;
        narrowing[at] = each.part().narrows();
      }
    }
    boolean[] filler = new boolean[count];
    boolean searching = isSentence(words, taken);
    for (int at = 0; at < count; at++) {
      String word = words.word(at);
      filler[at] =
          !taken[at]
              && (ALWAYS.contains(word)
                  || (JOBS.contains(word) && isIdle(words, at, taken, narrowing))
                  || (searching && SEARCHING.contains(word)));
    }
    for (int at = count - 1; at >= 0; at--) {
      String word = words.word(at);
      boolean before = at > 0 && (narrowing[at - 1] || filler[at - 1]);
      boolean behind = at + 1 < count && (narrowing[at + 1] || filler[at + 1]);
      if (!taken[at] && !filler[at]) {
        filler[at] =
            (LEADING.contains(word) && (behind || (before && at + 1 == count)))
                || (JOINING.contains(word) && before && behind);
      }
    }
    // "a job as a barista": what leads on behind fillers.
    for (int at = 1; at < count; at++) {
      if (!taken[at] && filler[at - 1] && LEADING.contains(words.word(at))) {
        filler[at] = true;
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      if (filler[at]) {
        spans.add(new Span(words.start(at), words.end(at)));
      }
    }
    return spans;
  }

  /** "I am", "looking for", "need a": somebody tells what they want. */
  private static boolean isSentence(Words words, boolean[] taken) {
    for (int at = 0; at + 1 < taken.length; at++) {
      if (!taken[at]
          && SEARCHING.contains(words.word(at))
          && TELLING.contains(words.word(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "job coach" and "social work" are work; "job in Boston" and "lab job" aren't. */
  private static boolean isIdle(Words words, int at, boolean[] taken, boolean[] narrowing) {
    String before = words.word(at - 1);
    String next = words.word(at + 1);
    boolean alone =
        at == 0
            || taken[at - 1]
            || !ALSO_NAMES.contains(words.word(at))
            || LEADING.contains(before)
            || SEARCHING.contains(before);
    boolean last = words.apart(at + 1) || narrowing[at + 1] || LEADING.contains(next);
    return alone && last;
  }
}
