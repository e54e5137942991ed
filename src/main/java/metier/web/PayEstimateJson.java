package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import metier.pay.PayEstimate;

/** An estimate of pay, with its doubt and what it rests on. */
final class PayEstimateJson {
  private PayEstimateJson() {}

  /** Nothing where there is none. */
  static void write(JsonGenerator json, String field, Optional<PayEstimate> known)
      throws IOException {
    if (known.isEmpty()) {
      return;
    }
    PayEstimate estimate = known.get();
    json.writeObjectFieldStart(field);
    json.writeStringField("currency", estimate.currency());
    json.writeNumberField("median", estimate.median());
    json.writeNumberField("low", estimate.low());
    json.writeNumberField("high", estimate.high());
    json.writeNumberField("level", PayEstimate.LEVEL);
    json.writeNumberField("n", estimate.n());
    json.writeNumberField("local", estimate.local());
    json.writeStringField("basis", estimate.basis().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("yearly", thousandths(estimate.yearly()));
    json.writeNumberField("raised", thousandths(estimate.raised()));
    json.writeEndObject();
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
