package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.career.Careers;
import metier.career.PayLookup;
import metier.career.PaySummary;
import metier.index.Card;
import metier.model.Occupation;
import metier.model.Place;
import metier.pay.PayEstimate;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.query.Understood;
import org.jspecify.annotations.Nullable;

/** Answers the address of what work pays, which takes the parameters of the API. */
public final class PayPage {
  private static final String PATH = "/pay";
  private static final int PER_PAGE = 20;

  private static final List<String> NARROWING =
      List.of("title", "occupation", "employer", "-employer", "where", "lat", "lon", "since");

  private final PayLookup lookup;
  private final RequestReader reader;
  private final Careers careers;

  public PayPage(PayLookup lookup, RequestReader reader, Careers careers) {
    this.lookup = lookup;
    this.reader = reader;
    this.careers = careers;
  }

  /**
   * @param refused whether a parameter was wrong, so that nothing was searched
   */
  public record Result(PayView view, boolean refused) {}

  public Result of(Map<String, List<String>> given) {
    SearchAddress address = new SearchAddress(given);
    if (NARROWING.stream().noneMatch(name -> address.value(name) != null)) {
      return new Result(silent(address, null, true), false);
    }
    Map<String, List<String>> asked = new LinkedHashMap<>(address.parameters());
    if (!asked.containsKey("where") && !asked.containsKey("lat")) {
      asked.remove("radius");
    }
    asked.putIfAbsent("limit", List.of(Integer.toString(PER_PAGE)));
    return switch (reader.pay(asked)) {
      case Reading.Refused refused ->
          new Result(silent(address, trouble(address, refused), false), true);
      case Reading.Ready ready -> new Result(answered(address, ready), false);
    };
  }

  private static PayView.Form form(SearchAddress address, @Nullable Occupation occupation) {
    String typed = address.filled("title");
    return new PayView.Form(
        typed.isEmpty() && occupation != null ? occupation.title() : typed,
        address.filled("where"),
        address.filled("employer"),
        address.filled("since"),
        CareerForm.radii(address.filled("radius")));
  }

  private static SearchForm.Trouble trouble(SearchAddress address, Reading.Refused refused) {
    List<Link> nearest =
        refused.nearest().stream()
            .map(Place::label)
            .distinct()
            .map(label -> new Link(label, address.replacing("where", label).href(PATH)))
            .toList();
    return new SearchForm.Trouble(refused.parameter(), SearchPage.inWords(refused), nearest);
  }

  /** Without an answer: nothing was asked, or something was wrong. */
  private static PayView silent(
      SearchAddress address, SearchForm.@Nullable Trouble trouble, boolean welcome) {
    return new PayView(
        form(address, null),
        welcome,
        "What work pays",
        null,
        "",
        "",
        PayFigures.NONE,
        "",
        List.of(),
        null,
        trouble,
        List.of());
  }

  private PayView answered(SearchAddress address, Reading.Ready ready) {
    PayLookup.Found found = lookup.of(ready);
    PaySummary summary = found.summary();
    Occupation occupation = found.occupation();
    PayEstimate estimate = found.estimate();
    Understood understood = ready.understood();
    return new PayView(
        form(address, occupation),
        false,
        heading(address, occupation, understood),
        occupation == null
            ? null
            : new Link(
                "All about this work: " + occupation.title(),
                Links.career(careers.slug(occupation))),
        occupation == null || estimate == null
            ? ""
            : PayWording.sentence(occupation, understood.place(), estimate),
        estimate == null ? "" : PayWording.basis(estimate),
        PayFigures.of(
            summary,
            "",
            part -> narrowed(address, "where", part.typed()),
            part -> narrowed(address, "employer", part.typed())),
        Wording.count(found.answer().total(), "record")
            + (found.answer().exact() ? "" : " or more"),
        found.answer().hits().stream().map(PayPage::row).toList(),
        more(address, ready.request(), found.answer().next() != null),
        null,
        notes(understood));
  }

  private static String heading(
      SearchAddress address, @Nullable Occupation occupation, Understood understood) {
    Place place = understood.place();
    String what =
        occupation == null
            ? address.filled("title").isEmpty() ? "work" : "“" + address.filled("title") + "”"
            : PayWording.several(occupation.title());
    return "What "
        + what
        + (occupation == null ? " pays" : " are paid")
        + (place == null ? "" : " in " + place.label());
  }

  private static String narrowed(SearchAddress address, String parameter, String value) {
    return address.replacing(parameter, value).href(PATH);
  }

  private static PayRow row(Hit hit) {
    if (!(hit.card() instanceof Card.Salary card)) {
      throw new IllegalStateException("a search for pay found " + hit.key());
    }
    return PayRow.of(card, null);
  }

  private static @Nullable Link more(SearchAddress address, SearchRequest request, boolean more) {
    int next = request.offset() + Math.max(1, request.limit());
    return more && next <= SearchRequest.MAX_OFFSET
        ? new Link("Show more", address.at(next).href(PATH))
        : null;
  }

  private static List<String> notes(Understood understood) {
    List<String> notes = new ArrayList<>();
    understood
        .corrections()
        .forEach(
            each ->
                notes.add("Searched for “" + each.to() + "” instead of “" + each.from() + "”."));
    understood
        .ignored()
        .forEach(each -> notes.add("“" + each.value() + "” had no effect: " + each.why()));
    return notes;
  }
}
