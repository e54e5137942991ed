package metier.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of {@code site.tsv} and what each may hold. */
enum SiteSetting {
  NAME {
    @Override
    Optional<String> fault(String value) {
      if (value.isBlank()) {
        return Optional.of(" was empty; the pages need a name");
      }
      return value.length() <= LONGEST_NAME
          ? Optional.empty()
          : Optional.of(
              " was %d characters long; at most %d fit".formatted(value.length(), LONGEST_NAME));
    }
  },
  ADDRESS {
    @Override
    Optional<String> fault(String value) {
      return value.isEmpty() || isOrigin(value)
          ? Optional.empty()
          : Optional.of(
              " was '%s'; it must be scheme and host alone, such as https://jobs.example.org"
                  .formatted(value));
    }
  },
  ACCENT {
    @Override
    Optional<String> fault(String value) {
      return colourFault(value, Site.LIGHT_PAPER);
    }
  },
  ACCENT_DARK {
    @Override
    Optional<String> fault(String value) {
      return colourFault(value, Site.DARK_PAPER);
    }
  },
  ALLOWED_ORIGINS {
    @Override
    Optional<String> fault(String value) {
      return Stream.of(value.split("\\|"))
          .map(String::strip)
          .filter(origin -> !(origin.isEmpty() || origin.equals("*") || isOrigin(origin)))
          .findFirst()
          .map(
              " had '%s'; an origin is scheme and host alone, such as https://www.example.org"
                  ::formatted);
    }
  },
  PEOPLE_AT_LEAST {
    @Override
    Optional<String> fault(String value) {
      return WHOLE_NUMBER.matcher(value).matches() && Integer.parseInt(value) >= FEWEST_PEOPLE
          ? Optional.empty()
          : Optional.of(
              " was '%s'; it must be a whole number of at least %d"
                  .formatted(value, FEWEST_PEOPLE));
    }
  };

  /** Counts of one tell of a person. */
  private static final int FEWEST_PEOPLE = 2;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private static final int LONGEST_NAME = 40;

  /**
   * More than the 4.5 of WCAG 2.2 (1.4.3), because the accent also stands on washes of itself, and
   * the paper's colour on it.
   */
  private static final double LEAST_CONTRAST = 6;

  static Optional<SiteSetting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with the value, to stand behind the setting's key. */
  abstract Optional<String> fault(String value);

  private static boolean isOrigin(String value) {
    try {
      URI uri = new URI(value);
      // Browsers send origins in lower case, and compare they do by the letter.
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawPath().isEmpty()
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && uri.getRawUserInfo() == null
          && value.equals(value.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> colourFault(String value, Colour paper) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Colour> colour = Colour.of(value);
    if (colour.isEmpty()) {
      return Optional.of(" was '%s'; it must be a colour such as #2a4899".formatted(value));
    }
    double contrast = colour.get().contrastWith(paper);
    return contrast >= LEAST_CONTRAST
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                " was %s; its contrast with the page (%s) is %.1f and has to be at least %.0f to"
                    + " be readable",
                value,
                paper,
                contrast,
                LEAST_CONTRAST));
  }
}
