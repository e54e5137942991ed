package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import metier.career.PaySummary;
import metier.pay.PayStats;
import metier.query.FacetCount;
import org.jspecify.annotations.Nullable;

/** What many salary records say together; amounts are annual. */
final class PaySummaryJson {
  private PaySummaryJson() {}

  /** As fields of the object that is open. */
  static void write(JsonGenerator json, PaySummary summary) throws IOException {
    json.writeObjectFieldStart("stats");
    PayStats stats = summary.stats();
    json.writeNumberField("n", stats == null ? 0 : stats.n());
    ModelJson.text(json, "currency", summary.currency());
    if (stats != null) {
      amounts(json, stats);
    }
    leftOut(json, summary);
    json.writeEndObject();
    histogram(json, summary.bars());
    parts(json, "by_state", summary.states());
    parts(json, "by_employer", summary.employers());
  }

  /** As one field, null where there are none. */
  static void stats(
      JsonGenerator json, String field, @Nullable String currency, @Nullable PayStats stats)
      throws IOException {
    if (stats == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("n", stats.n());
    ModelJson.text(json, "currency", currency);
    amounts(json, stats);
    json.writeEndObject();
  }

  private static void amounts(JsonGenerator json, PayStats stats) throws IOException {
    ModelJson.amount(json, "mean", stats.mean());
    ModelJson.amount(json, "p10", stats.p10());
    ModelJson.amount(json, "p25", stats.p25());
    ModelJson.amount(json, "p50", stats.p50());
    ModelJson.amount(json, "p75", stats.p75());
    ModelJson.amount(json, "p90", stats.p90());
    PayStats.Interval interval = stats.interval();
    if (interval == null) {
      json.writeNullField("interval");
      return;
    }
    json.writeObjectFieldStart("interval");
    ModelJson.amount(json, "low", interval.low());
    ModelJson.amount(json, "high", interval.high());
    json.writeNumberField("level", interval.level());
    json.writeEndObject();
  }

  private static void leftOut(JsonGenerator json, PaySummary summary) throws IOException {
    if (summary.surveys() > 0) {
      json.writeNumberField("surveys", summary.surveys());
    }
    if (!summary.others().isEmpty()) {
      json.writeArrayFieldStart("other_currencies");
      for (FacetCount other : summary.others()) {
        json.writeStartObject();
        json.writeStringField("currency", other.value());
        json.writeNumberField("n", other.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void histogram(JsonGenerator json, List<PaySummary.Bar> bars) throws IOException {
    json.writeArrayFieldStart("histogram");
    for (PaySummary.Bar bar : bars) {
      json.writeStartObject();
      json.writeNumberField("low", bar.low());
      Long high = bar.high();
      if (high == null) {
        json.writeNullField("high");
      } else {
        json.writeNumberField("high", high);
      }
      json.writeNumberField("n", bar.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void parts(JsonGenerator json, String field, List<PaySummary.Part> parts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (PaySummary.Part part : parts) {
      json.writeStartObject();
      json.writeStringField("id", WellFormed.text(part.id()));
      json.writeStringField("label", WellFormed.text(part.label()));
      json.writeNumberField("n", part.records());
      json.writeNumberField("p25", part.p25());
      json.writeNumberField("p50", part.median());
      json.writeNumberField("p75", part.p75());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
