package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import metier.model.PayStatement;
import org.jspecify.annotations.Nullable;

/**
 * Pay in every shape in which JSON feeds write it: schema.org's MonetaryAmount, QuantitativeValue,
 * PriceSpecification and MonetaryAmountDistribution, plain numbers, words, and lists of these.
 */
final class BaseSalary {
  private static final List<List<String>> ENDS =
      List.of(
          List.of("minValue", "maxValue"),
          List.of("minPrice", "maxPrice"),
          List.of("min", "max"),
          List.of("lowEnd", "highEnd"),
          List.of("percentile25", "percentile75"),
          List.of("percentile10", "percentile90"));

  private static final List<String> SINGLE = List.of("value", "price", "amount", "median");

  /** UN/CEFACT codes of {@code unitCode} and ISO 8601 durations of {@code duration}. */
  private static final Map<String, String> UNIT_OF_CODE =
      Map.of(
          "HUR", "HOUR", "DAY", "DAY", "WEE", "WEEK", "MON", "MONTH", "ANN", "YEAR", //
          "PT1H", "HOUR", "P1D", "DAY", "P1W", "WEEK", "P1M", "MONTH", "P1Y", "YEAR");

  private final PayDraft draft;

  private BaseSalary(PayDraft draft) {
    this.draft = draft;
  }

  /** Of the named fields the first that says something; null when none does. */
  static @Nullable PayStatement read(JsonNode row, TypedValues values, String... fields) {
    for (String field : fields) {
      var draft = new PayDraft(values, null, null);
      new BaseSalary(draft).take(field, row.get(field));
      draft.currency(Json.text(row, "salaryCurrency"));
      PayStatement statement = draft.statement();
      if (statement != null) {
        return statement;
      }
    }
    return null;
  }

  private void take(String field, @Nullable JsonNode node) {
    if (node == null || node.isBoolean()) {
      return;
    }
    if (node.isArray()) {
      takeList(field, Json.items(node));
    } else if (node.isObject()) {
      takeObject(field, node);
    } else {
      draft.words(new Cell(field, Json.text(node)));
    }
  }

  /** Two bare values are the ends; of anything else the first with an amount counts. */
  private void takeList(String field, List<JsonNode> items) {
    if (items.size() == 2 && items.stream().allMatch(JsonNode::isValueNode)) {
      draft.ends(
          new Cell(field, Json.text(items.get(0))), new Cell(field, Json.text(items.get(1))));
      return;
    }
    for (JsonNode item : items) {
      if (!draft.hasAmount()) {
        take(field, item);
      }
    }
  }

  private void takeObject(String field, JsonNode node) {
    draft.currency(Json.text(node, "currency", "priceCurrency", "salaryCurrency", "currencyCode"));
    draft.currency(Json.text(node.path("highEnd"), "currencyCode", "currency"));
    draft.currency(Json.text(node.path("lowEnd"), "currencyCode", "currency"));
    draft.unit(unit(node));
    for (List<String> ends : ENDS) {
      if (!draft.hasAmount()) {
        draft.ends(cell(field, node, ends.get(0)), cell(field, node, ends.get(1)));
      }
    }
    for (String single : SINGLE) {
      take(field + "." + single, node.get(single));
    }
  }

  private static Cell cell(String field, JsonNode node, String name) {
    JsonNode end = node.path(name);
    String amount = end.isObject() ? Json.text(end, "amount", "value") : Json.text(end);
    return new Cell(field + "." + name, amount);
  }

  private static @Nullable String unit(JsonNode node) {
    String stated =
        Json.text(node, "unitText", "unit", "interval", "period", "unitCode", "duration");
    return stated == null ? null : UNIT_OF_CODE.getOrDefault(stated, stated);
  }
}
