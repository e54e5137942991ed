package metier.web;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import metier.analysis.Analysed;
import metier.engine.SearchEngine;
import metier.ingest.Intake;
import metier.model.Fact;
import metier.store.RecordStore;
import metier.web.page.Pages;
import metier.web.page.Questions;

/**
 * What the server asks to do its work.
 *
 * @param analysis what a fact's free text was found to hold
 * @param readiness whether the index has caught up with the store
 * @param awaitVisible waits until searches see the log up to a sequence; false when that takes too
 *     long
 */
public record Backend(
    SearchEngine engine,
    RecordStore store,
    Intake intake,
    Function<Fact, Analysed> analysis,
    Questions questions,
    Supplier<Readiness> readiness,
    LongPredicate awaitVisible,
    Clock clock,
    Pages pages) {}
