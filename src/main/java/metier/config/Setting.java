package metier.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code ranking.tsv} and what each may hold. */
enum Setting {
  TITLE_WEIGHT(1, 20, true),
  BM25_K1(0, 10, false),
  BM25_B(0, 1, false),
  MUST_MATCH_SHARE(0, 1, false),
  SYNONYM_WEIGHT(0, 1, false),
  WINDOW(0, 10_000, true),
  TITLE_FIT(0, 1_000, false),
  WORK_FIT(0, 1_000, false),
  SKILL_FIT(0, 1_000, false),
  SHIFT_FIT(0, 1_000, false),
  MEANING_FIT(0, 1_000, false),
  MEANING_LEAST(0.01, 1, false),
  MEANING_BELOW(0, 1_000_000_000, true),
  FRESHNESS(0, 1_000, false),
  FRESHNESS_DAYS(0.01, 10_000, false),
  NEARNESS(0, 1_000, false),
  PAY_STATED(0, 1_000, false),
  MATCH_WORK(0, 1_000, false),
  MATCH_SKILLS(0, 1_000, false),
  /** Over 0: of two texts words are always compared, so that there is always something to weigh. */
  MATCH_WORDS(0.01, 1_000, false),
  MATCH_MEANING(0, 1_000, false),
  MATCH_LICENCES(0, 1_000, false),
  MATCH_LEVEL(0, 1_000, false),
  MATCH_YEARS(0, 1_000, false),
  MATCH_EDUCATION(0, 1_000, false),
  MATCH_LANGUAGES(0, 1_000, false),
  MATCH_PLACE(0, 1_000, false);

  private final double least;
  private final double most;
  private final boolean whole;

  Setting(double least, double most, boolean whole) {
    this.least = least;
    this.most = most;
    this.whole = whole;
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean allows(double value) {
    return value >= least && value <= most && (!whole || value == Math.rint(value));
  }

  /** For a message: what is allowed. */
  String range() {
    return "it must be a %snumber from %s to %s"
        .formatted(whole ? "whole " : "", plain(least), plain(most));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? "%,d".formatted((long) number) : String.valueOf(number);
  }
}
