package metier.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import metier.ingest.Intake;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.jspecify.annotations.Nullable;

/** What may stand behind the question mark of a write. */
sealed interface WriteParameters {
  /**
   * @param format null where it is left to the body's first bytes
   * @param source null where none was given
   * @param refresh whether to wait until what was written can be found
   */
  record Good(@Nullable String format, @Nullable String source, boolean refresh)
      implements WriteParameters {

    Intake.Origin origin(RecordKind kind) {
      return format == null
          ? new Intake.Origin(kind, Intake.Origin.of(kind).format(), source)
          : new Intake.Origin(kind, format, source);
    }
  }

  record Bad(Problem problem) implements WriteParameters {}

  Set<String> KNOWN = Set.of("format", "source", "refresh");

  /** Strict: a misspelt {@code source} would otherwise write beside what it means to replace. */
  static WriteParameters of(Call call) {
    for (String name : call.parameters().keySet()) {
      if (!KNOWN.contains(name)) {
        return bad(name, String.valueOf(call.parameter(name)), "A write has no such parameter.");
      }
    }
    String source = call.parameter("source");
    if (source != null) {
      Optional<String> fault = fault(source);
      if (fault.isPresent()) {
        return bad("source", source, fault.get());
      }
    }
    String refresh = call.parameter("refresh");
    boolean bare = refresh == null && call.parameters().containsKey("refresh");
    String asked = bare ? "true" : refresh == null ? "false" : refresh.toLowerCase(Locale.ROOT);
    if (!asked.equals("true") && !asked.equals("false")) {
      return bad("refresh", asked, "It can be true or false.");
    }
    return new Good(call.parameter("format"), source, asked.equals("true"));
  }

  private static Optional<String> fault(String source) {
    try {
      RecordKey.requireSource(source);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Bad bad(String name, String value, String detail) {
    return new Bad(Problem.badParameter(name, value, detail));
  }
}
