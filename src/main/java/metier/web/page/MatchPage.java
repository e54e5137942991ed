package metier.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import metier.index.Requirements.Demand;
import metier.match.Applicant;
import metier.match.Fit;
import metier.match.Gate;
import metier.match.Match;
import metier.match.Matcher;
import metier.match.Matches;
import metier.match.Narrowing;
import metier.match.SkillFit;
import metier.match.WhatIf;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.SkillRef;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.web.page.SearchForm.Trouble;

/** Lays out the postings that fit a résumé, and what would raise one of them. */
public final class MatchPage {
  private static final int ADDITIONS = 5;
  private static final String PAGES = "Pages of matches";

  private final Matcher matcher;
  private final RequestReader reader;
  private final Clock clock;

  public MatchPage(Matcher matcher, RequestReader reader, Clock clock) {
    this.matcher = matcher;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @param refused whether a parameter was wrong, so that nothing was matched
   */
  public record Result(MatchedView view, boolean refused) {}

  /** What is wrong with what narrows a match, before a résumé is looked at. */
  public Optional<MatchForm> refusal(Map<String, List<String>> given, String text) {
    SearchAddress address = new SearchAddress(given);
    return reader.matching(address.parameters()) instanceof Reading.Refused refused
        ? Optional.of(MatchForm.of(address, text, trouble(address, refused, "/match")))
        : Optional.empty();
  }

  /** The form with a fault of the document. */
  public static MatchForm unreadable(Map<String, List<String>> given, String text, String why) {
    return MatchForm.of(new SearchAddress(given), text, new Trouble("resume", why, List.of()));
  }

  private static Trouble trouble(SearchAddress address, Reading.Refused refused, String path) {
    List<Link> nearest =
        refused.nearest().stream()
            .map(Place::label)
            .distinct()
            .map(label -> new Link(label, address.replacing("where", label).href(path)))
            .toList();
    return new Trouble(refused.parameter(), SearchPage.inWords(refused), nearest);
  }

  /** The address of a match with what narrows it. */
  public static String address(String href, Map<String, List<String>> given) {
    return new SearchAddress(given).href(href);
  }

  /**
   * @param href of the page, without what narrows it
   */
  public Result of(
      Applicant applicant,
      List<String> notes,
      String href,
      Map<String, List<String>> given,
      boolean mayKeep,
      String kept) {
    SearchAddress address = new SearchAddress(given).withoutIdle();
    ProfileView profile = ProfileView.of(applicant.profile(), LocalDate.now(clock));
    return switch (reader.matching(address.parameters())) {
      case Reading.Refused refused ->
          new Result(
              new MatchedView(
                  href,
                  mayKeep,
                  kept,
                  profile,
                  notes,
                  MatchForm.of(address, "", trouble(address, refused, href)),
                  "Nothing was matched",
                  "Mend what is marked, and apply it again.",
                  List.of(),
                  List.of(),
                  Pager.none(PAGES)),
              true);
      case Reading.Ready ready ->
          new Result(
              answered(applicant, notes, href, address, ready, profile, mayKeep, kept), false);
    };
  }

  private MatchedView answered(
      Applicant applicant,
      List<String> notes,
      String href,
      SearchAddress address,
      Reading.Ready ready,
      ProfileView profile,
      boolean mayKeep,
      String kept) {
    SearchRequest request = ready.request();
    Matches matches =
        matcher.postings(
            applicant, new Narrowing(request.filters(), request.offset(), request.limit()));
    return new MatchedView(
        href,
        mayKeep,
        kept,
        profile,
        notes,
        MatchForm.of(address, "", null),
        matches.compared() == 0 ? "No posting fits" : "Postings that fit, the best first",
        lead(matches),
        UnderstoodView.ignored(ready.understood()),
        matches.matches().stream().map(match -> card(match, href, address, ready)).toList(),
        Pager.of(
            PAGES,
            address,
            href,
            request.offset(),
            request.limit(),
            matches.matches().size(),
            matches.compared()));
  }

  private static String lead(Matches matches) {
    return matches.compared() == 0
        ? "Nothing that stands open here is like this work under these filters. Try a wider place,"
            + " or all types of employment."
        : (matches.compared() == 1
                ? "One posting is"
                : "The " + Wording.number(matches.compared()) + " postings that are")
            + " most like your work, each compared with your résumé line by line. A score is the"
            + " sum of its parts, 100 at most.";
  }

  private MatchCard card(Match match, String href, SearchAddress address, Reading.Ready ready) {
    String id = match.key().qualified();
    return new MatchCard(
        ResultCard.of(MatchHits.of(match, ready.request().origin()), LocalDate.now(clock)),
        match.rank(),
        ScoreBar.of(match.fit()),
        SkillEvidence.of(match.fit(), List.of()),
        additions(match.fit()).isEmpty()
            ? null
            : address.replacing("posting", id).href(href + "/raise"));
  }

  /** What is missing for a posting, the most demanded first. */
  private static List<SkillRef> additions(Fit fit) {
    Stream<SkillRef> licences =
        fit.gates().stream().filter(gate -> !gate.open()).map(Gate::asked).map(a -> a.skill());
    Stream<SkillRef> skills =
        fit.skills().stream()
            .filter(skill -> !(skill instanceof SkillFit.Exact))
            .filter(skill -> skill.asked().demand() != Demand.IGNORE)
            .map(skill -> skill.asked().skill());
    return Stream.concat(licences, skills).distinct().limit(ADDITIONS).toList();
  }

  /** What would raise one posting, each found by matching all over again. */
  public Optional<RaiseView> raise(
      Applicant applicant, RecordKey posting, String href, Map<String, List<String>> narrowing) {
    SearchAddress address = new SearchAddress(narrowing).withoutIdle();
    if (!(reader.matching(address.parameters()) instanceof Reading.Ready ready)) {
      return Optional.empty();
    }
    Narrowing same = new Narrowing(ready.request().filters(), 0, SearchRequest.MAX_LIMIT);
    return matcher
        .posting(applicant, posting)
        .map(match -> raise(applicant, match, same, address.href(href)));
  }

  private RaiseView raise(Applicant applicant, Match match, Narrowing narrowing, String back) {
    List<WhatIf> found = new ArrayList<>();
    for (SkillRef skill : additions(match.fit())) {
      found.add(matcher.whatIf(applicant, skill, match.key(), narrowing));
    }
    return RaiseView.of(match, found, back, LocalDate.now(clock));
  }
}
