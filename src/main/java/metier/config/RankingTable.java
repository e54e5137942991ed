package metier.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** {@code ranking.tsv}: one row a setting, each exactly once. */
final class RankingTable {
  private static final List<String> COLUMNS = List.of("setting", "value", "meaning");

  private final Table table;

  RankingTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("ranking.tsv"), COLUMNS, faults);
  }

  /** Empty where any setting is missing or wrong, which then is a fault. */
  Optional<Ranking> read() {
    Claims claims = new Claims("setting");
    double[] values = new double[Setting.values().length];
    Arrays.fill(values, Double.NaN);
    Set<Setting> missing = EnumSet.allOf(Setting.class);
    for (Row row : table.rows()) {
      String key = row.required("setting");
      Optional<Setting> setting = Setting.ofKey(key);
      if (setting.isEmpty()) {
        row.fault("setting '" + key + "' is not known");
        continue;
      }
      claims.claim("setting", key, key, key, row);
      missing.remove(setting.get());
      row.number("value")
          .ifPresent(
              value -> {
                values[setting.get().ordinal()] = value;
                if (!setting.get().allows(value)) {
                  row.fault(key + " was " + row.text("value") + "; " + setting.get().range());
                }
              });
    }
    if (table.readable()) {
      missing.forEach(setting -> table.fault(0, "setting '" + setting.key() + "' is missing"));
    }
    boolean sound =
        Arrays.stream(Setting.values())
            .allMatch(setting -> setting.allows(values[setting.ordinal()]));
    return sound ? Optional.of(ranking(setting -> values[setting.ordinal()])) : Optional.empty();
  }

  private static Ranking ranking(ToDoubleFunction<Setting> values) {
    return new Ranking(
        (int) values.applyAsDouble(Setting.TITLE_WEIGHT),
        values.applyAsDouble(Setting.BM25_K1),
        values.applyAsDouble(Setting.BM25_B),
        values.applyAsDouble(Setting.MUST_MATCH_SHARE),
        values.applyAsDouble(Setting.SYNONYM_WEIGHT),
        (int) values.applyAsDouble(Setting.WINDOW),
        values.applyAsDouble(Setting.TITLE_FIT),
        values.applyAsDouble(Setting.WORK_FIT),
        values.applyAsDouble(Setting.SKILL_FIT),
        values.applyAsDouble(Setting.SHIFT_FIT),
        values.applyAsDouble(Setting.MEANING_FIT),
        values.applyAsDouble(Setting.MEANING_LEAST),
        (int) values.applyAsDouble(Setting.MEANING_BELOW),
        values.applyAsDouble(Setting.FRESHNESS),
        values.applyAsDouble(Setting.FRESHNESS_DAYS),
        values.applyAsDouble(Setting.NEARNESS),
        values.applyAsDouble(Setting.PAY_STATED),
        matchWeights(values));
  }

  private static MatchWeights matchWeights(ToDoubleFunction<Setting> values) {
    return new MatchWeights(
        values.applyAsDouble(Setting.MATCH_WORK),
        values.applyAsDouble(Setting.MATCH_SKILLS),
        values.applyAsDouble(Setting.MATCH_WORDS),
        values.applyAsDouble(Setting.MATCH_MEANING),
        values.applyAsDouble(Setting.MATCH_LICENCES),
        values.applyAsDouble(Setting.MATCH_LEVEL),
        values.applyAsDouble(Setting.MATCH_YEARS),
        values.applyAsDouble(Setting.MATCH_EDUCATION),
        values.applyAsDouble(Setting.MATCH_LANGUAGES),
        values.applyAsDouble(Setting.MATCH_PLACE));
  }
}
