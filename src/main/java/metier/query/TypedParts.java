package metier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import metier.query.box.BoxPart;

/**
 * The parts of the typed text that narrow, as far as no parameter says otherwise: what is given
 * beside the box wins, and what was typed against it is told to be ignored.
 */
final class TypedParts {
  private final RequestDraft draft;
  private final BoxText box;

  TypedParts(RequestDraft draft, BoxText box) {
    this.draft = draft;
    this.box = box;
  }

  /** Where nothing was typed that could narrow. */
  static TypedParts none(RequestDraft draft) {
    return new TypedParts(draft, BoxText.EMPTY);
  }

  /** Takes the titles and skills, which no parameter contradicts. */
  void takeWords() {
    for (BoxPart part : box.parts()) {
      if (!part.narrows()) {
        take(part);
      }
    }
  }

  /**
   * The parts of a kind that hold.
   *
   * @param winner the parameter that was given and wins over them; empty where none was
   */
  <P extends BoxPart> List<P> of(Class<P> kind, String winner) {
    List<P> held = new ArrayList<>();
    for (BoxPart part : box.parts()) {
      if (kind.isInstance(part)) {
        if (winner.isEmpty()) {
          take(part);
          held.add(kind.cast(part));
        } else {
          draft.parameters.ignore(
              "q",
              box.asTyped(part.start(), part.end()),
              "%s was given beside it, and wins.".formatted(winner));
        }
      }
    }
    return held;
  }

  /** Tells of each part of a kind that nothing came of it. */
  void notApplied(Class<? extends BoxPart> kind, String why) {
    box.parts().stream()
        .filter(kind::isInstance)
        .forEach(part -> draft.parameters.ignore("q", box.asTyped(part.start(), part.end()), why));
  }

  /** What parts of a kind say, where the parameter of that kind is silent. */
  <P extends BoxPart, T> List<T> orElse(
      List<T> given, String parameter, Class<P> kind, Function<P, T> said) {
    List<P> held = of(kind, given.isEmpty() ? "" : parameter);
    return given.isEmpty() ? held.stream().map(said).distinct().toList() : given;
  }

  private void take(BoxPart part) {
    draft.parts.add(PartLabels.part(part, box));
  }
}
