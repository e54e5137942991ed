package metier.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.career.Career;
import metier.career.PaySummary;
import metier.career.TopSkill;
import metier.career.WorkPay;
import metier.career.portrait.Portrait;
import metier.model.SkillRef;
import metier.pay.PayStats;

/** A career page's occupation as schema.org {@code Occupation} in JSON-LD, for search engines. */
final class OccupationLinkedData {
  private OccupationLinkedData() {}

  /** Safe to stand in a script element as it is. */
  static String of(Career career) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = LinkedData.FACTORY.createGenerator(out)) {
      write(json, career);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Career career) throws IOException {
    Portrait portrait = career.portrait();
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org/");
    json.writeStringField("@type", "Occupation");
    json.writeStringField("name", portrait.occupation().title());
    text(json, "description", portrait.description().words());
    list(json, "responsibilities", portrait.duties().items());
    list(json, "skills", skills(career));
    text(json, "educationRequirements", portrait.education().words());
    text(json, "qualifications", qualifications(portrait));
    code(json, portrait.occupation().soc());
    places(json, career.pay());
    salary(json, career.pay());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String words) throws IOException {
    if (!words.isBlank()) {
      json.writeStringField(field, words);
    }
  }

  private static void list(JsonGenerator json, String field, List<String> items)
      throws IOException {
    if (!items.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String item : items) {
        json.writeString(item);
      }
      json.writeEndArray();
    }
  }

  /** Those that the occupation has more than others; else what helps to do it. */
  private static List<String> skills(Career career) {
    List<String> top =
        career.skills().skills().stream().map(TopSkill::skill).map(SkillRef::name).toList();
    return top.isEmpty() ? career.portrait().qualities().items() : top;
  }

  private static String qualifications(Portrait portrait) {
    String licences =
        portrait.licences().stream().map(SkillRef::name).collect(Collectors.joining(", "));
    return Stream.of(portrait.licensing().words(), licences)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static void code(JsonGenerator json, String soc) throws IOException {
    if (!soc.isEmpty()) {
      json.writeObjectFieldStart("occupationalCategory");
      json.writeStringField("@type", "CategoryCode");
      json.writeStringField("inCodeSet", "O*NET-SOC");
      json.writeStringField("codeValue", soc);
      json.writeEndObject();
    }
  }

  /** Where the pay was paid. */
  private static void places(JsonGenerator json, WorkPay pay) throws IOException {
    if (!pay.own().states().isEmpty()) {
      json.writeArrayFieldStart("occupationLocation");
      for (PaySummary.Part state : pay.own().states()) {
        json.writeStartObject();
        json.writeStringField("@type", "State");
        json.writeStringField("name", state.label());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Of the installation's records, a year's pay. */
  private static void salary(JsonGenerator json, WorkPay pay) throws IOException {
    PayStats stats = pay.own().stats();
    String currency = pay.own().currency();
    if (stats == null || currency == null) {
      return;
    }
    json.writeArrayFieldStart("estimatedSalary");
    json.writeStartObject();
    json.writeStringField("@type", "MonetaryAmountDistribution");
    json.writeStringField("name", "base");
    json.writeStringField("currency", currency);
    json.writeStringField("duration", "P1Y");
    json.writeNumberField("percentile10", Math.round(stats.p10()));
    json.writeNumberField("percentile25", Math.round(stats.p25()));
    json.writeNumberField("median", Math.round(stats.p50()));
    json.writeNumberField("percentile75", Math.round(stats.p75()));
    json.writeNumberField("percentile90", Math.round(stats.p90()));
    json.writeEndObject();
    json.writeEndArray();
  }
}
