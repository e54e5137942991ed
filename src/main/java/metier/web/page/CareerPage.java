package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metier.career.Career;
import metier.career.CareerAsk;
import metier.career.Careers;
import metier.career.Hiring;
import metier.career.WorkPay;
import metier.career.portrait.Lookup;
import metier.career.portrait.Portrait;
import metier.engine.SearchEngine;
import metier.model.EmploymentType;
import metier.model.Occupation;
import metier.pay.PayEstimate;
import metier.query.SearchAnswer;

/** Lays out all that a person wants to know before deciding for a line of work. */
public final class CareerPage {
  private static final List<Link> CONTENTS =
      List.of(
          new Link("What they do", "#work"),
          new Link("Pay", "#pay"),
          new Link("Jobs now", "#jobs"),
          new Link("How to become one", "#become"),
          new Link("Top skills", "#skills"),
          new Link("Career paths", "#paths"),
          new Link("Top employers", "#employers"),
          new Link("Real salaries", "#salaries"),
          new Link("Who does it", "#people"),
          new Link("Videos", "#videos"),
          new Link("Similar work", "#related"));

  private final Careers careers;
  private final CareerParameters parameters;
  private final SearchEngine engine;
  private final Reposts.Before before;

  /**
   * @param before when a posting was published before
   */
  public CareerPage(
      Careers careers, CareerParameters parameters, SearchEngine engine, Reposts.Before before) {
    this.careers = careers;
    this.parameters = parameters;
    this.engine = engine;
    this.before = before;
  }

  /**
   * @param refused whether a parameter was wrong and is left out
   */
  public record Result(CareerView view, boolean refused) {}

  /** The page of an occupation; empty where nothing is known of it. */
  public Optional<Result> of(Occupation occupation, Map<String, List<String>> given) {
    CareerParameters.Asked asked = parameters.of(occupation, given);
    return careers
        .of(occupation, asked.ask())
        .map(
            career ->
                new Result(
                    view(occupation, career, asked, new SearchAddress(given)),
                    asked.refused() != null));
  }

  private CareerView view(
      Occupation occupation, Career career, CareerParameters.Asked asked, SearchAddress typed) {
    String href = Links.career(careers.slug(occupation));
    CareerPay pay = CareerPay.of(careers, occupation, asked.ask(), career.pay(), asked.address());
    JobsNow jobs = jobs(occupation, asked);
    WorkView work = WorkView.of(career.portrait(), careers);
    return new CareerView(
        occupation.title(),
        href,
        family(occupation),
        answers(career, pay, jobs, asked.ask()),
        CONTENTS,
        CareerForm.of(href, typed, asked),
        work,
        pay,
        jobs,
        SkillGroup.basis(career.skills()),
        SkillGroup.of(career.skills()),
        PathsView.of(occupation.title(), career.paths(), careers, work.related()),
        career.people().people() == 0
            ? ""
            : "As stated in " + Wording.count(career.people().people(), "résumé") + ".",
        PeopleGroup.of(career.people()),
        hiring(occupation, career.hiring(), asked.address()),
        career.videos().stream()
            .filter(video -> Links.outward(video.url()) != null)
            .map(video -> new Link(video.title(), video.url()))
            .toList(),
        career.portrait().attributions(),
        OccupationLinkedData.of(career));
  }

  private Link family(Occupation occupation) {
    Lookup.Family family = careers.family(occupation);
    return new Link(family.name(), "/careers#" + Links.segment(family.id()));
  }

  private static List<CareerView.Answer> answers(
      Career career, CareerPay pay, JobsNow jobs, CareerAsk ask) {
    List<CareerView.Answer> answers = new ArrayList<>();
    answers.add(payAnswer(career, pay, ask));
    answers.add(
        new CareerView.Answer(
            "Open jobs", jobs.count(), among(ask, "in this index today"), "#jobs"));
    Portrait.Text education = career.portrait().education();
    if (!education.words().isBlank()) {
      answers.add(
          new CareerView.Answer("To begin", firstSentence(education.words()), "", "#become"));
    }
    return answers;
  }

  /** The occupation's own records before those of others, and those before a family's. */
  private static CareerView.Answer payAnswer(Career career, CareerPay pay, CareerAsk ask) {
    PayEstimate estimate = career.pay().estimate();
    WorkPay.Related related = career.pay().related();
    String where = ask.place() == null ? "" : "in " + ask.place().label() + ", ";
    if (estimate != null && estimate.n() > 0 && (ask.place() != null || pay.figures().isEmpty())) {
      return pay(
          "Estimated pay",
          PayWording.median(estimate),
          where
              + "from "
              + Wording.count(estimate.n(), "record")
              + (ask.place() == null ? "" : PayWording.local(ask.place(), estimate, "there")));
    }
    if (!pay.figures().isEmpty()) {
      return pay("Average pay", pay.figures().average(), lower(pay.figures().basis()));
    }
    if (related != null) {
      return pay(
          "Pay of related work",
          Wording.money(Math.round(related.stats().p50()), related.currency()),
          where
              + "median of "
              + Wording.count(related.stats().n(), "record")
              + ", none of them of this occupation");
    }
    if (estimate != null) {
      return pay(
          "Estimated pay",
          PayWording.median(estimate),
          where + "from occupations of the same family");
    }
    return new CareerView.Answer("Pay", "Not known", "no record of it is here", "#pay");
  }

  private static CareerView.Answer pay(String label, String amount, String note) {
    return new CareerView.Answer(label, amount + " a year", note, "#pay");
  }

  private static String lower(String sentence) {
    return sentence.isEmpty()
        ? ""
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1).replaceAll("\\.$", "");
  }

  private static String firstSentence(String words) {
    int end = words.indexOf(". ");
    int clause = words.indexOf("; ");
    int cut = end < 0 ? clause : clause < 0 ? end : Math.min(end, clause);
    return (cut < 0 ? words : words.substring(0, cut)).replaceAll("\\.$", "");
  }

  /** "in Seattle, WA, part time"; else what is said where nothing narrows. */
  private static String among(CareerAsk ask, String otherwise) {
    List<String> parts = new ArrayList<>();
    if (ask.place() != null) {
      parts.add((ask.radiusMiles() == null ? "in " : "near ") + ask.place().label());
    }
    for (EmploymentType type : EmploymentType.values()) {
      if (ask.types().contains(type)) {
        parts.add(Wording.type(type).toLowerCase(Locale.ROOT));
      }
    }
    return parts.isEmpty() ? otherwise : String.join(", ", parts);
  }

  private JobsNow jobs(Occupation occupation, CareerParameters.Asked asked) {
    SearchAnswer answer = engine.search(asked.jobs().request());
    Cards cards = Cards.of(asked.jobs().request(), engine, before);
    String count =
        answer.total() == 0
            ? "None"
            : (answer.exact() ? "" : "More than ") + Wording.number(answer.total());
    SearchAddress search = asked.address().with("occupation", occupation.id());
    String narrowed = among(asked.ask(), "");
    return new JobsNow(
        count,
        (answer.total() == 0 ? "No open jobs" : Wording.count(answer.total(), "open job"))
            + (narrowed.isEmpty() ? "" : " " + narrowed),
        answer.hits().stream().map(hit -> cards.of(hit, search)).toList(),
        new Link(
            answer.total() == 1
                ? "See the posting"
                : "See all " + Wording.count(answer.total(), "posting"),
            search.href()));
  }

  private static List<ShareBar> hiring(
      Occupation occupation, Hiring hiring, SearchAddress address) {
    int most = hiring.employers().stream().mapToInt(Hiring.ByEmployer::postings).max().orElse(1);
    return hiring.employers().stream()
        .map(
            employer ->
                ShareBar.of(
                    employer.name(),
                    address
                        .with("occupation", occupation.id())
                        .with("employer", employer.id())
                        .href(),
                    Wording.count(employer.postings(), "posting"),
                    "",
                    (double) employer.postings() / most))
        .toList();
  }
}
