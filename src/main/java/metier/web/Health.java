package metier.web;

import java.util.function.Supplier;

/** Is the process alive, and are its answers whole? */
final class Health {
  private final Supplier<Readiness> readiness;

  Health(Supplier<Readiness> readiness) {
    this.readiness = readiness;
  }

  Reply live(Call call) {
    return status("live");
  }

  Reply ready(Call call) {
    return switch (readiness.get()) {
      case Readiness.Ready ready -> status("ready");
      case Readiness.NotYet notYet ->
          Problem.of(503, Problem.type("not-ready"), "Not ready yet", notYet.why());
    };
  }

  private static Reply status(String word) {
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeStringField("status", word);
          json.writeEndObject();
        });
  }
}
