package metier.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries of ISO 3166 by English name and code, so that a foreign one is known as such. */
final class Countries {
  /** Names that people use and the standard doesn't. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("UK", "GB"),
          Map.entry("Great Britain", "GB"),
          Map.entry("England", "GB"),
          Map.entry("Scotland", "GB"),
          Map.entry("Wales", "GB"),
          Map.entry("Northern Ireland", "GB"),
          Map.entry("United States of America", "US"),
          Map.entry("America", "US"),
          Map.entry("Estados Unidos", "US"),
          Map.entry("UAE", "AE"),
          Map.entry("Brasil", "BR"),
          Map.entry("Burma", "MM"),
          Map.entry("Congo", "CG"),
          Map.entry("Congo (DRC)", "CD"),
          Map.entry("DR Congo", "CD"),
          Map.entry("Cote D'Ivoire", "CI"),
          Map.entry("Ivory Coast", "CI"),
          Map.entry("Gambia, The", "GM"),
          Map.entry("Republic of Georgia", "GE"),
          Map.entry("Swaziland", "SZ"),
          Map.entry("Viet Nam", "VN"),
          Map.entry("Czech Republic", "CZ"),
          Map.entry("Deutschland", "DE"),
          Map.entry("España", "ES"),
          Map.entry("Holland", "NL"),
          Map.entry("Hong Kong", "HK"),
          Map.entry("Korea", "KR"),
          Map.entry("Macau", "MO"),
          Map.entry("Republic of Ireland", "IE"),
          Map.entry("Turkey", "TR"));

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byCode = new HashMap<>();

  Countries() {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      byName.put(PlaceNames.key(country.getDisplayCountry(Locale.ENGLISH)), code);
      byCode.put(code, code);
      byCode.put(country.getISO3Country(), code);
    }
    OTHER_NAMES.forEach((name, code) -> byName.put(PlaceNames.key(name), code));
    byName.put("us", "US");
    byName.put("usa", "US");
  }

  /** By name; of the codes only US, USA, UK and UAE, which people write as names. */
  Optional<String> named(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  /** By a code of two or three letters, whatever else it may mean ("IN", "GEO"). */
  Optional<String> coded(String code) {
    return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
  }

  /** By what stands in a field for the country: a name, or a code of two or three letters. */
  Optional<String> stated(String country) {
    return coded(country.strip()).or(() -> named(PlaceNames.key(country)));
  }
}
