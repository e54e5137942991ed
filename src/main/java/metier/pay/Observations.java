package metier.pay;

import java.util.ArrayList;
import java.util.List;

/** Records of one currency as numbers, ready to be fitted. */
final class Observations {
  static final double DAYS_A_YEAR = 365.25;

  /** After so many years a record counts half: pay drifts apart by more than the common drift. */
  private static final double HALF_LIFE_YEARS = 5;

  /** A record without a day may be of any year. */
  private static final double UNDATED_WEIGHT = 0.5;

  /**
   * What all surveys of one occupation weigh together, in single records: a prior of so many
   * observations, which as many records of the installation outweigh (Gelman et al., "Bayesian Data
   * Analysis", 2013, section 2.5).
   */
  private static final double SURVEYS_WEIGHT = 20;

  final List<Coding.Coded> coded = new ArrayList<>();
  final double[] logs;
  final double[] years;
  final double[] weights;
  final boolean[] survey;

  private Observations(int size) {
    this.logs = new double[size];
    this.years = new double[size];
    this.weights = new double[size];
    this.survey = new boolean[size];
  }

  /**
   * @param today counted from 1970-01-01
   */
  static Observations of(List<Paid> paid, Coding coding, long today) {
    Observations all = new Observations(paid.size());
    int[] surveys = new int[paid.size() + 1];
    for (int i = 0; i < paid.size(); i++) {
      Paid each = paid.get(i);
      Coding.Coded row = coding.learn(each);
      all.coded.add(row);
      all.logs[i] = Math.log(each.amount());
      boolean dated = each.day() != Paid.UNDATED;
      all.years[i] = dated ? (each.day() - today) / DAYS_A_YEAR : 0;
      all.weights[i] =
          dated ? Math.pow(0.5, Math.max(0, -all.years[i]) / HALF_LIFE_YEARS) : UNDATED_WEIGHT;
      all.survey[i] = each.how() == Paid.How.SURVEY;
      surveys[row.occupation() + 1] += all.survey[i] ? 1 : 0;
    }
    for (int i = 0; i < paid.size(); i++) {
      if (all.survey[i]) {
        int together = surveys[all.coded.get(i).occupation() + 1];
        all.weights[i] *= SURVEYS_WEIGHT / together;
      }
    }
    return all;
  }

  /** These rows alone. */
  Observations only(int[] rows) {
    Observations some = new Observations(rows.length);
    for (int i = 0; i < rows.length; i++) {
      some.coded.add(coded.get(rows[i]));
      some.logs[i] = logs[rows[i]];
      some.years[i] = years[rows[i]];
      some.weights[i] = weights[rows[i]];
      some.survey[i] = survey[rows[i]];
    }
    return some;
  }

  int size() {
    return logs.length;
  }
}
