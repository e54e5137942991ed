package metier.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.career.CareerAsk;
import metier.career.Careers;
import metier.career.WorkPay;
import metier.model.Occupation;
import metier.model.Pay;
import metier.pay.PayEstimate;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/** Lays out what an occupation pays. */
final class PayFigures {
  private static final int MORE_ROWS = 40;
  private static final int LEAST_BARS = 3;

  private final Careers careers;
  private final Occupation occupation;
  private final CareerAsk ask;
  private final WorkPay pay;
  private final String currency;

  private PayFigures(Careers careers, Occupation occupation, CareerAsk ask, WorkPay pay) {
    this.careers = careers;
    this.occupation = occupation;
    this.ask = ask;
    this.pay = pay;
    this.currency = pay.currency() == null ? "" : pay.currency();
  }

  /**
   * @param address of the page, in which more rows are asked for
   */
  static CareerPay of(
      Careers careers, Occupation occupation, CareerAsk ask, WorkPay pay, SearchAddress address) {
    return new PayFigures(careers, occupation, ask, pay).view(address);
  }

  private CareerPay view(SearchAddress address) {
    PayStats stats = pay.stats();
    return new CareerPay(
        stats == null ? "" : Wording.money(Math.rint(stats.mean()), currency),
        stats == null ? "" : doubt(stats),
        stats == null ? "" : "From " + Wording.count(stats.n(), "record") + period() + ".",
        stats == null ? List.of() : figures(stats),
        stats == null || pay.bars().size() < LEAST_BARS
            ? null
            : CareerPayChart.of(pay.bars(), stats.p50(), currency),
        pay.estimate() == null ? List.of() : estimate(pay.estimate()),
        pay.states().stream().map(part -> part(part, "where", part.label())).toList(),
        pay.employers().stream().map(part -> part(part, "employer", part.id())).toList(),
        pay.rows().stream().map(this::row).toList(),
        Wording.number(pay.rows().size()) + " of " + Wording.number(inAll()),
        more(address),
        ask.place() != null || !ask.types().isEmpty(),
        search(null, ""));
  }

  private int inAll() {
    return Math.max(pay.rowsInAll(), pay.rows().size());
  }

  private @Nullable String more(SearchAddress address) {
    int next = Math.min(CareerAsk.MOST_ROWS, ask.rows() + MORE_ROWS);
    return inAll() > pay.rows().size() && next > ask.rows()
        ? Links.career(careers.slug(occupation))
            + address.replacing(CareerParameters.ROWS, Integer.toString(next)).href().substring(1)
            + "#salaries"
        : null;
  }

  /** Where every row is there, the years in which they begin. */
  private String period() {
    List<Integer> years =
        pay.rows().stream()
            .map(WorkPay.Row::start)
            .filter(start -> start != null)
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    if (years.isEmpty() || inAll() > pay.rows().size()) {
      return "";
    }
    return years.getFirst().equals(years.getLast())
        ? ", " + years.getFirst()
        : ", " + years.getFirst() + "–" + years.getLast();
  }

  private String doubt(PayStats stats) {
    PayStats.Interval interval = stats.interval();
    return interval == null
        ? "One record says nothing about others."
        : "The average of all such pay lies between "
            + Wording.money(Math.rint(interval.low()), currency)
            + " and "
            + Wording.money(Math.rint(interval.high()), currency)
            + " with "
            + Wording.percent(interval.level())
            + " confidence.";
  }

  private List<CareerPay.Figure> figures(PayStats stats) {
    return List.of(
        figure("One in ten earns less than", stats.p10()),
        figure("A quarter less than", stats.p25()),
        figure("Half less than (median)", stats.p50()),
        figure("A quarter more than", stats.p75()),
        figure("One in ten more than", stats.p90()));
  }

  private CareerPay.Figure figure(String label, double amount) {
    return new CareerPay.Figure(label, Wording.money(Math.rint(amount), currency));
  }

  private List<String> estimate(PayEstimate estimate) {
    List<String> sentences = new ArrayList<>();
    String place = ask.place() == null ? "" : ask.place().label();
    sentences.add(
        (place.isEmpty() ? "A job like this" : "In " + place + ", a job like this")
            + " probably pays about "
            + Wording.money(estimate.median(), estimate.currency())
            + " a year; four in five pay between "
            + Wording.money(estimate.low(), estimate.currency())
            + " and "
            + Wording.money(estimate.high(), estimate.currency())
            + ".");
    sentences.add(
        "Estimated from "
            + Wording.count(estimate.n(), "record")
            + " of the occupation"
            + (place.isEmpty() ? "" : ", " + Wording.number(estimate.local()) + " of them there")
            + "; "
            + basis(estimate.basis()));
    return sentences;
  }

  private static String basis(PayEstimate.Basis basis) {
    return switch (basis) {
      case PLACE -> "those near the place weigh most.";
      case STATE -> "those of the state weigh most.";
      case NATION -> "those of the whole nation weigh most.";
      case FAMILY -> "occupations of the same family weigh most, as it has few of its own.";
    };
  }

  private CareerPay.Part part(WorkPay.Part part, String parameter, String value) {
    return new CareerPay.Part(
        new Link(part.label(), search(parameter, value)),
        Wording.number(part.records()),
        Wording.money(part.median(), currency),
        Wording.money(part.p25(), currency) + " – " + Wording.money(part.p75(), currency));
  }

  private String search(@Nullable String parameter, String value) {
    SearchAddress own = new SearchAddress(Map.of("occupation", List.of(occupation.id())));
    SearchAddress narrowed =
        parameter == null
            ? ask.where().isEmpty() ? own : own.replacing("where", ask.where())
            : own.replacing(parameter, value);
    return "/pay" + narrowed.href().substring(1);
  }

  private CareerPay.Row row(WorkPay.Row row) {
    Pay paid = row.card().pay();
    LocalDate start = row.start();
    Occupation other = row.related();
    String published = row.card().published();
    String amount = paid == null ? published : annual(paid);
    return new CareerPay.Row(
        row.card().title(),
        row.card().employer(),
        row.card().place() == null ? "" : row.card().place().label(),
        start == null ? "" : Wording.day(start),
        start == null ? "" : start.toString(),
        amount,
        digits(published).equals(digits(amount)) ? "" : published,
        other == null ? null : new Link(other.title(), Links.career(careers.slug(other))));
  }

  private static String annual(Pay pay) {
    String yearly = Wording.annualPay(pay);
    return yearly.isEmpty() ? Wording.amount(pay) : yearly.replace(" a year", "");
  }

  private static String digits(String text) {
    return text.replaceFirst("\\.0+$", "").replaceAll("\\D", "");
  }
}
