package metier.web;

import java.time.Clock;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import metier.analysis.Analyst;
import metier.career.Careers;
import metier.career.PayEstimates;
import metier.config.Site;
import metier.engine.SearchEngine;
import metier.ingest.Intake;
import metier.match.Applicants;
import metier.match.Matcher;
import metier.match.Roles;
import metier.query.RequestReader;
import metier.query.lexicon.Completion;
import metier.store.RecordStore;

/**
 * What the server asks to do its work.
 *
 * @param estimates of what work pays that doesn't say
 * @param careers what is known of occupations and skills
 * @param readiness whether the index has caught up with the store
 * @param awaitVisible waits until searches see the log up to a sequence; false when that takes too
 *     long
 */
public record Backend(
    SearchEngine engine,
    RecordStore store,
    Intake intake,
    RequestReader reader,
    Site site,
    Completion completion,
    Analyst analyst,
    PayEstimates estimates,
    Careers careers,
    Matcher matcher,
    Applicants applicants,
    Roles roles,
    Supplier<Readiness> readiness,
    LongPredicate awaitVisible,
    Clock clock) {}
