package metier.query;

import java.util.List;
import java.util.Optional;
import metier.analysis.Analyst;
import metier.analysis.OccupationGuess;
import metier.index.Fields;
import metier.query.box.BoxPart;
import metier.query.box.Span;

/**
 * The occupation that the free words may mean though they hold no name of one: "human who draws
 * blood". Asked only where no title was read; what is known as something else is no free word.
 *
 * @param concepts what a search may take for the words; none where the guess isn't sure
 */
record Meanings(Understood.Meant told, List<Concept> concepts) {
  /** Longer texts are no titles. */
  private static final int MOST_WORDS = 6;

  static Optional<Meanings> of(BoxText text, Analyst analyst) {
    boolean titled = text.parts().stream().anyMatch(BoxPart.Titled.class::isInstance);
    String words = text.freeWords();
    int count = words.isEmpty() ? 0 : words.split(" ").length;
    if (titled || count == 0 || count > MOST_WORDS) {
      return Optional.empty();
    }
    return text.freeStretch()
        .flatMap(span -> analyst.guess(words).map(guess -> of(guess, span, text.asTyped(span))));
  }

  private static Meanings of(OccupationGuess guess, Span read, Span typed) {
    String id = guess.occupation().id();
    return new Meanings(
        new Understood.Meant(
            id, guess.occupation().title(), guess.probability(), typed.start(), typed.end()),
        guess.sure()
            ? List.of(new Concept(new Query.Term(Fields.OCCUPATION, id), read.start(), read.end()))
            : List.of());
  }
}
