package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.OccupationLink;
import metier.analysis.Origin;
import metier.model.EmploymentType;
import metier.model.JobPosting;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayStatement;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * How we come to say something about a posting.
 *
 * @param from the source's own words, where they aren't what we say
 * @param where those words stand; null where that isn't known apart from the field itself
 */
public record Provenance(How how, List<String> from, Origin.@Nullable From where) {
  /** From the surest to the least sure. */
  public enum How {
    /** The source gives it as data. */
    STATED,
    /** Read out of the source's words. */
    PARSED,
    /** Worked out from other records. */
    ESTIMATED,
    /** Not said; this is what silence usually means. */
    ASSUMED,
    UNKNOWN
  }

  public Provenance {
    from = List.copyOf(from);
  }

  private Provenance(How how, List<String> from) {
    this(how, from, null);
  }

  /** Of each field that the API gives, by its name there. */
  public static Map<String, Provenance> of(Analysed.Posting analysed) {
    JobPosting posting = analysed.posting();
    Map<String, Provenance> fields = new LinkedHashMap<>();
    fields.put("title", stated(posting.title()));
    fields.put("employer", stated(posting.employer()));
    fields.put("places", places(analysed));
    fields.put("workplace", workplace(analysed));
    fields.put("type", types(analysed));
    fields.put("shift", told(analysed.origins().shifts(), Stream.ofNullable(posting.workHours())));
    fields.put("level", told(analysed.origins().levels(), Stream.ofNullable(posting.level())));
    fields.put("pay", pay(analysed));
    fields.put("posted", stated(posting.posted()));
    fields.put("expires", stated(posting.validThrough()));
    fields.put("skills", read(posting.skills(), !analysed.skills().isEmpty()));
    fields.put("occupation", occupation(analysed));
    fields.put("source_url", stated(posting.url()));
    fields.put("apply_url", stated(posting.applyUrl()));
    fields.put("description", stated(posting.description()));
    return fields;
  }

  private static Provenance stated(@Nullable Object value) {
    boolean known = value != null && !value.toString().isBlank();
    return new Provenance(known ? How.STATED : How.UNKNOWN, List.of());
  }

  private static Provenance read(List<String> from, boolean found) {
    return new Provenance(found ? How.PARSED : How.UNKNOWN, from);
  }

  private static Provenance occupation(Analysed.Posting analysed) {
    OccupationLink linked = analysed.linked();
    return told(
        linked == null ? Origin.NONE : linked.origin(),
        Stream.ofNullable(analysed.posting().occupation()));
  }

  private static Provenance places(Analysed.Posting analysed) {
    List<String> words =
        analysed.posting().places().stream()
            .map(Provenance::words)
            .filter(text -> !text.isEmpty())
            .toList();
    return read(words, !analysed.places().isEmpty());
  }

  private static String words(StatedPlace place) {
    return Stream.of(
            place.text(),
            place.street(),
            place.city(),
            place.region(),
            place.postalCode(),
            place.country())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static Provenance workplace(Analysed.Posting analysed) {
    Workplace said = analysed.posting().workplace();
    if (!said.equals(analysed.workplace())) {
      return new Provenance(How.PARSED, List.of());
    }
    return new Provenance(said instanceof Workplace.OnSite ? How.ASSUMED : How.STATED, List.of());
  }

  private static Provenance types(Analysed.Posting analysed) {
    List<String> said = analysed.posting().employmentTypes();
    Origin origin = analysed.origins().types();
    boolean asData =
        origin.from() == Origin.From.FIELD
            && said.stream().allMatch(word -> EmploymentType.ofName(word).isPresent());
    return asData ? new Provenance(How.STATED, List.of()) : told(origin, said.stream());
  }

  /**
   * @param said the source's own words where they tell nothing
   */
  private static Provenance told(Origin origin, Stream<String> said) {
    return switch (origin.from()) {
      case NOWHERE -> new Provenance(How.UNKNOWN, said.toList());
      case FIELD, TITLE, TEXT -> new Provenance(How.PARSED, origin.words(), origin.from());
    };
  }

  static Provenance pay(Analysed.Posting analysed) {
    PayStatement said = analysed.posting().pay();
    return switch (analysed.pay()) {
      case null -> {
        String text = said == null ? null : said.text();
        yield new Provenance(How.UNKNOWN, Stream.ofNullable(text).toList());
      }
      case Pay.Stated stated -> new Provenance(How.STATED, List.of());
      case Pay.Parsed(PayRange range, String words) ->
          new Provenance(How.PARSED, List.of(words), analysed.origins().pay().from());
      case Pay.Estimated(PayRange range, int basis) ->
          new Provenance(How.ESTIMATED, List.of(Wording.count(basis, "record")));
    };
  }

  /** The words that we read something out of, for people; empty where there are none. */
  String quoted() {
    List<String> quotes = new ArrayList<>();
    from.forEach(words -> quotes.add("“" + words.strip() + "”"));
    return String.join(", ", quotes);
  }

  /**
   * A sentence with those words and where they stand; empty where there are none.
   *
   * @param title of the posting, which needs no repeating
   */
  String sentence(String title) {
    if (from.isEmpty()) {
      return "";
    }
    String end = quoted().endsWith(".”") ? "" : ".";
    return switch (where) {
      case null -> "The source says " + quoted() + end;
      case FIELD, NOWHERE -> "The source says " + quoted() + end;
      case TITLE ->
          from.equals(List.of(title)) ? "From the title." : "From the title: " + quoted() + end;
      case TEXT -> "From the text: " + quoted() + end;
    };
  }
}
