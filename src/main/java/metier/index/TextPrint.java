package metier.index;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A description as a few numbers: how it reads as a whole, and which of its words tell one job from
 * another.
 *
 * <p>The whole is a SimHash (Charikar, "Similarity estimation techniques from rounding algorithms",
 * STOC 2002) over runs of three words: the fewer runs differ, the fewer bits. It sees no difference
 * between two adverts of one hospital that differ in a single word, which is good where the word is
 * "great" and bad where it is "nights". So words and numbers of time, place of work and terms are
 * told apart from the rest and have to agree exactly. What changes with each reposting of one job
 * counts for neither: links, addresses, dates, numbers of four digits and more.
 *
 * @param near the SimHash
 * @param telling equal where the telling words and numbers are the same, as often, in any order
 * @param exact equal where all words and numbers are the same in the same order
 * @param words how many there are
 */
record TextPrint(long near, long telling, long exact, int words) {
  private static final int RUN = 3;

  /** Longer numbers name a posting, a telephone or a year; shorter ones hours, grades, doses. */
  private static final int TELLING_DIGITS = 3;

  private static final Pattern NUMERIC_DATE =
      Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\W*");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /** When, on which terms and in which part of the house. */
  private static final Set<String> TELLING =
      Set.of(
          "day",
          "days",
          "night",
          "nights",
          "evening",
          "evenings",
          "morning",
          "mornings",
          "afternoon",
          "afternoons",
          "weekend",
          "weekends",
          "weekday",
          "weekdays",
          "overnight",
          "earlies",
          "lates",
          "rotating",
          "rotation",
          "rotational",
          "split",
          "swing",
          "graveyard",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "full",
          "part",
          "prn",
          "diem",
          "casual",
          "bank",
          "permanent",
          "temporary",
          "fixed",
          "seasonal",
          "contract",
          "travel",
          "remote",
          "hybrid",
          "onsite",
          "junior",
          "senior",
          "trainee",
          "apprentice",
          "emergency",
          "icu",
          "nicu",
          "picu",
          "ccu",
          "pacu",
          "theatre",
          "theatres",
          "scrub",
          "anaesthetic",
          "anaesthetics",
          "anesthesia",
          "recovery",
          "surgical",
          "surgery",
          "medical",
          "outpatient",
          "outpatients",
          "inpatient",
          "inpatients",
          "oncology",
          "cardiology",
          "cardiac",
          "telemetry",
          "neurology",
          "orthopaedic",
          "orthopaedics",
          "orthopedic",
          "orthopedics",
          "paediatric",
          "paediatrics",
          "pediatric",
          "pediatrics",
          "neonatal",
          "maternity",
          "labor",
          "delivery",
          "postpartum",
          "psychiatric",
          "forensic",
          "adult",
          "adults",
          "child",
          "children",
          "adolescent",
          "elderly",
          "male",
          "female",
          "dialysis",
          "renal",
          "respiratory",
          "stroke",
          "rehab",
          "rehabilitation",
          "endoscopy",
          "radiology",
          "laboratory",
          "pharmacy",
          "community",
          "hospice",
          "warehouse",
          "kitchen",
          "office",
          "store",
          "field");

  static TextPrint of(String text) {
    Reading reading = new Reading();
    int end = text.length();
    for (int at = 0; at < end; ) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      reading.chunk(text, from, at);
    }
    return reading.print();
  }

  /** One pass over the words; what a number means shows only with the word after it. */
  private static final class Reading {
    private final int[] ones = new int[Long.SIZE];
    private int runs;
    private int words;
    private long exact;
    private long telling;
    private long last;
    private long lastButOne;
    private long pendingNumber;
    private boolean afterMonth;

    void chunk(String text, int from, int to) {
      if (isAddress(text, from, to)) {
        return;
      }
      if (Character.isDigit(text.charAt(from))
          && NUMERIC_DATE.matcher(text.subSequence(from, to)).matches()) {
        exact = Hash.of(exact, Hash.of(text.subSequence(from, to)));
        return;
      }
      for (int at = from; at < to; ) {
        char first = text.charAt(at);
        int start = at;
        if (Character.isDigit(first)) {
          while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
          }
          number(text, start, at);
        } else if (Character.isLetter(first)) {
          while (at < to && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)))) {
            at++;
          }
          word(text.substring(start, at).toLowerCase(Locale.ROOT));
        } else {
          at++;
        }
      }
    }

    private static boolean isMark(char c) {
      return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAddress(String text, int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == '@' || c == ':' && i + 2 < to && text.startsWith("://", i)) {
          return true;
        }
      }
      return text.regionMatches(true, from, "www.", 0, 4);
    }

    private void number(String text, int from, int to) {
      settle();
      long hash = Hash.of(text.subSequence(from, to));
      exact = Hash.of(exact, hash);
      if (to - from <= TELLING_DIGITS && !afterMonth) {
        pendingNumber = hash;
      }
      afterMonth = false;
    }

    private void word(String word) {
      long hash = Hash.of(word);
      exact = Hash.of(exact, hash);
      words++;
      if (ORDINALS.contains(word) && pendingNumber != 0) {
        return;
      }
      boolean month = MONTHS.contains(word) && (pendingNumber != 0 || !word.equals("may"));
      if (month) {
        pendingNumber = 0;
        afterMonth = true;
        return;
      }
      settle();
      afterMonth = false;
      if (TELLING.contains(word)) {
        telling += hash;
      }
      if (words >= RUN) {
        run(Hash.of(lastButOne, last, hash));
      }
      lastButOne = last;
      last = hash;
    }

    /** The number before was none of a date. */
    private void settle() {
      telling += pendingNumber;
      pendingNumber = 0;
    }

    private void run(long hash) {
      runs++;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        ones[bit] += (int) (hash >>> bit & 1);
      }
    }

    TextPrint print() {
      settle();
      long near = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        if (2 * ones[bit] > runs) {
          near |= 1L << bit;
        }
      }
      return new TextPrint(near, telling, exact, words);
    }
  }
}
