package metier.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.engine.SearchEngine;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchAnswer;

/** Lays out where a recruiter begins: room for an advert, and postings to choose from. */
public final class RecruitStart {
  private static final String AT_ONCE = "20";

  private final SearchEngine engine;
  private final RequestReader reader;
  private final Clock clock;

  public RecruitStart(SearchEngine engine, RequestReader reader, Clock clock) {
    this.engine = engine;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @param typed words by which postings are looked for; empty for the newest
   * @param text of an advert, as pasted
   * @param trouble why that can't be read; empty where it can
   */
  public RecruitView of(String typed, String text, String trouble) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("limit", List.of(AT_ONCE));
    if (!typed.isEmpty()) {
      asked.put("q", List.of(typed));
    }
    return switch (reader.jobs(asked)) {
      case Reading.Refused refused ->
          new RecruitView(typed, SearchPage.inWords(refused), "", List.of(), text, trouble);
      case Reading.Ready ready -> {
        SearchAnswer answer = engine.search(ready.request());
        LocalDate today = LocalDate.now(clock);
        yield new RecruitView(
            typed,
            "",
            heading(typed, answer.total()),
            answer.hits().stream().map(hit -> choice(hit, today)).toList(),
            text,
            trouble);
      }
    };
  }

  private static String heading(String typed, long total) {
    if (typed.isEmpty()) {
      return "Newest postings";
    }
    return total == 0
        ? "No posting has these words"
        : Wording.count(total, "posting") + " for “" + typed + "”";
  }

  private static RecruitView.Choice choice(Hit hit, LocalDate today) {
    SearchAddress address =
        new SearchAddress(Map.of(RoleAddress.JOB, List.of(hit.key().qualified())));
    return new RecruitView.Choice(ResultCard.of(hit, today), address.href(RecruitPage.PATH));
  }
}
