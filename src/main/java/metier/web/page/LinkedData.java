package metier.web.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.SafeHtml;
import metier.model.EmploymentType;
import metier.model.JobPosting;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** A posting as schema.org {@code JobPosting} in JSON-LD, for search engines. */
final class LinkedData {
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new InsideOfScript()).build();

  private LinkedData() {}

  /** Safe to stand in a script element as it is. */
  static String of(RecordKey key, Analysed.Posting analysed) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, key, analysed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, RecordKey key, Analysed.Posting analysed)
      throws IOException {
    JobPosting posting = analysed.posting();
    begin(json, "JobPosting");
    json.writeStringField("@context", "https://schema.org/");
    json.writeStringField("title", posting.title());
    json.writeStringField("description", SafeHtml.of(posting.description()));
    json.writeFieldName("identifier");
    begin(json, "PropertyValue");
    json.writeStringField("name", key.source());
    json.writeStringField("value", key.id());
    json.writeEndObject();
    if (posting.posted() != null) {
      json.writeStringField("datePosted", posting.posted().toString());
    }
    if (posting.validThrough() != null) {
      json.writeStringField("validThrough", posting.validThrough().toString());
    }
    if (!posting.employer().isEmpty()) {
      json.writeFieldName("hiringOrganization");
      begin(json, "Organization");
      json.writeStringField("name", posting.employer());
      json.writeEndObject();
    }
    if (!analysed.types().isEmpty()) {
      json.writeArrayFieldStart("employmentType");
      for (EmploymentType type : analysed.types()) {
        json.writeString(type.name());
      }
      json.writeEndArray();
    }
    if (analysed.workplace() instanceof Workplace.Remote(List<String> within)) {
      json.writeStringField("jobLocationType", "TELECOMMUTE");
      applicants(json, analysed.places(), within);
    } else {
      places(json, analysed.places());
    }
    pay(json, analysed.pay());
    json.writeEndObject();
  }

  private static void begin(JsonGenerator json, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
  }

  /** Nobody reports to work at a place of remote work; it is where applicants have to live. */
  private static void applicants(JsonGenerator json, List<Place> places, List<String> within)
      throws IOException {
    if (places.isEmpty() && within.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("applicantLocationRequirements");
    for (Place place : places) {
      region(
          json,
          switch (place.kind()) {
            case CITY -> "City";
            case STATE -> "State";
            case COUNTRY -> "Country";
            case ZIP, AREA -> "AdministrativeArea";
          },
          switch (place.kind()) {
            case CITY, ZIP, AREA -> joined(place.name(), place.region(), place.country());
            case STATE -> joined(place.name(), place.country());
            case COUNTRY -> place.name();
          });
    }
    if (places.isEmpty()) {
      for (String name : within) {
        region(json, "AdministrativeArea", name);
      }
    }
    json.writeEndArray();
  }

  private static void region(JsonGenerator json, String type, String name) throws IOException {
    begin(json, type);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static void places(JsonGenerator json, List<Place> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("jobLocation");
    for (Place place : places) {
      begin(json, "Place");
      if (place.kind() == Place.Kind.AREA) {
        json.writeStringField("name", place.name());
      }
      json.writeFieldName("address");
      begin(json, "PostalAddress");
      switch (place.kind()) {
        case CITY -> json.writeStringField("addressLocality", place.name());
        case ZIP -> json.writeStringField("postalCode", place.name());
        case AREA, STATE, COUNTRY -> {
          // No postal address names an area; of the others the region or the country says it.
        }
      }
      if (!place.region().isEmpty()) {
        json.writeStringField("addressRegion", place.region());
      }
      if (!place.country().isEmpty()) {
        json.writeStringField("addressCountry", place.country());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What the employer offers; our own estimates are nobody's offer. */
  private static void pay(JsonGenerator json, @Nullable Pay pay) throws IOException {
    if (pay == null || pay instanceof Pay.Estimated) {
      return;
    }
    PayRange range = pay.range();
    boolean yearly = range.unit() == PayUnit.TWO_WEEKS;
    json.writeFieldName("baseSalary");
    begin(json, "MonetaryAmount");
    json.writeStringField("currency", range.currency());
    json.writeFieldName("value");
    begin(json, "QuantitativeValue");
    if (range.hasLowerEnd()) {
      json.writeNumberField("minValue", yearly ? range.annualMin() : range.min());
    }
    json.writeNumberField("maxValue", yearly ? range.annualMax() : range.max());
    // The vocabulary knows no unit of two weeks.
    json.writeStringField("unitText", yearly ? PayUnit.YEAR.name() : range.unit().name());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Escapes what could end a script element or begin a comment in it. */
  private static final class InsideOfScript extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&'}) {
        codes[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
