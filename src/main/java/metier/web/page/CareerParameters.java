package metier.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.career.CareerAsk;
import metier.model.EmploymentType;
import metier.model.Occupation;
import metier.model.Place;
import metier.query.Filter;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.query.Understood;
import org.jspecify.annotations.Nullable;

/** Reads what a career's page is asked for: {@code where}, {@code radius}, {@code type}, rows. */
public final class CareerParameters {
  /** How many records of pay are shown. */
  static final String ROWS = "rows";

  private static final List<String> NARROWING = List.of("where", "radius", "type");
  private static final int JOBS = 6;

  private final RequestReader reader;

  public CareerParameters(RequestReader reader) {
    this.reader = reader;
  }

  /**
   * @param refused the parameter that was wrong and is left out; null where none was
   * @param jobs the search for jobs now
   * @param address of that search, without what is wrong
   */
  public record Asked(
      CareerAsk ask,
      Reading.@Nullable Refused refused,
      Reading.Ready jobs,
      SearchAddress address) {}

  public Asked of(Occupation occupation, Map<String, List<String>> given) {
    SearchAddress address = narrowing(new SearchAddress(given));
    Reading.Refused first = null;
    while (true) {
      switch (reader.jobs(search(occupation, address.withoutIdle()))) {
        case Reading.Ready ready -> {
          return new Asked(
              ask(address, ready, records(address, ready), given),
              first,
              ready,
              address.withoutIdle());
        }
        case Reading.Refused refused -> {
          if (!address.parameters().containsKey(refused.parameter())) {
            throw new IllegalStateException(
                "the search for " + occupation.id() + " was refused: " + refused.detail());
          }
          first = first == null ? refused : first;
          address = address.without(refused.parameter());
        }
      }
    }
  }

  private static SearchAddress narrowing(SearchAddress given) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String name : NARROWING) {
      if (!given.values(name).isEmpty()) {
        kept.put(name, given.values(name));
      }
    }
    return new SearchAddress(kept);
  }

  private static Map<String, List<String>> search(Occupation occupation, SearchAddress address) {
    Map<String, List<String>> asked = new LinkedHashMap<>(address.parameters());
    asked.put("occupation", List.of(occupation.id()));
    asked.put("limit", List.of(Integer.toString(JOBS)));
    return asked;
  }

  /** What narrows salary records to the place; they don't say the type, nor what is remote. */
  private List<Filter> records(SearchAddress address, Reading.Ready jobs) {
    if (jobs.understood().place() == null) {
      return List.of();
    }
    Map<String, List<String>> place = new LinkedHashMap<>(address.withoutIdle().parameters());
    place.remove("type");
    return switch (reader.pay(place)) {
      case Reading.Ready(SearchRequest request, Understood _) -> request.filters();
      case Reading.Refused refused ->
          throw new IllegalStateException(
              "pay near the same place was refused: " + refused.detail());
    };
  }

  private static CareerAsk ask(
      SearchAddress address,
      Reading.Ready ready,
      List<Filter> records,
      Map<String, List<String>> given) {
    Place place = ready.understood().place();
    List<EmploymentType> types = new ArrayList<>(ready.understood().types());
    return new CareerAsk(
        address.filled("where"),
        place,
        place == null ? null : ready.understood().radiusMiles(),
        types.isEmpty() ? Set.of() : EnumSet.copyOf(types),
        rows(new SearchAddress(given).filled(ROWS)),
        ready.request().filters(),
        records);
  }

  /** A number that isn't one shows as many as usual: nothing is lost by it. */
  private static int rows(String typed) {
    return typed.matches("\\d{1,4}")
        ? Math.clamp(Integer.parseInt(typed), 1, CareerAsk.MOST_ROWS)
        : CareerAsk.USUAL_ROWS;
  }
}
