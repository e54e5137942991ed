package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import metier.career.PayLookup;
import metier.career.PaySummary;
import metier.career.WorkPay;
import metier.pay.PayStats;
import metier.query.FacetCount;
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
              json.writeFieldName("stats");
              stats(json, found.summary());
              histogram(json, found.summary().bars());
              parts(json, "by_state", found.summary().states());
              parts(json, "by_employer", found.summary().employers());
              PayEstimateJson.write(json, "estimate", Optional.ofNullable(found.estimate()));
              SearchJson.rest(json, found.answer(), ready.understood());
              json.writeEndObject();
            });
      }
    };
  }

  private static void histogram(JsonGenerator json, List<WorkPay.Bar> bars) throws IOException {
    json.writeArrayFieldStart("histogram");
    for (WorkPay.Bar bar : bars) {
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

  private static void parts(JsonGenerator json, String field, List<WorkPay.Part> parts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (WorkPay.Part part : parts) {
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

  private static void stats(JsonGenerator json, PaySummary summary) throws IOException {
    json.writeStartObject();
    PayStats stats = summary.stats();
    json.writeNumberField("n", stats == null ? 0 : stats.n());
    ModelJson.text(json, "currency", summary.currency());
    if (stats != null) {
      amounts(json, stats);
    }
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
}
