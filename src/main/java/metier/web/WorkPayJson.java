package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import metier.career.WorkPay;
import metier.model.Occupation;
import metier.pay.PayEstimate;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/** What an occupation pays; amounts are annual. */
record WorkPayJson(WorkPay pay) implements JsonBody {

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    ModelJson.text(json, "currency", pay.currency());
    stats(json, "stats", pay.stats());
    json.writeArrayFieldStart("bars");
    for (WorkPay.Bar bar : pay.bars()) {
      json.writeStartObject();
      json.writeNumberField("low", bar.low());
      Long high = bar.high();
      if (high == null) {
        json.writeNullField("high");
      } else {
        json.writeNumberField("high", high);
      }
      json.writeNumberField("records", bar.records());
      json.writeEndObject();
    }
    json.writeEndArray();
    estimate(json, pay.estimate());
    parts(json, "states", pay.states());
    parts(json, "employers", pay.employers());
    json.writeArrayFieldStart("rows");
    for (WorkPay.Row row : pay.rows()) {
      row(json, row);
    }
    json.writeEndArray();
    json.writeNumberField("rows_in_all", Math.max(pay.rowsInAll(), pay.rows().size()));
    json.writeEndObject();
  }

  static void stats(JsonGenerator json, String field, @Nullable PayStats stats) throws IOException {
    if (stats == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("n", stats.n());
    ModelJson.amount(json, "mean", stats.mean());
    ModelJson.amount(json, "p10", stats.p10());
    ModelJson.amount(json, "p25", stats.p25());
    ModelJson.amount(json, "p50", stats.p50());
    ModelJson.amount(json, "p75", stats.p75());
    ModelJson.amount(json, "p90", stats.p90());
    PayStats.Interval interval = stats.interval();
    if (interval == null) {
      json.writeNullField("interval");
    } else {
      json.writeObjectFieldStart("interval");
      ModelJson.amount(json, "low", interval.low());
      ModelJson.amount(json, "high", interval.high());
      json.writeNumberField("level", interval.level());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void estimate(JsonGenerator json, @Nullable PayEstimate estimate)
      throws IOException {
    if (estimate == null) {
      json.writeNullField("estimate");
      return;
    }
    json.writeObjectFieldStart("estimate");
    json.writeStringField("currency", estimate.currency());
    json.writeNumberField("median", estimate.median());
    json.writeNumberField("low", estimate.low());
    json.writeNumberField("high", estimate.high());
    json.writeNumberField("n", estimate.n());
    json.writeNumberField("local", estimate.local());
    json.writeStringField("basis", estimate.basis().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, String field, List<WorkPay.Part> parts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (WorkPay.Part part : parts) {
      json.writeStartObject();
      ModelJson.text(json, "id", part.id());
      ModelJson.text(json, "label", part.label());
      json.writeNumberField("records", part.records());
      json.writeNumberField("p25", part.p25());
      json.writeNumberField("median", part.median());
      json.writeNumberField("p75", part.p75());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void row(JsonGenerator json, WorkPay.Row row) throws IOException {
    json.writeStartObject();
    ModelJson.text(json, "id", row.key().id());
    ModelJson.text(json, "source", row.key().source());
    ModelJson.text(json, "title", row.card().title());
    ModelJson.text(
        json, "employer", row.card().employer().isEmpty() ? null : row.card().employer());
    ModelJson.place(json, "place", row.card().place());
    ModelJson.date(json, "start", row.start());
    ModelJson.text(json, "published", row.card().published());
    ModelJson.pay(json, "pay", row.card().pay());
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
