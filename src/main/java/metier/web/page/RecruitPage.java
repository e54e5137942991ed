package metier.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import metier.match.Match;
import metier.match.Matcher;
import metier.match.Matches;
import metier.match.Narrowing;
import metier.match.Role;
import metier.model.Place;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.web.page.SearchForm.Trouble;
import org.jspecify.annotations.Nullable;

/** Lays out the people who fit a role. */
public final class RecruitPage {
  /** The page of a role's candidates. */
  public static final String PATH = "/recruit/candidates";

  private static final String CSV = "/recruit/candidates.csv";
  private static final String TO_BE_MENDED = "Mend what is marked, and rank again.";
  private static final String PAGES = "Pages of candidates";
  private static final int AT_ONCE = 4;

  private final RequestReader reader;
  private final Matcher matcher;

  public RecruitPage(RequestReader reader, Matcher matcher) {
    this.reader = reader;
    this.matcher = matcher;
  }

  /** Changes a role as a recruiter says. */
  public interface Editor {
    RequirementEdits.Outcome edited(Role role, RequirementEdits edits);
  }

  /**
   * @param refused whether a parameter was wrong, so that nothing was matched
   */
  public record Result(CandidatesView view, boolean refused) {}

  public Result of(Role role, @Nullable String posting, RoleAddress address, Editor editor) {
    return switch (edited(role, address, editor)) {
      case Edited.Wrong(Trouble wrong) ->
          nothing(role, posting, address, address.without(wrong.parameter()), wrong, editor);
      case Edited.Good(Role edited) ->
          switch (reader.candidates(address.narrowing())) {
            case Reading.Refused refused ->
                nothing(role, posting, address, address, trouble(refused, address), editor);
            case Reading.Ready ready -> answered(role, edited, posting, address, ready);
          };
    };
  }

  private sealed interface Edited {
    record Good(Role role) implements Edited {}

    record Wrong(Trouble trouble) implements Edited {}
  }

  private static Edited edited(Role role, RoleAddress address, Editor editor) {
    return switch (address.edits()) {
      case RoleAddress.Edits.Wrong(String parameter, String detail) ->
          new Edited.Wrong(new Trouble(parameter, detail, List.of()));
      case RoleAddress.Edits.Good(RequirementEdits edits) ->
          switch (editor.edited(role, edits)) {
            case RequirementEdits.Outcome.Edited(Role changed) -> new Edited.Good(changed);
            case RequirementEdits.Outcome.Unknown(String name) ->
                new Edited.Wrong(
                    new Trouble(
                        address.parameterOf(name),
                        "We don't know the skill “" + name + "”.",
                        List.of()));
          };
    };
  }

  private static Trouble trouble(Reading.Refused refused, RoleAddress address) {
    List<Link> nearest =
        refused.nearest().stream()
            .map(Place::label)
            .distinct()
            .map(label -> new Link(label, address.all().replacing("where", label).href(PATH)))
            .toList();
    return new Trouble(refused.parameter(), SearchPage.inWords(refused), nearest);
  }

  /**
   * @param applied the address without what is wrong in it, so that the rest of the form stays as
   *     it was filled in
   */
  private static Result nothing(
      Role read,
      @Nullable String posting,
      RoleAddress address,
      RoleAddress applied,
      Trouble trouble,
      Editor editor) {
    return switch (edited(read, applied, editor)) {
      case Edited.Wrong(Trouble further) ->
          nothing(read, posting, address, applied.without(further.parameter()), trouble, editor);
      case Edited.Good(Role edited) -> nothing(read, edited, posting, address, applied, trouble);
    };
  }

  private static Result nothing(
      Role read,
      Role edited,
      @Nullable String posting,
      RoleAddress address,
      RoleAddress applied,
      Trouble trouble) {
    return new Result(
        new CandidatesView(
            title(read),
            posting,
            AskedForm.of(edited.requirements(), read.requirements(), address, applied, trouble),
            "Nothing was matched",
            TO_BE_MENDED,
            List.of(),
            "",
            List.of(),
            List.of(),
            Pager.none(PAGES)),
        true);
  }

  private Result answered(
      Role read, Role edited, @Nullable String posting, RoleAddress address, Reading.Ready ready) {
    SearchRequest request = ready.request();
    Matches matches =
        matcher.candidates(
            edited, new Narrowing(request.filters(), request.offset(), request.limit()));
    SearchAddress plain = address.all().without(RoleAddress.PICK);
    return new Result(
        new CandidatesView(
            title(read),
            posting,
            AskedForm.of(edited.requirements(), read.requirements(), address, address, null),
            matches.compared() == 0 ? "Nobody fits" : "Candidates, the best first",
            matches.compared() == 0
                ? "No résumé here is like this work under these filters. Take one of them away, or"
                    + " look farther around."
                : Wording.count(matches.compared(), "résumé")
                    + (matches.compared() == 1 ? " was" : " were")
                    + " compared with what the role asks for. Names, age, gender and photos are"
                    + " never looked at."
                    + (address.all().filled(AskedForm.UPDATED_WITHIN).isEmpty()
                        ? ""
                        : " Résumés that give no date are left out."),
            address.carried(Set.of(RoleAddress.PICK, "offset")),
            plain.without().href(CSV),
            UnderstoodView.ignored(ready.understood()),
            matches.matches().stream()
                .map(match -> CandidateCard.of(match, request.origin(), address.named()))
                .toList(),
            Pager.of(
                PAGES,
                plain,
                PATH,
                request.offset(),
                request.limit(),
                matches.matches().size(),
                matches.compared())),
        false);
  }

  private static String title(Role role) {
    if (!role.requirements().title().isEmpty()) {
      return role.requirements().title();
    }
    return role.requirements().skills().stream()
        .limit(AT_ONCE)
        .map(asked -> asked.skill().name())
        .collect(Collectors.joining(", "));
  }

  /** All that were compared; empty where a parameter is wrong. */
  public Optional<All> all(Role role, RoleAddress address, Editor editor) {
    if (!(edited(role, address, editor) instanceof Edited.Good(Role edited))
        || !(reader.candidates(address.narrowing()) instanceof Reading.Ready ready)) {
      return Optional.empty();
    }
    Narrowing whole = new Narrowing(ready.request().filters(), 0, Integer.MAX_VALUE);
    return Optional.of(new All(edited, matcher.candidates(edited, whole).matches()));
  }

  /** A role as it was edited, and all who were compared with it, the best first. */
  public record All(Role role, List<Match> matches) {}

  /**
   * The chosen ones side by side; empty where a parameter is wrong.
   *
   * @param all as they are without a choice
   */
  public CompareView compare(All all, RoleAddress address) {
    List<String> picks = address.picks();
    List<Match> chosen =
        all.matches().stream()
            .filter(match -> picks.contains(CandidateName.of(match.key()).handle()))
            .limit(AT_ONCE)
            .toList();
    String note =
        picks.size() > AT_ONCE
            ? "Four stand side by side at most; these are the first four by rank."
            : chosen.size() < picks.size()
                ? "Some of those who were chosen aren’t among the candidates any more."
                : "";
    return CompareView.of(
        all.role().requirements(),
        title(all.role()),
        chosen,
        address.named(),
        note,
        address.all().without(RoleAddress.PICK).href(PATH));
  }
}
