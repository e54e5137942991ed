package metier.web;

import java.util.Optional;
import metier.ingest.Intake.Row;

/** Why a body can't be taken. */
final class BodyProblems {
  private BodyProblems() {}

  /** Refuses by the length that the head announces, before a byte is read. */
  static Optional<Problem> announcedTooLarge(Call call, long limit) {
    String length = call.header().apply("Content-Length");
    if (length == null || length.isEmpty() || !length.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    // More digits than a long holds are too many in any case.
    boolean larger = length.length() > 18 || Long.parseLong(length) > limit;
    return larger ? Optional.of(tooLarge(limit)) : Optional.empty();
  }

  static Problem unreadable(String why, LimitedBody body, long limit) {
    return body.exceeded()
        ? tooLarge(limit)
        : Problem.of(400, Problem.type("unreadable-body"), "The body can't be read", sentence(why));
  }

  static Problem tooLarge(long limit) {
    return Problem.of(
        413,
        Problem.type("too-large"),
        "The body is too large",
        "The body is larger than " + limit / 1_000_000 + " MB.");
  }

  static Problem rejected(Row.Rejected row) {
    Problem problem =
        Problem.of(
            400,
            Problem.type("invalid-record"),
            "The record can't be accepted",
            sentence(row.why()));
    return problem.about(
        row.field() == null ? "body" : row.field(), row.value() == null ? "" : row.value());
  }

  private static String sentence(String why) {
    if (why.isEmpty()) {
      return why;
    }
    String whole = Character.toUpperCase(why.charAt(0)) + why.substring(1);
    return whole.endsWith(".") || whole.endsWith(".)") ? whole : whole + ".";
  }
}
