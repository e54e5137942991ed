package metier.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.index.Fields;
import metier.model.Place;
import metier.model.RecordKind;
import metier.query.FacetCount.Chosen;
import metier.query.FacetCount.Span;
import metier.query.FacetRequest.Bucket;
import metier.query.FacetRequest.Pick;
import org.jspecify.annotations.Nullable;

/**
 * The facets that can be asked for, by name. What a facet leaves out and what was chosen in it are
 * read off the filters, so that it makes no difference whether a choice was typed or given.
 */
final class FacetChoices {
  private static final int USUAL_SIZE = 10;
  private static final int MOST = 100;
  private static final int[] AGES = {1, 3, 7, 14, 30};
  private static final Set<String> PAY = Set.of("pay_min", "pay_unknown");
  private static final Set<String> POSTED = Set.of("posted_within", "posted_after", "since");

  /** A facet, and the parameters that choose its values. */
  private enum Facet {
    CITY(Fields.CITY, "where"),
    STATE(Fields.STATE, "where"),
    TYPE(Fields.TYPE, "type"),
    SHIFT(Fields.SHIFT, "shift"),
    LEVEL(Fields.LEVEL, "level"),
    WORKPLACE(Fields.WORKPLACE, "workplace", "remote"),
    LICENCE(Fields.LICENCE, "licence"),
    SKILL(Fields.SKILL, "skill"),
    EMPLOYER(Fields.EMPLOYER, "employer", "-employer"),
    OCCUPATION(Fields.OCCUPATION, "occupation"),
    PAY(Fields.PAY_MAX),
    POSTED(Fields.POSTED),
    AGE(Fields.POSTED);

    final String field;
    final Set<String> parameters;

    Facet(String field, String... parameters) {
      this.field = field;
      this.parameters = Set.of(parameters);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** So few that all are shown. */
    boolean fewValues() {
      return EnumSet.of(TYPE, SHIFT, LEVEL, WORKPLACE).contains(this);
    }

    /**
     * Each further value has to hold as well: it narrows, and counts among the hits say how many
     * are left with it.
     */
    boolean allMustHold() {
      return this == LICENCE || this == SKILL;
    }
  }

  private final List<Filter> filters;
  private final @Nullable Place place;
  private final long today;
  private final FacetNames names;

  /**
   * @param place that is searched
   */
  FacetChoices(List<Filter> filters, @Nullable Place place, long today, FacetNames names) {
    this.filters = filters;
    this.place = place;
    this.today = today;
    this.names = names;
  }

  List<FacetRequest> of(Parameters parameters, RecordKind kind) {
    List<String> known = Arrays.stream(Facet.values()).map(Facet::word).toList();
    int size = size(parameters);
    List<FacetRequest> requests = new ArrayList<>();
    for (String name : parameters.all("facet").stream().distinct().toList()) {
      parameters.requireChoice("facet", name, known);
      Facet facet = Facet.values()[known.indexOf(name)];
      if (of(kind).contains(facet)) {
        requests.add(request(facet, size));
      } else {
        parameters.ignore("facet", name, "These records have nothing of that kind.");
      }
    }
    return requests;
  }

  private static int size(Parameters parameters) {
    OptionalInt size = parameters.integer("facet_size", 1, MOST);
    if (size.isPresent() && parameters.all("facet").isEmpty()) {
      parameters.ignore(
          "facet_size", Integer.toString(size.getAsInt()), "There is no facet to be counted.");
    }
    return size.orElse(USUAL_SIZE);
  }

  private static Set<Facet> of(RecordKind kind) {
    return switch (kind) {
      case JOBS -> EnumSet.allOf(Facet.class);
      case RESUMES -> EnumSet.of(Facet.CITY, Facet.STATE, Facet.SKILL, Facet.OCCUPATION);
      case PAY ->
          EnumSet.of(
              Facet.CITY,
              Facet.STATE,
              Facet.EMPLOYER,
              Facet.OCCUPATION,
              Facet.PAY,
              Facet.POSTED,
              Facet.AGE);
      case OCCUPATIONS -> EnumSet.noneOf(Facet.class);
    };
  }

  private FacetRequest request(Facet facet, int size) {
    return switch (facet) {
      case PAY ->
          new FacetRequest.Histogram(
              facet.word(), facet.field, given(PAY), Bars.ofPay(), unknownPay());
      case AGE ->
          new FacetRequest.Histogram(
              facet.word(), facet.field, given(POSTED), Bars.ofAge(today), unknownDay());
      case POSTED -> new FacetRequest.Ranges(facet.word(), facet.field, given(POSTED), ages());
      case CITY, STATE, TYPE, SHIFT, LEVEL, WORKPLACE, LICENCE, SKILL, EMPLOYER, OCCUPATION ->
          new FacetRequest.Values(
              facet.word(),
              facet.field,
              facet.allMustHold() ? Set.of() : own(facet),
              facet.fewValues() ? MOST : size,
              picks(facet));
    };
  }

  private Set<String> given(Set<String> parameters) {
    return filters.stream()
        .map(Filter::parameter)
        .filter(parameters::contains)
        .collect(Collectors.toSet());
  }

  /** A place's surroundings are no choice of a city or a state: they narrow both. */
  private Set<String> own(Facet facet) {
    return given(facet.parameters).stream()
        .filter(
            parameter ->
                filters.stream()
                    .filter(filter -> filter.parameter().equals(parameter))
                    .allMatch(filter -> picks(filter.query(), facet.field).findAny().isPresent()))
        .collect(Collectors.toSet());
  }

  private List<Pick> picks(Facet facet) {
    Stream<Pick> chosen =
        filters.stream()
            .filter(filter -> facet.parameters.contains(filter.parameter()))
            .flatMap(filter -> picks(filter.query(), facet.field));
    Stream<Pick> searched =
        facet == Facet.CITY && place != null && place.kind() == Place.Kind.CITY
            ? Stream.of(new Pick(place.label(), place.label(), Chosen.SELECTED))
            : Stream.empty();
    return Stream.concat(chosen, searched).distinct().toList();
  }

  /** The values that a filter asks for, where it asks for values of the field at all. */
  private Stream<Pick> picks(Query query, String field) {
    return switch (query) {
      case Query.Term(String of, String value) ->
          of.equals(field) ? picked(field, value) : Stream.empty();
      case Query.AnyOf(String of, List<String> values) ->
          of.equals(field)
              ? values.stream().flatMap(value -> picked(field, value))
              : Stream.empty();
      case Query.HasSkill(String skill) ->
          field.equals(Fields.SKILL) ? picked(field, skill) : Stream.empty();
      case Query.Or(List<Query> any) -> any.stream().flatMap(part -> picks(part, field));
      case Query.Not(Query unwanted) ->
          picks(unwanted, field).map(pick -> new Pick(pick.value(), pick.label(), Chosen.EXCLUDED));
      case Query.All _, Query.None _, Query.Scored _, Query.Range _, Query.Near _, Query.Alike _ ->
          Stream.empty();
      case Query.And _, Query.Boost _ -> Stream.empty();
    };
  }

  private Stream<Pick> picked(String field, String value) {
    return Stream.of(new Pick(value, names.of(field, value), Chosen.SELECTED));
  }

  private Chosen unknownPay() {
    return filters.stream()
            .filter(filter -> PAY.contains(filter.parameter()))
            .allMatch(filter -> filter.query() instanceof Query.Or)
        ? Chosen.NO
        : Chosen.EXCLUDED;
  }

  private Chosen unknownDay() {
    return given(POSTED).isEmpty() ? Chosen.NO : Chosen.EXCLUDED;
  }

  /** Each age holds the younger ones too, as {@code posted_within} does. */
  private List<Bucket> ages() {
    Optional<Integer> asked =
        filters.stream()
            .filter(filter -> filter.parameter().equals("posted_within"))
            .flatMap(
                filter ->
                    filter.query() instanceof Query.Range(String field, long min, long max)
                        ? Stream.of((int) (today - min))
                        : Stream.empty())
            .findFirst();
    return Stream.concat(Arrays.stream(AGES).boxed(), asked.stream())
        .sorted()
        .distinct()
        .map(
            days ->
                new Bucket(
                    Integer.toString(days),
                    ageLabel(days),
                    today - days,
                    Long.MAX_VALUE,
                    new Span(0, (long) days),
                    asked.filter(days::equals).isPresent() ? Chosen.SELECTED : Chosen.NO))
        .toList();
  }

  private static String ageLabel(int days) {
    return switch (days) {
      case 0 -> "today";
      case 1 -> "in the last day";
      default -> "in the last " + days + " days";
    };
  }
}
