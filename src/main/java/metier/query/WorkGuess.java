package metier.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import metier.analysis.Analyst;
import metier.analysis.OccupationGuess;
import metier.index.Fields;
import metier.query.box.BoxPart;
import metier.query.box.Span;

/**
 * The occupation that free words, with the skills beside them, may mean though they hold no name of
 * one: "human who draws blood". Asked only where no title was read. A place, an employer or a shift
 * has no part in it, and skills alone say no occupation: they go on being skills.
 *
 * @param concepts what a search may take for the words; none where the guess isn't sure
 */
record WorkGuess(Understood.Guess told, List<Concept> concepts) {
  /** Longer texts are no titles. */
  private static final int MOST_WORDS = 6;

  /**
   * @param isEmployer whether the words are the name of somebody who has postings
   */
  static Optional<WorkGuess> of(BoxText text, Analyst analyst, Predicate<String> isEmployer) {
    return text.parts().stream().anyMatch(BoxPart.Titled.class::isInstance)
        ? Optional.empty()
        : text.describing()
            .filter(span -> text.words(span).split("\\s+").length <= MOST_WORDS)
            .filter(span -> !namesNoWork(text.words(span)))
            .filter(span -> !isEmployer.test(text.words(span)))
            .flatMap(
                span ->
                    analyst
                        .guess(text.words(span))
                        .map(guess -> of(guess, span, text.asTyped(span))));
  }

  /** What holds a digit is a number, a time or somebody's code ("24/7", "R-52711"). */
  static boolean namesNoWork(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  private static WorkGuess of(OccupationGuess guess, Span read, Span typed) {
    String id = guess.occupation().id();
    return new WorkGuess(
        new Understood.Guess(
            id, guess.occupation().title(), guess.probability(), typed.start(), typed.end()),
        guess.sure()
            ? List.of(new Concept(new Query.Term(Fields.OCCUPATION, id), read.start(), read.end()))
            : List.of());
  }
}
