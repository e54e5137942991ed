package metier.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metier.engine.SearchEngine;
import metier.model.Place;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import metier.query.Understood;
import metier.web.page.SearchForm.Trouble;
import metier.web.page.SearchView.Choice;

/** Answers the search page's address, which takes the parameters of the API. */
public final class SearchPage {
  private static final int PER_PAGE = 20;
  private static final String WIDER_RADIUS = "100";

  private final SearchEngine engine;
  private final RequestReader reader;

  public SearchPage(SearchEngine engine, RequestReader reader) {
    this.engine = engine;
    this.reader = reader;
  }

  /**
   * @param refused whether a parameter was wrong, so that nothing was searched
   */
  public record Result(SearchView view, boolean refused) {}

  public Result of(Map<String, List<String>> given) {
    SearchAddress address = withoutIdleRadius(new SearchAddress(given));
    Map<String, List<String>> asked = new LinkedHashMap<>(address.parameters());
    asked.put("facet", FacetLinks.ASKED);
    asked.putIfAbsent("limit", List.of(Integer.toString(PER_PAGE)));
    return switch (reader.jobs(asked)) {
      case Reading.Refused refused -> new Result(refused(address, refused), true);
      case Reading.Ready(SearchRequest request, Understood understood) ->
          new Result(answered(address, request, understood, engine.search(request)), false);
    };
  }

  /** The form sends its radius also where no place is given. */
  private static SearchAddress withoutIdleRadius(SearchAddress address) {
    boolean located = address.value("where") != null || address.value("lat") != null;
    return located ? address : address.dropping("radius");
  }

  private static SearchView refused(SearchAddress address, Reading.Refused refused) {
    List<Link> nearest =
        refused.nearest().stream()
            .map(Place::label)
            .distinct()
            .map(label -> new Link(label, address.replacing("where", label).href()))
            .toList();
    Trouble trouble = new Trouble(refused.parameter(), refused.detail(), nearest);
    List<ActiveFilter> active = ActiveFilter.of(address, List.of(), List.of());
    String idea =
        refused.parameter().equals("where") ? "Search everywhere" : "Search without this value";
    return new SearchView(
        SearchForm.of(address, trouble, Map.of(), active.size()),
        false,
        "",
        List.of(),
        ActiveFilter.chips(active),
        ActiveFilter.clearing(address).href(),
        List.of(),
        List.of(),
        List.of(),
        "",
        null,
        null,
        List.of(new Link(idea, address.without(refused.parameter()).href())));
  }

  private SearchView answered(
      SearchAddress address, SearchRequest request, Understood understood, SearchAnswer answer) {
    LocalDate today = LocalDate.ofEpochDay(request.today());
    List<ActiveFilter> active =
        ActiveFilter.of(
            address, understood.skills(), answer.facets().getOrDefault("employer", List.of()));
    int offset = request.offset();
    int following = offset + Math.max(1, request.limit());
    boolean more = answer.next() != null && following <= SearchRequest.MAX_OFFSET;
    return new SearchView(
        SearchForm.of(address, null, answer.facets(), active.size()),
        address.parameters().isEmpty(),
        heading(understood, answer),
        notices(understood),
        ActiveFilter.chips(active),
        ActiveFilter.clearing(address).href(),
        orders(address, request),
        answer.hits().stream().map(hit -> ResultCard.of(hit, today)).toList(),
        FacetLinks.of(address, answer.facets()),
        range(offset, answer),
        offset == 0
            ? null
            : new Link("Previous", address.at(Math.max(0, offset - request.limit())).href()),
        more ? new Link("Next", address.at(following).href()) : null,
        answer.total() == 0 ? ideas(address, active) : List.of());
  }

  private static String heading(Understood understood, SearchAnswer answer) {
    StringBuilder heading = new StringBuilder();
    if (answer.total() == 0) {
      heading.append("No jobs");
    } else {
      heading
          .append(answer.exact() ? "" : "More than ")
          .append(Wording.count(answer.total(), "job"));
    }
    if (!understood.text().isBlank()) {
      heading.append(" for “").append(understood.text().strip()).append('”');
    }
    Place place = understood.place();
    if (place != null) {
      heading.append(understood.radiusMiles() == null ? " in " : " near ").append(place.label());
    }
    return heading.toString();
  }

  private static String range(int offset, SearchAnswer answer) {
    if (answer.hits().isEmpty()) {
      return "";
    }
    return Wording.number(offset + 1)
        + "–"
        + Wording.number(offset + answer.hits().size())
        + " of "
        + (answer.exact() ? "" : "more than ")
        + Wording.number(answer.total());
  }

  private static List<String> notices(Understood understood) {
    List<String> notices = new ArrayList<>();
    for (Understood.Correction correction : understood.corrections()) {
      notices.add(
          "Showing results for “" + correction.to() + "” instead of “" + correction.from() + "”.");
    }
    for (Understood.Ignored ignored : understood.ignored()) {
      String value = ignored.value().isBlank() ? "" : " “" + ignored.value() + "”";
      notices.add("Not used: " + ignored.parameter() + value + " (" + ignored.why() + ")");
    }
    return notices;
  }

  private static List<Choice> orders(SearchAddress address, SearchRequest request) {
    List<Choice> choices = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      if (sort != Sort.DISTANCE || request.origin() != null) {
        String word = sort.name().toLowerCase(Locale.ROOT);
        choices.add(
            new Choice(
                label(sort), address.replacing("sort", word).href(), sort == request.sort()));
      }
    }
    return choices;
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match";
      case DATE -> "Newest";
      case PAY -> "Highest pay";
      case DISTANCE -> "Nearest";
    };
  }

  /** What would be found with one thing less asked, as far as it finds something. */
  private List<Link> ideas(SearchAddress address, List<ActiveFilter> active) {
    List<Link> ideas = new ArrayList<>();
    for (ActiveFilter filter : active) {
      addIdea(ideas, "Without “" + filter.label() + "”", filter.without());
    }
    if (address.value("where") != null) {
      addIdea(
          ideas, "Within " + WIDER_RADIUS + " miles", address.replacing("radius", WIDER_RADIUS));
      addIdea(ideas, "Everywhere", address.without("where", "radius"));
    }
    if (address.value("q") != null) {
      addIdea(ideas, "All jobs with these filters", address.without("q"));
    }
    return ideas;
  }

  private void addIdea(List<Link> ideas, String label, SearchAddress address) {
    Map<String, List<String>> asked = new LinkedHashMap<>(address.parameters());
    asked.put("limit", List.of("0"));
    if (reader.jobs(asked) instanceof Reading.Ready ready) {
      SearchAnswer answer = engine.search(ready.request());
      if (answer.total() > 0) {
        String count = (answer.exact() ? "" : "more than ") + Wording.count(answer.total(), "job");
        ideas.add(new Link(label + ": " + count, address.href()));
      }
    }
  }
}
