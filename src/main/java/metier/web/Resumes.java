package metier.web;

import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.engine.SearchEngine;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.store.RecordStore;
import metier.store.StoredRecord;

/** Search over résumés and their bullets. */
final class Resumes {
  private final SearchEngine engine;
  private final RequestReader reader;
  private final RecordStore store;
  private final Analyst analyst;

  Resumes(SearchEngine engine, RequestReader reader, RecordStore store, Analyst analyst) {
    this.engine = engine;
    this.reader = reader;
    this.store = store;
    this.analyst = analyst;
  }

  /** One résumé whole, without its person's name. */
  Reply one(Call call) {
    String id = call.path().apply("id");
    return switch (Found.in(store, RecordKind.RESUMES, id)) {
      case Found.One(StoredRecord record) -> one(record);
      case Found.Several several -> RecordProblems.ambiguous(id, several.keys());
      case Found.Deleted _ -> RecordProblems.deleted(RecordKind.RESUMES, id);
      case Found.Missing _ -> RecordProblems.missing(RecordKind.RESUMES, id);
    };
  }

  private Reply one(StoredRecord record) {
    if (record.fact() instanceof Resume resume
        && analyst.analyse(resume) instanceof Analysed.Curriculum analysed) {
      return Reply.json(new ResumeJson(record.key(), analysed));
    }
    throw new IllegalStateException(record.key() + " is no résumé");
  }

  Reply search(Call call) {
    return switch (reader.resumes(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready ->
          Reply.json(
              SearchJson.of(
                  engine.search(ready.request()), ready.understood(), new ResumeHitJson()));
    };
  }
}
