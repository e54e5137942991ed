package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import metier.career.WorkPay;
import metier.model.Occupation;

/** What an occupation pays, in the names of a search for pay; amounts are annual. */
record WorkPayJson(WorkPay pay) implements JsonBody {

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    PaySummaryJson.write(json, pay.own());
    PayEstimateJson.write(json, "estimate", Optional.ofNullable(pay.estimate()));
    WorkPay.Related related = pay.related();
    PaySummaryJson.stats(
        json,
        "related",
        related == null ? null : related.currency(),
        related == null ? null : related.stats());
    json.writeArrayFieldStart("rows");
    for (WorkPay.Row row : pay.rows()) {
      row(json, row);
    }
    json.writeEndArray();
    json.writeNumberField("rows_in_all", Math.max(pay.rowsInAll(), pay.rows().size()));
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, WorkPay.Row row) throws IOException {
    json.writeStartObject();
    ModelJson.text(json, "id", row.key().id());
    ModelJson.text(json, "source", row.key().source());
    PayRowJson.card(json, row.card());
    Occupation related = row.related();
    json.writeFieldName("related_occupation");
    if (related == null) {
      json.writeNull();
    } else {
      CareerJson.occupation(json, related);
    }
    json.writeEndObject();
  }
}
