package metier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it.
 *
 * @param home the folder that holds {@code index-config} and {@code corpus}
 * @param terminal a person is watching standard error
 */
record Environment(
    Map<String, String> variables, PrintStream out, PrintStream err, Path home, boolean terminal) {

  static Environment ofProcess() {
    return new Environment(
        System.getenv(),
        System.out,
        System.err,
        Path.of(System.getProperty("metier.home", ".")),
        Boolean.getBoolean("metier.terminal"));
  }

  /** The one clock: today as {@code METIER_TODAY} says, else the machine's. */
  Clock clock() {
    String today = variables.get("METIER_TODAY");
    if (today == null || today.isBlank()) {
      return Clock.systemDefaultZone();
    }
    try {
      ZoneId zone = ZoneId.systemDefault();
      return Clock.fixed(
          LocalDate.parse(today.strip()).atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
    } catch (DateTimeParseException e) {
      throw new CannotRun("METIER_TODAY was '" + today + "'; it must be a day like 2026-01-31", e);
    }
  }

  /**
   * Whether the transformers may be used: {@code METIER_ONNX} is {@code on}, unless it says off.
   */
  boolean onnx() {
    String onnx = variables.getOrDefault("METIER_ONNX", "on").strip();
    return switch (onnx) {
      case "on", "" -> true;
      case "off" -> false;
      default -> throw new CannotRun("METIER_ONNX was '" + onnx + "'; it must be on or off");
    };
  }

  /** Where the records and the index lie: the option, else {@code METIER_DATA}, else ./data. */
  Path dataFolder(@Nullable Path option) {
    if (option != null) {
      return option;
    }
    String variable = variables.get("METIER_DATA");
    return Path.of(variable == null || variable.isBlank() ? "data" : variable);
  }
}
