package metier.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code site.tsv}: one row a setting, each exactly once. */
final class SiteTable {
  private static final List<String> COLUMNS = List.of("setting", "value", "meaning");

  private final Table table;

  SiteTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("site.tsv"), COLUMNS, faults);
  }

  /** Empty where any setting is missing or wrong, which then is a fault. */
  Optional<Site> read() {
    Claims claims = new Claims("setting");
    Map<SiteSetting, Row> sound = new EnumMap<>(SiteSetting.class);
    Set<SiteSetting> missing = EnumSet.allOf(SiteSetting.class);
    for (Row row : table.rows()) {
      String key = row.required("setting");
      Optional<SiteSetting> setting = SiteSetting.ofKey(key);
      if (setting.isEmpty()) {
        row.fault("setting '" + key + "' is not known");
        continue;
      }
      claims.claim("setting", key, key, key, row);
      missing.remove(setting.get());
      setting
          .get()
          .fault(row.text("value"))
          .ifPresentOrElse(fault -> row.fault(key + fault), () -> sound.put(setting.get(), row));
    }
    if (table.readable()) {
      missing.forEach(setting -> table.fault(0, "setting '" + setting.key() + "' is missing"));
    }
    return sound.size() == SiteSetting.values().length
        ? Optional.of(site(sound))
        : Optional.empty();
  }

  private static Site site(Map<SiteSetting, Row> rows) {
    return new Site(
        row(rows, SiteSetting.NAME).text("value"),
        given(row(rows, SiteSetting.ADDRESS)),
        colour(row(rows, SiteSetting.ACCENT)),
        colour(row(rows, SiteSetting.ACCENT_DARK)),
        Set.copyOf(row(rows, SiteSetting.ALLOWED_ORIGINS).list("value")),
        Integer.parseInt(row(rows, SiteSetting.PEOPLE_AT_LEAST).text("value")));
  }

  /** All of them are there by now. */
  private static Row row(Map<SiteSetting, Row> rows, SiteSetting setting) {
    return Objects.requireNonNull(rows.get(setting), setting.key());
  }

  private static @Nullable String given(Row row) {
    String text = row.text("value");
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Colour colour(Row row) {
    return Colour.of(row.text("value")).orElse(null);
  }
}
