package metier.cli;

import metier.model.RecordKind;

/** Kinds of records as they are typed. */
final class Kinds {
  private Kinds() {}

  /**
   * @throws CannotRun when there is none of this name
   */
  static RecordKind named(String word) {
    return RecordKind.ofWord(word)
        .orElseThrow(
            () ->
                new CannotRun(
                    "kind was '" + word + "'; it must be jobs, resumes, pay or occupations"));
  }
}
