package metier.web;

import metier.engine.SearchEngine;
import metier.query.Reading;
import metier.query.RequestReader;

/** Search over résumés and their bullets. */
final class Resumes {
  private final SearchEngine engine;
  private final RequestReader reader;

  Resumes(SearchEngine engine, RequestReader reader) {
    this.engine = engine;
    this.reader = reader;
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
