package metier.web;

import java.time.LocalDate;
import metier.engine.SearchEngine;
import metier.query.Reading;
import metier.web.page.Questions;

/** Search over postings. */
final class Jobs {
  private final SearchEngine engine;
  private final Questions questions;

  Jobs(SearchEngine engine, Questions questions) {
    this.engine = engine;
    this.questions = questions;
  }

  Reply search(Call call) {
    return switch (questions.jobs(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        LocalDate today = LocalDate.ofEpochDay(ready.request().today());
        yield Reply.json(
            SearchJson.of(
                engine.search(ready.request()), ready.understood(), new JobHitJson(today)));
      }
    };
  }
}
