package metier.web;

import java.util.Optional;
import metier.career.PayLookup;
import metier.query.Reading;
import metier.query.RequestReader;

/** Salary records that match, what all of them together say, and what is likely. */
final class PaySearch {
  private final PayLookup lookup;
  private final RequestReader reader;

  PaySearch(PayLookup lookup, RequestReader reader) {
    this.lookup = lookup;
    this.reader = reader;
  }

  Reply search(Call call) {
    return switch (reader.pay(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        PayLookup.Found found = lookup.of(ready);
        yield Reply.json(
            json -> {
              json.writeStartObject();
              SearchJson.total(json, found.answer());
              SearchJson.hits(json, "rows", found.answer(), new PayRowJson());
              PaySummaryJson.write(json, found.summary());
              PayEstimateJson.write(json, "estimate", Optional.ofNullable(found.estimate()));
              SearchJson.rest(json, found.answer(), ready.understood());
              json.writeEndObject();
            });
      }
    };
  }
}
