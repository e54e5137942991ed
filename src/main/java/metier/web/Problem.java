package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import metier.model.Place;
import metier.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Why a request can't be answered, as RFC 9457 has it.
 *
 * @param type names the sort of problem for programs; {@code about:blank} where the status says all
 * @param detail a sentence for the person who reads it
 * @param parameter the parameter, header or path piece at fault
 * @param value what it held, shortened
 * @param nearest places that may have been meant
 * @param choices ids of which one may have been meant
 * @param more writes members that only this sort of problem has
 */
record Problem(
    int status,
    String type,
    String title,
    String detail,
    @Nullable String parameter,
    @Nullable String value,
    List<Place> nearest,
    List<String> choices,
    @Nullable JsonBody more)
    implements Reply, JsonBody {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final int LONGEST_VALUE = 200;

  Problem {
    nearest = List.copyOf(nearest);
    choices = List.copyOf(choices);
  }

  static Problem of(int status, String type, String title, String detail) {
    return new Problem(status, type, title, detail, null, null, List.of(), List.of(), null);
  }

  /** For a status that needs no further name. */
  static Problem of(int status, String title, String detail) {
    return of(status, "about:blank", title, detail);
  }

  static Problem badParameter(String parameter, String value, String detail) {
    return of(400, type("invalid-parameter"), "A parameter has a wrong value", detail)
        .about(parameter, value);
  }

  static Problem of(Reading.Refused refused) {
    boolean place = refused.parameter().equals("where");
    return new Problem(
        400,
        type(place ? "unknown-place" : "invalid-parameter"),
        place ? "Unknown place" : "A parameter has a wrong value",
        refused.detail(),
        refused.parameter(),
        shortened(refused.value()),
        refused.nearest(),
        List.of(),
        null);
  }

  static Problem notFound(String what, String id) {
    return of(404, type("not-found"), "Not found", "There is no " + what + " with this id.")
        .about("id", id);
  }

  static String type(String name) {
    return "urn:metier:problem:" + name;
  }

  Problem about(String parameter, String value) {
    return new Problem(
        status, type, title, detail, parameter, shortened(value), nearest, choices, more);
  }

  Problem choosing(List<String> choices) {
    return new Problem(status, type, title, detail, parameter, value, nearest, choices, more);
  }

  /** With members of its own. */
  Problem saying(JsonBody more) {
    return new Problem(status, type, title, detail, parameter, value, nearest, choices, more);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeMembers(json);
    json.writeEndObject();
  }

  void writeMembers(JsonGenerator json) throws IOException {
    json.writeStringField("type", type);
    json.writeStringField("title", title);
    json.writeNumberField("status", status);
    json.writeStringField("detail", WellFormed.text(detail));
    if (parameter != null) {
      json.writeStringField("parameter", WellFormed.text(parameter));
    }
    if (value != null) {
      json.writeStringField("value", WellFormed.text(value));
    }
    if (!nearest.isEmpty()) {
      json.writeArrayFieldStart("nearest");
      for (Place place : nearest) {
        ModelJson.place(json, place);
      }
      json.writeEndArray();
    }
    if (!choices.isEmpty()) {
      json.writeArrayFieldStart("choices");
      for (String choice : choices) {
        json.writeString(WellFormed.text(choice));
      }
      json.writeEndArray();
    }
    if (more != null) {
      more.writeTo(json);
    }
  }
}
