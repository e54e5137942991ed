package metier.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.title.Agreement;
import metier.analysis.title.Fusion;
import metier.analysis.title.Naming;
import metier.analysis.title.OccupationIndex;
import metier.analysis.title.OccupationNames;
import metier.analysis.title.TitleCleaner;
import metier.analysis.title.TitleGuesser;
import metier.analysis.title.TitleLinker;
import metier.analysis.vector.Encoder;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of the known occupations a title names: by a name that stands in it, unless the source's
 * code is of quite other work, else by the code, else by what it means. The names lie ready at
 * once; what vectors need is made beside.
 */
final class OccupationReader {
  private static final Pattern SOC = Pattern.compile("\\d\\d-\\d{4}(?:\\.\\d\\d)?");
  private static final int MAJOR = "29-".length();

  private static final Logger log = LoggerFactory.getLogger(OccupationReader.class);

  /** Titles repeat; so many are remembered. */
  private static final int REMEMBERED = 20_000;

  private final KnownOccupations known;
  private final OccupationLinker names;
  private final TitleCleaner cleaner;
  private final CompletableFuture<Optional<Meanings>> meanings;

  private final Remembered<String, Optional<Naming.Linked>> remembered =
      new Remembered<>(REMEMBERED);

  private final Remembered<String, Optional<OccupationLink>> titles = new Remembered<>(REMEMBERED);

  private record Meanings(TitleLinker linker, TitleGuesser guesser) {}

  /**
   * @param table encodes titles; empty where there is no model
   */
  OccupationReader(
      KnownOccupations known, TitleCleaner cleaner, Supplier<Optional<? extends Encoder>> table) {
    this.known = known;
    this.cleaner = cleaner;
    this.names = new OccupationLinker(known.all());
    this.meanings = CompletableFuture.supplyAsync(() -> meanings(known.telling(), cleaner, table));
  }

  private static Optional<Meanings> meanings(
      List<OccupationNames> names,
      TitleCleaner cleaner,
      Supplier<Optional<? extends Encoder>> table) {
    if (names.size() < 2) {
      return Optional.empty();
    }
    return table
        .get()
        .map(
            encoder -> {
              OccupationIndex index = new OccupationIndex(names, encoder, Fusion.CHOSEN);
              return new Meanings(
                  new TitleLinker(index, cleaner, new Agreement(names, encoder)),
                  new TitleGuesser(index, encoder));
            });
  }

  KnownOccupations known() {
    return known;
  }

  /** Every name of an occupation that stands in a text. */
  List<TitleMention> mentions(String text) {
    return names.mentions(text);
  }

  /**
   * The occupation of which a name stands in the title; null where none does. Of the many names
   * that classifications give only those count that are the whole title.
   */
  @Nullable Occupation named(String title) {
    Occupation within = names.link(title);
    return within != null
        ? within
        : known.ofName(title).or(() -> known.ofName(cleaner.clean(title).work())).orElse(null);
  }

  @Nullable OccupationLink link(String title) {
    return titles.of(title, each -> Optional.ofNullable(link(each, null))).orElse(null);
  }

  /**
   * @param category the source's own word for the occupation, or its code
   * @return null where it can't be said
   */
  @Nullable OccupationLink link(String title, @Nullable String category) {
    Origin titled = new Origin(Origin.From.TITLE, List.of(title));
    Occupation named = named(title);
    boolean contradicted = named != null && category != null && contradicts(category, title, named);
    if (named != null && !contradicted) {
      return OccupationLink.byName(named, titled);
    }
    if (category == null) {
      return byMeaning(title, titled);
    }
    Origin field = new Origin(Origin.From.FIELD, List.of(category));
    Occupation coded = known.only(category);
    if (coded != null) {
      return new OccupationLink(coded, OccupationLink.By.CODE, 1, 1, field);
    }
    OccupationLink meant = byMeaning(title, titled);
    if (contradicted) {
      return meant != null && known.ofCode(category).contains(meant.occupation()) ? meant : null;
    }
    if (meant != null) {
      return meant;
    }
    Occupation called = named(category);
    return called == null ? byMeaning(category, field) : OccupationLink.byName(called, field);
  }

  /**
   * Whether the source's code is of quite other work than the name that was found in the title: a
   * "Pharmacy Operations Supervisor" whose code is a pharmacist's is no general manager. A title
   * that is wholly a name of the tables says what it means.
   */
  private boolean contradicts(String category, String title, Occupation named) {
    String code = known.code(named);
    boolean wholly =
        known.isOfTables(named)
            && Stream.concat(Stream.of(named.title()), named.aliases().stream())
                .anyMatch(title.strip()::equalsIgnoreCase);
    return !wholly
        && SOC.matcher(category).matches()
        && SOC.matcher(code).matches()
        && !category.startsWith(code.substring(0, MAJOR))
        && !known.ofCode(category).isEmpty();
  }

  private @Nullable OccupationLink byMeaning(String words, Origin origin) {
    Naming.Linked linked = meant(words).orElse(null);
    Occupation occupation =
        linked == null ? null : known.ofId(linked.occupation().id()).orElse(null);
    return linked == null || occupation == null
        ? null
        : new OccupationLink(
            occupation,
            linked.byName() ? OccupationLink.By.NAME : OccupationLink.By.MEANING,
            linked.probability(),
            linked.margin(),
            origin);
  }

  /** What is meant by words in which no name of an occupation stands. */
  Optional<OccupationGuess> guess(String words) {
    return meanings()
        .flatMap(ready -> ready.guesser().guess(words))
        .flatMap(
            guess ->
                known
                    .ofId(guess.occupation().id())
                    .map(o -> new OccupationGuess(o, guess.probability(), guess.sure())));
  }

  private Optional<Naming.Linked> meant(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    return remembered.of(
        words,
        title ->
            meanings()
                .map(ready -> ready.linker().link(title).naming())
                .filter(Naming.Linked.class::isInstance)
                .map(Naming.Linked.class::cast));
  }

  private Optional<Meanings> meanings() {
    try {
      return meanings.join();
    } catch (CompletionException e) {
      log.warn("Titles are linked by names alone: {}", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
