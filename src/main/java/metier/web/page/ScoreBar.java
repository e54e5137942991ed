package metier.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metier.match.Aspect;
import metier.match.Fit;
import metier.match.Part;
import metier.match.SkillFit;

/**
 * A score as it is drawn: one bar of what each aspect adds, and the same in words. The figures are
 * whole numbers that add up to the score.
 *
 * @param reason a sentence: the work done before, else what adds most where no line shows a skill
 * @param segments of the bar, those that add something
 */
public record ScoreBar(long score, String reason, List<Segment> segments, List<Row> rows) {
  private static final double WHOLE = 1000;

  /** Of what work could add: less of it is no reason. */
  private static final double LEAST_TOLD = 0.1;

  /**
   * @param x where it begins, 0–1000
   * @param shade from 0, the same for an aspect of one score
   */
  public record Segment(long x, long width, int shade) {}

  /**
   * @param figure "31 of 40"
   * @param counts whether it changes the score by a point or more
   */
  public record Row(String label, String figure, String because, boolean counts, int shade) {}

  private static final int SHADES = 10;

  static ScoreBar of(Fit fit) {
    List<Long> whole = rounded(fit);
    List<Segment> segments = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < fit.parts().size(); i++) {
      Part part = fit.parts().get(i);
      int shade = rows.size() % SHADES;
      if (part.value() > 0) {
        long x = Math.round(at / 100 * WHOLE);
        at += part.value();
        segments.add(new Segment(x, Math.max(1, Math.round(at / 100 * WHOLE) - x), shade));
      }
      // What a role doesn't ask about adds nothing and says nothing.
      if (part.value() == 0 && part.most() == 0) {
        continue;
      }
      rows.add(
          new Row(
              part.aspect().label(),
              (whole.get(i) < 0 ? "−" + -whole.get(i) : whole.get(i).toString())
                  + " of "
                  + Math.max(whole.get(i), Math.round(part.most())),
              part.because(),
              whole.get(i) != 0,
              shade));
    }
    return new ScoreBar(Math.round(fit.score()), reason(fit), segments, rows);
  }

  private static String reason(Fit fit) {
    boolean skilled = fit.skills().stream().anyMatch(SkillFit.Exact.class::isInstance);
    return fit.parts().stream()
        .filter(part -> part.aspect() == Aspect.WORK && part.value() > LEAST_TOLD * part.most())
        .findFirst()
        .or(() -> skilled ? Optional.empty() : most(fit))
        .map(Part::because)
        .orElse("");
  }

  private static Optional<Part> most(Fit fit) {
    return fit.parts().stream()
        .filter(part -> part.value() > 0)
        .max(Comparator.comparingDouble(Part::value));
  }

  /** Rounded down, and what is lacking given to those that lose most by it. */
  private static List<Long> rounded(Fit fit) {
    List<Long> whole = new ArrayList<>();
    List<Integer> byLoss = new ArrayList<>();
    long sum = 0;
    for (Part part : fit.parts()) {
      byLoss.add(whole.size());
      whole.add((long) Math.floor(part.value()));
      sum += whole.getLast();
    }
    byLoss.sort(
        Comparator.comparingDouble(
            i -> Math.floor(fit.parts().get(i).value()) - fit.parts().get(i).value()));
    long lacking = Math.round(fit.score()) - sum;
    for (int i = 0; i < byLoss.size() && lacking > 0; i++, lacking--) {
      whole.set(byLoss.get(i), whole.get(byLoss.get(i)) + 1);
    }
    return whole;
  }
}
