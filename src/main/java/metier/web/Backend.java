package metier.web;

import java.time.Clock;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import metier.engine.SearchEngine;
import metier.store.RecordStore;
import metier.web.page.Pages;
import metier.web.page.Questions;

/**
 * What the server asks to do its work.
 *
 * @param readiness whether the index has caught up with the store
 * @param awaitVisible waits until searches see the log up to a sequence; false when that takes too
 *     long
 */
public record Backend(
    SearchEngine engine,
    RecordStore store,
    Questions questions,
    Supplier<Readiness> readiness,
    LongPredicate awaitVisible,
    Clock clock,
    Pages pages) {}
