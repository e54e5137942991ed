package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metier.engine.SearchEngine;
import metier.model.Place;
import metier.query.Reading;
import metier.query.RecoverySearch;
import metier.query.RequestReader;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import metier.query.Sort;
import metier.query.Understood;
import metier.web.page.SearchForm.Trouble;
import metier.web.page.SearchView.Order;
import org.jspecify.annotations.Nullable;

/** Answers the search page's address, which takes the parameters of the API. */
public final class SearchPage {
  private static final int PER_PAGE = 20;

  private final SearchEngine engine;
  private final RequestReader reader;
  private final Reposts.Before before;
  private final RecoverySearch recovery;

  /**
   * @param before when a posting was published before
   */
  public SearchPage(SearchEngine engine, RequestReader reader, Reposts.Before before) {
    this.engine = engine;
    this.reader = reader;
    this.before = before;
    this.recovery = new RecoverySearch(reader, engine::search);
  }

  /**
   * @param refused whether a parameter was wrong, so that nothing was searched
   */
  public record Result(SearchView view, boolean refused) {}

  /**
   * @param given the parameters, without the posting that stands open
   * @param open that posting; null where none was asked for
   */
  public Result of(Map<String, List<String>> given, @Nullable OpenPosting open) {
    SearchAddress address = new SearchAddress(given).withoutIdle().withPlainAmount();
    Map<String, List<String>> asked = new LinkedHashMap<>(address.parameters());
    asked.put("facet", FilterPanel.ASKED);
    asked.putIfAbsent("limit", List.of(Integer.toString(PER_PAGE)));
    return switch (reader.jobs(asked)) {
      case Reading.Refused refused -> new Result(refused(address, refused), true);
      case Reading.Ready ready -> new Result(answered(address, asked, ready, open), false);
    };
  }

  private static SearchView refused(SearchAddress address, Reading.Refused refused) {
    List<Link> nearest =
        refused.nearest().stream()
            .map(Place::label)
            .distinct()
            .map(label -> new Link(label, address.replacing("where", label).href()))
            .toList();
    Trouble trouble = new Trouble(refused.parameter(), inWords(refused), nearest);
    SearchAddress without = address.without(refused.parameter());
    List<ActiveFilter> active =
        ActiveFilter.of(without, List.of(), List.of(), without.value("where") != null);
    String idea =
        refused.parameter().equals("where") ? "Search everywhere" : "Search without this value";
    Offer offer = new Offer(idea, without.href(), "");
    return new SearchView(
        SearchForm.of(address, trouble),
        false,
        "",
        UnderstoodView.NOTHING,
        ActiveFilter.chips(active),
        ActiveFilter.clearing(address).href(),
        List.of(),
        List.of(),
        FilterPanel.uncounted(address, active.size()),
        null,
        "",
        null,
        null,
        new WaysOn("Correct the value above, or go on without it.", List.of(offer), null),
        null,
        address.href(),
        null);
  }

  /** Says what the page calls the parameter where the API's answer says its name. */
  static String inWords(Reading.Refused refused) {
    String name = refused.parameter();
    String detail = refused.detail();
    return detail.startsWith(name + " ")
        ? Wording.parameter(name) + detail.substring(name.length())
        : detail;
  }

  private SearchView answered(
      SearchAddress address,
      Map<String, List<String>> asked,
      Reading.Ready ready,
      @Nullable OpenPosting open) {
    SearchRequest request = ready.request();
    Understood understood = ready.understood();
    SearchAnswer answer = engine.search(request);
    Cards cards = Cards.of(request, engine, before);
    List<ActiveFilter> active =
        ActiveFilter.of(
            address,
            understood.skills(),
            answer.facets().getOrDefault("employer", List.of()),
            understood.place() != null);
    int offset = request.offset();
    int following = offset + Math.max(1, request.limit());
    boolean more = answer.next() != null && following <= SearchRequest.MAX_OFFSET;
    return new SearchView(
        SearchForm.of(address, null),
        address.parameters().isEmpty() && open == null,
        heading(address, understood, answer),
        UnderstoodView.of(address, understood),
        ActiveFilter.chips(active),
        ActiveFilter.clearing(address).href(),
        orders(address, request),
        answer.hits().stream().map(hit -> cards.of(hit, address)).toList(),
        FilterPanel.of(address, answer.facets(), understood, active.size()),
        inOtherWords(answer),
        offset > 0 || more ? range(offset, answer) : "",
        offset == 0
            ? null
            : new Link("Previous", address.at(Math.max(0, offset - request.limit())).href()),
        more ? new Link("Next", address.at(following).href()) : null,
        WaysOn.of(recovery.of(asked, ready, answer), answer.total() == 0, address, cards),
        open,
        address.href(),
        Links.feed(address.without().parameters()));
  }

  private static String heading(SearchAddress address, Understood understood, SearchAnswer answer) {
    StringBuilder heading = new StringBuilder();
    if (answer.total() == 0) {
      heading.append("No jobs");
    } else {
      heading
          .append(answer.exact() ? "" : "More than ")
          .append(Wording.count(answer.total(), "job"));
    }
    String typed = address.filled("q").strip();
    if (!typed.isEmpty()) {
      heading.append(" for “").append(typed).append('”');
    }
    Place place = understood.place();
    if (place != null && understood.parts().stream().noneMatch(SearchPage::isPlace)) {
      heading.append(understood.radiusMiles() == null ? " in " : " near ").append(place.label());
    }
    return heading.toString();
  }

  private static @Nullable String inOtherWords(SearchAnswer answer) {
    if (answer.byMeaning() == 0) {
      return null;
    }
    return answer.byMeaning() == answer.total()
        ? "No posting has these words; what stands here has a title that means much the same."
        : Wording.number(answer.byMeaning())
            + " of them "
            + (answer.byMeaning() == 1 ? "says" : "say")
            + " it in other words: the title means much the same.";
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

  private static boolean isPlace(Understood.Part part) {
    return part.kind() == Understood.Part.Kind.PLACE;
  }

  private static List<Order> orders(SearchAddress address, SearchRequest request) {
    List<Order> choices = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      if (sort != Sort.DISTANCE || request.origin() != null) {
        String word = sort.name().toLowerCase(Locale.ROOT);
        choices.add(
            new Order(label(sort), address.replacing("sort", word).href(), sort == request.sort()));
      }
    }
    return choices;
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match";
      case DATE -> "Newest";
      case PAY -> "Top pay";
      case DISTANCE -> "Nearest";
    };
  }
}
