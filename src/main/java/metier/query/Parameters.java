package metier.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import metier.model.Place;
import metier.query.Understood.Ignored;

/**
 * The parameters of one request, read by type. A blank value counts as not given, as forms send
 * them. What nobody reads ends up among the ignored.
 */
final class Parameters {
  private final Map<String, List<String>> given;
  private final Set<String> read = new HashSet<>();
  private final List<Ignored> ignored = new ArrayList<>();

  Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** A value that can't be used; ends the reading. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Reading.Refused refused;

    private Wrong(Reading.Refused refused) {
      super(refused.detail(), null, false, false);
      this.refused = refused;
    }

    Reading.Refused refused() {
      return refused;
    }
  }

  Wrong wrong(String parameter, String value, String detail) {
    return wrong(parameter, value, detail, List.of());
  }

  Wrong wrong(String parameter, String value, String detail, List<Place> nearest) {
    return new Wrong(new Reading.Refused(parameter, value, detail, nearest));
  }

  void ignore(String parameter, String value, String why) {
    ignored.add(new Ignored(parameter, value, why));
  }

  void ignoreAll(List<Ignored> more) {
    ignored.addAll(more);
  }

  /** Everything ignored so far and every parameter that nobody asked for. */
  List<Ignored> ignored() {
    List<Ignored> all = new ArrayList<>(ignored);
    given.forEach(
        (name, values) -> {
          if (!read.contains(name)) {
            values.stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> all.add(new Ignored(name, value, "There is no such parameter.")));
          }
        });
    return all;
  }

  List<String> all(String name) {
    read.add(name);
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  Optional<String> text(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw wrong(name, values.get(1), name + " was given more than once; give it once.");
    }
    return values.stream().findFirst();
  }

  OptionalInt integer(String name, int min, int max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int value = Integer.parseInt(text.get());
      if (value >= min && value <= max) {
        return OptionalInt.of(value);
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers out of range.
    }
    throw wrong(
        name,
        text.get(),
        "%s was '%s'; it must be a whole number from %,d to %,d."
            .formatted(name, text.get(), min, max));
  }

  OptionalDouble decimal(String name, double min, double max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(text.get());
      if (value >= min && value <= max) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers out of range.
    }
    throw wrong(
        name,
        text.get(),
        "%s was '%s'; it must be a number from %s to %s."
            .formatted(name, text.get(), plain(min), plain(max)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  Optional<LocalDate> date(String name) {
    Optional<String> text = text(name);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong(
          name,
          text.orElse(""),
          "%s was '%s'; it must be a date like 2026-11-22.".formatted(name, text.orElse("")));
    }
  }

  Optional<Boolean> flag(String name) {
    return text(name)
        .map(
            value ->
                switch (value) {
                  case "true", "on", "1", "yes" -> true;
                  case "false", "off", "0", "no" -> false;
                  default ->
                      throw wrong(
                          name,
                          value,
                          "%s was '%s'; it must be true or false.".formatted(name, value));
                });
  }

  /** One of a few words. */
  Optional<String> choice(String name, List<String> choices) {
    Optional<String> text = text(name);
    text.ifPresent(value -> requireChoice(name, value, choices));
    return text;
  }

  /** Any of a few values, each by its own word. */
  <T> List<T> anyOf(String name, T[] values, Function<T, String> word) {
    List<String> words = Arrays.stream(values).map(word).toList();
    return all(name).stream()
        .map(
            value -> {
              requireChoice(name, value, words);
              return values[words.indexOf(value)];
            })
        .distinct()
        .toList();
  }

  void requireChoice(String name, String value, List<String> choices) {
    if (!choices.contains(value)) {
      throw wrong(
          name,
          value,
          "%s was '%s'; it must be one of %s.".formatted(name, value, String.join(", ", choices)));
    }
  }

  /** As much of a value as an answer repeats. */
  static String shortened(String value) {
    return value.length() <= 80 ? value : value.substring(0, 79) + "…";
  }
}
