package metier.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import metier.career.CareerAsk;
import metier.career.Careers;
import metier.career.WorkPay;
import metier.model.Occupation;
import metier.pay.PayEstimate;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays, as its page shows it; text that isn't known is empty.
 *
 * @param figures of the occupation's own records
 * @param estimate sentences for the place asked for, or the nation
 * @param related what the records of related work say, in sentences
 * @param rows highest first
 * @param shown how many of how many rows there are, and of what
 * @param more the address that shows more rows; null where these are all
 * @param filtered whether the place may be why there are no rows
 * @param all every such record, to be searched
 */
public record CareerPay(
    PayFigures figures,
    List<String> estimate,
    String related,
    List<PayRow> rows,
    String shown,
    @Nullable String more,
    boolean filtered,
    String all) {
  private static final int MORE_ROWS = 40;

  public CareerPay {
    estimate = List.copyOf(estimate);
    rows = List.copyOf(rows);
  }

  /**
   * @param address of the page, in which more rows are asked for
   */
  static CareerPay of(
      Careers careers, Occupation occupation, CareerAsk ask, WorkPay pay, SearchAddress address) {
    PayEstimate estimate = pay.estimate();
    SearchAddress own = new SearchAddress(Map.of("occupation", List.of(occupation.id())));
    return new CareerPay(
        PayFigures.of(
            pay.own(),
            period(pay),
            part -> search(own.replacing("where", part.typed())),
            part -> search(own.replacing("employer", part.typed()))),
        estimate == null
            ? List.of()
            : List.of(
                PayWording.sentence(occupation, ask.place(), estimate), PayWording.basis(estimate)),
        related(pay, ask),
        pay.rows().stream()
            .map(
                row ->
                    PayRow.of(
                        row.card(), row.related() == null ? null : link(row.related(), careers)))
            .toList(),
        shown(pay),
        more(careers, occupation, ask, pay, address),
        ask.place() != null,
        pay.own().stats() == null
            ? "/pay"
            : search(ask.where().isEmpty() ? own : own.replacing("where", ask.where())));
  }

  private static Link link(Occupation occupation, Careers careers) {
    return new Link(occupation.title(), Links.career(careers.slug(occupation)));
  }

  private static String search(SearchAddress address) {
    return "/pay" + address.href().substring(1);
  }

  private static int inAll(WorkPay pay) {
    return Math.max(pay.rowsInAll(), pay.rows().size());
  }

  private static String related(WorkPay pay, CareerAsk ask) {
    WorkPay.Related related = pay.related();
    if (related == null) {
      return "";
    }
    PayStats stats = related.stats();
    String where = ask.place() == null ? "" : " in " + ask.place().label();
    String none =
        pay.own().stats() == null ? "No salary record here is of this occupation itself. " : "";
    if (stats.n() == 1) {
      return none
          + "The only record of closely related work"
          + where
          + " says "
          + Wording.money(stats.p50(), related.currency())
          + " a year.";
    }
    return none
        + Wording.count(stats.n(), "record")
        + " of closely related work"
        + where
        + " have a median of "
        + Wording.money(Math.round(stats.p50()), related.currency())
        + " a year; half of them lie between "
        + Wording.money(Math.round(stats.p25()), related.currency())
        + " and "
        + Wording.money(Math.round(stats.p75()), related.currency())
        + "."
        + among(shownRelated(pay), stats.n());
  }

  private static long shownRelated(WorkPay pay) {
    return pay.rows().stream().filter(row -> row.related() != null).count();
  }

  private static String among(long shown, int all) {
    if (shown == 0) {
      return "";
    }
    return shown >= all
        ? " They stand under “Real salaries”, each with its occupation."
        : shown == 1
            ? " One of them stands under “Real salaries”, with its occupation."
            : " Some of them stand under “Real salaries”, each with its occupation.";
  }

  private static String shown(WorkPay pay) {
    long related = shownRelated(pay);
    return Wording.number(pay.rows().size())
        + " of "
        + Wording.count(inAll(pay), "record")
        + (related == 0
            ? ""
            : related == pay.rows().size()
                ? ", all of closely related occupations"
                : ", some of closely related occupations");
  }

  private static @Nullable String more(
      Careers careers, Occupation occupation, CareerAsk ask, WorkPay pay, SearchAddress address) {
    int next = Math.min(CareerAsk.MOST_ROWS, ask.rows() + MORE_ROWS);
    return inAll(pay) > pay.rows().size() && next > ask.rows()
        ? Links.career(careers.slug(occupation))
            + address.replacing(CareerParameters.ROWS, Integer.toString(next)).href().substring(1)
            + "#salaries"
        : null;
  }

  /** Where every row is there, the years in which they begin. */
  private static String period(WorkPay pay) {
    List<Integer> years =
        pay.rows().stream()
            .filter(row -> row.related() == null)
            .map(WorkPay.Row::start)
            .filter(start -> start != null)
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    if (years.isEmpty() || inAll(pay) > pay.rows().size()) {
      return "";
    }
    return years.getFirst().equals(years.getLast())
        ? ", " + years.getFirst()
        : ", " + years.getFirst() + "–" + years.getLast();
  }

  public boolean isEmpty() {
    return figures.isEmpty() && estimate.isEmpty() && related.isEmpty();
  }
}
