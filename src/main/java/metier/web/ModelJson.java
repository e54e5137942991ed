package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.Place;
import metier.model.Shift;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** The facts of the model as JSON, the same in every answer. */
final class ModelJson {
  private ModelJson() {}

  /** Nothing where there are none. */
  static void notes(JsonGenerator json, List<String> notes) throws IOException {
    if (!notes.isEmpty()) {
      json.writeArrayFieldStart("notes");
      for (String note : notes) {
        json.writeString(WellFormed.text(note));
      }
      json.writeEndArray();
    }
  }

  static void text(JsonGenerator json, String field, @Nullable String text) throws IOException {
    json.writeFieldName(field);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(WellFormed.text(text));
    }
  }

  static void date(JsonGenerator json, String field, @Nullable LocalDate date) throws IOException {
    text(json, field, date == null ? null : date.toString());
  }

  static void month(JsonGenerator json, String field, @Nullable YearMonth month)
      throws IOException {
    text(json, field, month == null ? null : month.toString());
  }

  static void place(JsonGenerator json, String field, @Nullable Place place) throws IOException {
    json.writeFieldName(field);
    if (place == null) {
      json.writeNull();
    } else {
      place(json, place);
    }
  }

  static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    placeMembers(json, place);
    json.writeEndObject();
  }

  static void placeMembers(JsonGenerator json, Place place) throws IOException {
    json.writeStringField("name", WellFormed.text(place.name()));
    text(json, "state", place.region().isEmpty() ? null : place.region());
    text(json, "country", place.country().isEmpty() ? null : place.country());
    json.writeNumberField("lat", place.point().lat());
    json.writeNumberField("lon", place.point().lon());
  }

  static void types(JsonGenerator json, String field, Iterable<EmploymentType> types)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (EmploymentType type : types) {
      json.writeString(type.name());
    }
    json.writeEndArray();
  }

  static void shifts(JsonGenerator json, String field, Iterable<Shift> shifts) throws IOException {
    json.writeArrayFieldStart(field);
    for (Shift shift : shifts) {
      json.writeString(shift.word());
    }
    json.writeEndArray();
  }

  static void levels(JsonGenerator json, String field, Iterable<Level> levels) throws IOException {
    json.writeArrayFieldStart(field);
    for (Level level : levels) {
      json.writeString(level.word());
    }
    json.writeEndArray();
  }

  static void skills(JsonGenerator json, String field, List<SkillRef> skills) throws IOException {
    json.writeArrayFieldStart(field);
    for (SkillRef skill : skills) {
      json.writeStartObject();
      json.writeStringField("id", WellFormed.text(skill.id()));
      json.writeStringField("name", WellFormed.text(skill.name()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void pay(JsonGenerator json, String field, @Nullable Pay pay) throws IOException {
    json.writeFieldName(field);
    if (pay == null) {
      json.writeNull();
      return;
    }
    PayRange range = pay.range();
    json.writeStartObject();
    if (range.hasLowerEnd()) {
      amount(json, "min", range.min());
    } else {
      json.writeNullField("min");
    }
    amount(json, "max", range.max());
    json.writeStringField("currency", range.currency());
    json.writeStringField("unit", range.unit().name().toLowerCase(Locale.ROOT));
    Double hours = range.weeklyHours();
    if (hours != null) {
      amount(json, "weekly_hours", hours);
    }
    if (range.hasLowerEnd()) {
      json.writeNumberField("annual_min", range.annualMin());
    } else {
      json.writeNullField("annual_min");
    }
    json.writeNumberField("annual_max", range.annualMax());
    json.writeStringField("source", source(pay));
    json.writeEndObject();
  }

  static String source(Pay pay) {
    return switch (pay) {
      case Pay.Stated stated -> "stated";
      case Pay.Parsed parsed -> "parsed";
      case Pay.Estimated estimated -> "estimated";
    };
  }

  /** Whole amounts without a decimal point, others to the cent. */
  static void amount(JsonGenerator json, String field, double amount) throws IOException {
    double cents = Math.rint(amount * 100) / 100;
    if (cents == Math.rint(cents) && Math.abs(cents) < 1e15) {
      json.writeNumberField(field, (long) cents);
    } else {
      json.writeNumberField(field, cents);
    }
  }
}
