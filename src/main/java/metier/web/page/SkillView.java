package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.career.Careers;
import metier.career.SkillPortrait;
import metier.model.Skill;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/**
 * A skill's page.
 *
 * @param kind in words
 * @param broader the wider skill; null where there is none
 * @param postings open ones that ask for it, "214 open postings"
 * @param search that finds them
 * @param people on how many résumés it stands; empty where that may not be told
 * @param occupations that have it more than others, each with how many of its people and postings
 * @param pay with the skill and without; none where too few say
 * @param payWords what may be made of that
 * @param lines of résumés that show it
 */
public record SkillView(
    String title,
    String href,
    String kind,
    String names,
    @Nullable Link broader,
    List<Link> narrower,
    String postings,
    Link search,
    String people,
    List<ShareBar> occupations,
    List<ShareBar> learnedWith,
    List<SkillPay> pay,
    String payWords,
    List<String> lines) {
  private static final int NAMES = 8;

  /**
   * @param bar the middle half of the pay, in the units of a drawing 1000 wide
   */
  public record SkillPay(
      String label, String median, String middle, String basis, long from, long width, long at) {}

  static SkillView of(SkillPortrait portrait, Careers careers) {
    String id = portrait.skill().id();
    String name = portrait.skill().name();
    String search = new SearchAddress(Map.of("skill", List.of(id))).href();
    List<SkillPay> pay = pay(portrait);
    return new SkillView(
        name,
        Links.skill(id),
        Wording.kind(portrait.skill().kind()),
        String.join(
            ", ",
            portrait.skill().aliases().stream()
                .filter(alias -> !alias.equalsIgnoreCase(name))
                .limit(NAMES)
                .toList()),
        portrait.broader() == null ? null : link(portrait.broader()),
        portrait.narrower().stream().map(SkillView::link).toList(),
        Wording.count(portrait.postings(), "open posting"),
        new Link("See the postings that ask for it", search),
        portrait.people() == 0 ? "" : Wording.count(portrait.people(), "résumé"),
        portrait.occupations().stream()
            .map(
                used ->
                    ShareBar.of(
                        used.occupation().title(),
                        Links.career(careers.slug(used.occupation())),
                        Wording.percent(used.share()),
                        records(used),
                        used.share()))
            .toList(),
        learnedWith(portrait),
        pay,
        payWords(pay),
        portrait.lines());
  }

  private static Link link(Skill skill) {
    return new Link(skill.name(), Links.skill(skill.id()));
  }

  private static String records(SkillPortrait.UsedBy used) {
    List<String> parts = new ArrayList<>();
    if (used.people() > 0) {
      parts.add(Wording.count(used.people(), "résumé"));
    }
    if (used.postings() > 0) {
      parts.add(Wording.count(used.postings(), "posting"));
    }
    return parts.isEmpty() ? "" : String.join(" and ", parts) + " with it";
  }

  private static List<ShareBar> learnedWith(SkillPortrait portrait) {
    int most =
        portrait.learnedWith().stream().mapToInt(SkillPortrait.Beside::together).max().orElse(1);
    return portrait.learnedWith().stream()
        .map(
            beside ->
                ShareBar.of(
                    beside.skill().name(),
                    Links.skill(beside.skill().id()),
                    Wording.count(beside.together(), "posting"),
                    "",
                    (double) beside.together() / most))
        .toList();
  }

  private static List<SkillPay> pay(SkillPortrait portrait) {
    PayStats with = telling(portrait.payWith());
    PayStats without = telling(portrait.payWithout());
    String currency = portrait.currency();
    if (with == null || currency == null) {
      return List.of();
    }
    double least = without == null ? with.p25() : Math.min(with.p25(), without.p25());
    double most = without == null ? with.p75() : Math.max(with.p75(), without.p75());
    List<SkillPay> pay = new ArrayList<>();
    pay.add(pay("With it", with, least, most, currency));
    if (without != null) {
      pay.add(pay("Without it", without, least, most, currency));
    }
    return List.copyOf(pay);
  }

  private static @Nullable PayStats telling(@Nullable PayStats stats) {
    return stats == null || stats.n() < PayFigures.FEWEST_FOR_QUARTERS ? null : stats;
  }

  private static SkillPay pay(
      String label, PayStats stats, double least, double most, String currency) {
    double span = Math.max(1, most - least);
    long from = Math.round((stats.p25() - least) / span * 1000);
    return new SkillPay(
        label,
        Wording.money(Math.rint(stats.p50()), currency),
        Wording.money(Math.rint(stats.p25()), currency)
            + " – "
            + Wording.money(Math.rint(stats.p75()), currency),
        Wording.count(stats.n(), "posting"),
        from,
        Math.max(6, Math.round((stats.p75() - stats.p25()) / span * 1000)),
        Math.round((stats.p50() - least) / span * 1000));
  }

  private static String payWords(List<SkillPay> pay) {
    return pay.size() < 2
        ? ""
        : "Postings of the same occupations, by whether they ask for it. The difference may come"
            + " from the place, the level or the employer: it doesn't show that the skill is what"
            + " is paid for.";
  }

  /** Said of a section that would be empty. */
  public String notEnough() {
    return CareerView.NOT_ENOUGH;
  }
}
