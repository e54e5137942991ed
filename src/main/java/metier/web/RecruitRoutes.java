package metier.web;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import metier.match.Role;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.web.page.CompareView;
import metier.web.page.Link;
import metier.web.page.Links;
import metier.web.page.Pages;
import metier.web.page.ProblemView;
import metier.web.page.RecruitPage;
import metier.web.page.RecruitStart;
import metier.web.page.RoleAddress;
import org.jspecify.annotations.Nullable;

/** The pages on which a role meets the résumés that are held here. */
final class RecruitRoutes {
  private static final int SEE_OTHER = 303;
  private static final long MOST_HELD = 16_000_000;

  private final GivenRoles roles;
  private final RecruitStart recruitStart;
  private final RecruitPage recruitPage;
  private final RecordStore store;
  private final Pages pages;
  private final HeldAnHour<HeldAdvert> held =
      new HeldAnHour<>(HeldAdvert::weight, MOST_HELD, Ticker.systemTicker());

  RecruitRoutes(
      GivenRoles roles,
      RecruitStart recruitStart,
      RecruitPage recruitPage,
      RecordStore store,
      Pages pages) {
    this.roles = roles;
    this.recruitStart = recruitStart;
    this.recruitPage = recruitPage;
    this.store = store;
    this.pages = pages;
  }

  Reply start(Call call) {
    String typed = call.parameter("q");
    return Reply.html(200, pages.recruit(recruitStart.of(typed == null ? "" : typed, "", "")));
  }

  /** Takes a pasted advert. */
  Reply take(Call call) throws IOException {
    return switch (TakenBody.of(call, GivenResumes.LARGEST)) {
      case TakenBody.Refused(Problem problem) -> problem;
      case TakenBody.Whole(byte[] bytes) -> {
        Optional<FormBody> form = FormBody.of(call.header().apply("Content-Type"), bytes);
        yield form.isEmpty()
            ? GivenBody.unreadable("The body is no form.")
            : take(form.get().value("text"));
      }
    };
  }

  private Reply take(String text) {
    String cut = text.isEmpty() ? "Paste an advert, or choose a posting below." : "";
    Roles read = cut.isEmpty() ? roles(roles.advert(text)) : new Roles.None(cut);
    return switch (read) {
      case Roles.None(String why) -> Reply.html(400, pages.recruit(recruitStart.of("", text, why)));
      case Roles.Some(Role role) -> {
        String key = held.hold(new HeldAdvert(role));
        yield new Reply.Whole(
            SEE_OTHER,
            Reply.HTML,
            new byte[0],
            Map.of("Location", RecruitPage.PATH + "?advert=" + key));
      }
    };
  }

  private sealed interface Roles {
    record Some(Role role) implements Roles {}

    record None(String why) implements Roles {}
  }

  private static Roles roles(GivenRoles.Taken taken) {
    return switch (taken) {
      case GivenRoles.Taken.One(Role role) -> new Roles.Some(role);
      case GivenRoles.Taken.Refused(Problem problem) -> new Roles.None(problem.detail());
    };
  }

  Reply candidates(Call call) {
    return with(new RoleAddress(call.parameters()), this::candidates);
  }

  /** The candidates of a posting, from its own page. */
  Reply ofPosting(Call call) {
    Map<String, List<String>> asked = new LinkedHashMap<>(call.parameters());
    asked.put("job", List.of(call.path().apply("id")));
    return with(new RoleAddress(asked), this::candidates);
  }

  private Reply candidates(RoleAddress address, Role role) {
    RecruitPage.Result result = recruitPage.of(role, posting(address), address, roles::edited);
    return Reply.html(result.refused() ? 400 : 200, pages.candidates(result.view()));
  }

  private @Nullable String posting(RoleAddress address) {
    return address.job().isEmpty()
            || !(Found.in(store, RecordKind.JOBS, address.job()) instanceof Found.One one)
        ? null
        : Links.job(key(one));
  }

  private static RecordKey key(Found.One one) {
    return one.record().key();
  }

  Reply compare(Call call) {
    return with(
        new RoleAddress(call.parameters()),
        (address, role) ->
            recruitPage
                .all(role, address, roles::edited)
                .<Reply>map(
                    all -> {
                      CompareView view = recruitPage.compare(all, address);
                      return (Reply)
                          Reply.html(view.columns().isEmpty() ? 400 : 200, pages.compare(view));
                    })
                // What is wrong is said by the page on which it can be mended.
                .orElseGet(() -> candidates(address, role)));
  }

  Reply table(Call call) {
    return with(
        new RoleAddress(call.parameters()),
        (address, role) ->
            recruitPage
                .all(role, address, roles::edited)
                .<Reply>map(
                    all ->
                        new Reply.Whole(
                            200,
                            "text/csv; charset=utf-8; header=present",
                            CandidateTable.of(all.matches(), address.named()),
                            Map.of(
                                "Content-Disposition", "attachment; filename=\"candidates.csv\"")))
                .orElseGet(() -> candidates(address, role)));
  }

  private Reply with(RoleAddress address, BiFunction<RoleAddress, Role, Reply> answer) {
    if (!address.advert().isEmpty()) {
      return held.of(address.advert())
          .map(advert -> answer.apply(address, advert.role()))
          .orElseGet(
              () ->
                  absent(
                      410,
                      "This advert is forgotten",
                      "A pasted advert is held for an hour. Paste it once more."));
    }
    if (address.job().isEmpty()) {
      return absent(404, "Which role?", "Choose a posting, or paste an advert.");
    }
    return switch (roles.posting(address.job())) {
      case GivenRoles.Taken.One(Role role) -> answer.apply(address, role);
      case GivenRoles.Taken.Refused(Problem problem) ->
          absent(problem.status(), problem.title(), problem.detail());
    };
  }

  private Reply absent(int status, String title, String detail) {
    return Reply.html(
        status,
        pages.problem(
            new ProblemView(
                status, title, detail, List.of(new Link("Find candidates", "/recruit")))));
  }
}
