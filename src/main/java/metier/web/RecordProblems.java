package metier.web;

import java.util.List;
import metier.model.RecordKey;
import metier.model.RecordKind;

/** Why a record can't be shown. */
final class RecordProblems {
  private RecordProblems() {}

  static Problem missing(RecordKind kind, String id) {
    return Problem.notFound(noun(kind), id);
  }

  static Problem ambiguous(String id, List<RecordKey> keys) {
    return Problem.of(
            409,
            Problem.type("ambiguous-id"),
            "Several records have this id",
            "Several sources use this id; ask for one of them by source~id.")
        .about("id", id)
        .choosing(keys.stream().map(RecordKey::qualified).toList());
  }

  static Problem deleted(RecordKind kind, String id) {
    return Problem.of(410, Problem.type("gone"), "Gone", "This " + noun(kind) + " was taken down.")
        .about("id", id);
  }

  private static String noun(RecordKind kind) {
    return switch (kind) {
      case JOBS -> "posting";
      case RESUMES -> "résumé";
      case PAY -> "pay record";
      case OCCUPATIONS -> "occupation";
    };
  }
}
