package metier.pay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What work pays in one currency. */
final class CurrencyModel {
  /** Each part is expected from the others, to see how far it is off. */
  private static final int PARTS = 5;

  /** So many records say enough of how far off estimates are. */
  private static final int ENOUGH = 40_000;

  private static final long SEED = 1;

  private final String currency;
  private final Coding coding;
  private final Fit fit;
  private final List<Spread> spreads;
  private final long today;

  /** Single records by occupation, and by occupation and place. */
  private final Map<Long, int[]> counts = new HashMap<>();

  private final Map<Integer, Integer> families = new HashMap<>();

  /** By occupation: the sums of weights, and of weights times what older records were raised by. */
  private final Map<Integer, double[]> raised = new HashMap<>();

  private CurrencyModel(
      String currency, Coding coding, Observations rows, List<Spread> spreads, long today) {
    this.currency = currency;
    this.coding = coding;
    this.fit = new Fit(rows);
    this.spreads = spreads;
    this.today = today;
    count(rows);
  }

  static CurrencyModel of(
      String currency, List<Paid> paid, UnaryOperator<String> families, long today) {
    Coding coding = new Coding(families);
    Observations rows = Observations.of(paid, coding, today);
    return new CurrencyModel(currency, coding, rows, spreads(rows), today);
  }

  private static List<Spread> spreads(Observations rows) {
    int[] part = new Random(SEED).ints(rows.size(), 0, PARTS).toArray();
    List<Coding.Coded> coded = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    List<List<double[]>> seen = new ArrayList<>();
    Shape.ALL.forEach(_ -> seen.add(new ArrayList<>()));
    for (int p = 0; p < PARTS && coded.size() < ENOUGH; p++) {
      Fit others = new Fit(rows.only(rowsOf(part, p, false)));
      for (int row : drawn(rowsOf(part, p, true))) {
        if (rows.survey[row]) {
          continue;
        }
        coded.add(rows.coded.get(row));
        weights.add(rows.weights[row]);
        for (Shape shape : Shape.ALL) {
          Fit.Point point = others.of(rows.coded.get(row), shape);
          double off = rows.logs[row] - point.log() - others.drift() * rows.years[row];
          seen.get(shape.number()).add(new double[] {off, point.support()});
        }
      }
    }
    double[] weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
    return Shape.ALL.stream()
        .map(
            shape -> {
              List<double[]> own = seen.get(shape.number());
              return new Spread(
                  shape,
                  new Spread.Seen(
                      coded,
                      own.stream().mapToDouble(each -> each[0]).toArray(),
                      own.stream().mapToInt(each -> (int) each[1]).toArray(),
                      weight));
            })
        .toList();
  }

  /** Of many rows enough, evenly. */
  private static int[] drawn(int[] rows) {
    int step = Math.max(1, rows.length / ENOUGH);
    return IntStream.range(0, rows.length / step).map(i -> rows[i * step]).toArray();
  }

  /** Of a part, or of all others. */
  private static int[] rowsOf(int[] part, int wanted, boolean own) {
    return IntStream.range(0, part.length).filter(row -> part[row] == wanted == own).toArray();
  }

  private void count(Observations rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.survey[i]) {
        continue;
      }
      Coding.Coded row = rows.coded.get(i);
      add(row.occupation(), Coding.NONE);
      families.merge(row.family(), 1, Integer::sum);
      if (row.state() >= 0) {
        add(row.occupation(), row.state());
      }
      if (row.city() >= 0) {
        add(row.occupation(), -2 - row.city());
      }
      double[] sums = raised.computeIfAbsent(row.occupation(), _ -> new double[2]);
      sums[0] += rows.weights[i];
      sums[1] += rows.weights[i] * Math.exp(-fit.drift() * rows.years[i]);
    }
  }

  /**
   * @param place a state's number, {@link Coding#NONE} for all, or a city's from -2 downwards
   */
  private void add(int occupation, int place) {
    counts.computeIfAbsent(key(occupation, place), _ -> new int[1])[0]++;
  }

  private static long key(int occupation, int place) {
    return (long) occupation << 32 | place & 0xFFFFFFFFL;
  }

  private int records(int occupation, int place) {
    return counts.getOrDefault(key(occupation, place), new int[1])[0];
  }

  /** Empty where too few records are of the occupation or its family. */
  Optional<PayEstimate> estimate(PayQuestion question) {
    Coding.Coded row = coding.known(question);
    int n = row.occupation() < 0 ? 0 : records(row.occupation(), Coding.NONE);
    int ofFamily = row.family() < 0 ? 0 : families.getOrDefault(row.family(), 0);
    if (n < PayEstimate.FEWEST && ofFamily < PayEstimate.FEWEST) {
      return Optional.empty();
    }
    Shape shape = Shape.of(row);
    Fit.Point point = fit.of(row, shape);
    Spread.Range range = spreads.get(shape.number()).of(row, point.support());
    double years =
        question.day() == Paid.UNDATED ? 0 : (question.day() - today) / Observations.DAYS_A_YEAR;
    double log = point.log() + fit.drift() * years;
    double[] sums = raised.getOrDefault(row.occupation(), new double[] {1, 1});
    return Optional.of(
        new PayEstimate(
            currency,
            Math.round(Math.exp(log + range.half())),
            Math.round(Math.exp(log + range.low())),
            Math.round(Math.exp(log + range.high())),
            n,
            n == 0 ? 0 : local(row, question),
            basis(row, n),
            Math.expm1(fit.drift()),
            sums[1] / sums[0]));
  }

  /** What carries an estimate: the narrowest that has enough records to speak for itself. */
  private PayEstimate.Basis basis(Coding.Coded row, int n) {
    if (n < PayEstimate.FEWEST) {
      return PayEstimate.Basis.FAMILY;
    }
    boolean ofCity =
        row.city() >= 0
            && records(row.occupation(), -2 - row.city()) >= PayEstimate.FEWEST
            && (fit.isOwn(Grouping.CITY, row) || fit.isOwn(Grouping.OCCUPATION_IN_CITY, row));
    if (ofCity) {
      return PayEstimate.Basis.PLACE;
    }
    boolean ofState =
        row.state() >= 0
            && records(row.occupation(), row.state()) >= PayEstimate.FEWEST
            && (fit.isOwn(Grouping.STATE, row) || fit.isOwn(Grouping.OCCUPATION_IN_STATE, row));
    return ofState ? PayEstimate.Basis.STATE : PayEstimate.Basis.NATION;
  }

  private int local(Coding.Coded row, PayQuestion question) {
    if (!question.city().isEmpty()) {
      return row.city() < 0 ? 0 : records(row.occupation(), -2 - row.city());
    }
    return row.state() < 0 ? 0 : records(row.occupation(), row.state());
  }
}
