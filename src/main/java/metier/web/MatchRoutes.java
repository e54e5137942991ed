package metier.web;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import metier.ingest.Intake;
import metier.match.Applicants;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.store.RecordStore;
import metier.web.GivenResumes.Given;
import metier.web.page.Link;
import metier.web.page.MatchForm;
import metier.web.page.MatchPage;
import metier.web.page.Pages;
import metier.web.page.ProblemView;
import metier.web.page.RaiseView;

/** The pages on which somebody's own résumé meets the postings. */
final class MatchRoutes {
  private static final int SEE_OTHER = 303;
  private static final String PATH = "/match";
  private static final String BUSY =
      "Several résumés are being read just now; try again in a moment.";

  /** Documents of strangers are read one beside the other only so many at a time. */
  private static final int AT_ONCE = 4;

  /** Each body on its way takes memory as large as it is. */
  private static final int BODIES_AT_ONCE = 16;

  private static final long MOST_HELD = 64_000_000;

  /** The form's own fields; everything else of it narrows the match. */
  private static final List<String> RESUME_FIELDS = List.of("resume", "text");

  private final GivenResumes given;
  private final Applicants applicants;
  private final MatchPage matchPage;
  private final RecordStore store;
  private final Intake intake;
  private final Pages pages;
  private final HeldAnHour<HeldResume> held =
      new HeldAnHour<>(HeldResume::weight, MOST_HELD, Ticker.systemTicker());
  private final Semaphore reading = new Semaphore(AT_ONCE);
  private final Semaphore bodies = new Semaphore(BODIES_AT_ONCE);

  MatchRoutes(
      GivenResumes given,
      Applicants applicants,
      MatchPage matchPage,
      RecordStore store,
      Intake intake,
      Pages pages) {
    this.given = given;
    this.applicants = applicants;
    this.matchPage = matchPage;
    this.store = store;
    this.intake = intake;
    this.pages = pages;
  }

  Reply start(Call call) {
    String said = call.parameters().containsKey("forgotten") ? "Your résumé is forgotten." : "";
    return Reply.html(200, pages.match(MatchForm.empty(), said));
  }

  Reply take(Call call) throws IOException {
    if (!bodies.tryAcquire()) {
      return refused(503, Map.of(), "", BUSY);
    }
    try {
      return taken(call);
    } finally {
      bodies.release();
    }
  }

  private Reply taken(Call call) throws IOException {
    return switch (TakenBody.of(call, GivenResumes.LARGEST)) {
      case TakenBody.Refused(Problem problem) ->
          problem.status() == 413
              ? refused(413, Map.of(), "", "The file is larger than 10 MB.")
              : problem;
      case TakenBody.Whole(byte[] bytes) -> {
        Optional<FormBody> form = FormBody.of(call.header().apply("Content-Type"), bytes);
        yield form.isEmpty() ? GivenBody.unreadable("The body is no form.") : take(form.get());
      }
    };
  }

  private Reply take(FormBody form) {
    Map<String, List<String>> narrowing = new LinkedHashMap<>(form.fields());
    narrowing.keySet().removeAll(RESUME_FIELDS);
    String text = form.value("text");
    FormBody.File file = form.files().isEmpty() ? null : form.files().getFirst();
    // No form comes back with its file: that is read, and its own page says what is wrong.
    Optional<MatchForm> wrong =
        file == null ? matchPage.refusal(narrowing, text) : Optional.empty();
    if (wrong.isPresent()) {
      return Reply.html(400, pages.match(wrong.get(), ""));
    }
    if (file == null && text.isEmpty()) {
      return refused(400, narrowing, "", "Choose a file, or paste the text of your résumé.");
    }
    if (!reading.tryAcquire()) {
      return refused(503, narrowing, text, BUSY);
    }
    try {
      byte[] original = file == null ? text.getBytes(StandardCharsets.UTF_8) : file.bytes();
      Given read = file == null ? given.resumeText(text) : given.resume(file.bytes(), file.name());
      return switch (read) {
        case Given.Unreadable(String why) -> refused(422, narrowing, text, why);
        case Given.Read(Resume resume, String format, List<String> notes) -> {
          String key = held.hold(new HeldResume(applicants.of(resume), original, format, notes));
          yield moved(MatchPage.address(href(key), narrowing));
        }
      };
    } finally {
      reading.release();
    }
  }

  private Reply refused(int status, Map<String, List<String>> narrowing, String text, String why) {
    return Reply.html(status, pages.match(MatchPage.unreadable(narrowing, text, why), ""));
  }

  private static String href(String key) {
    return PATH + "/" + key;
  }

  private static Reply.Whole moved(String href) {
    return new Reply.Whole(
        SEE_OTHER, Reply.HTML, new byte[0], Map.of("Location", href, "Cache-Control", "no-store"));
  }

  Reply matched(Call call) {
    return held(call)
        .map(
            resume -> {
              Map<String, List<String>> asked = new LinkedHashMap<>(call.parameters());
              boolean kept = asked.remove("kept") != null;
              MatchPage.Result result =
                  matchPage.of(
                      resume.applicant(),
                      resume.notes(),
                      href(call.path().apply("key")),
                      asked,
                      call.trusted(),
                      kept
                          ? "Your résumé is stored here now. Recruiters of this installation can"
                              + " find it."
                          : "");
              return unkept(Reply.html(result.refused() ? 400 : 200, pages.matched(result.view())));
            })
        .orElseGet(this::forgotten);
  }

  Reply raise(Call call) {
    String id = call.parameter("posting");
    Optional<HeldResume> resume = held(call);
    if (resume.isEmpty()) {
      return forgotten();
    }
    String list = href(call.path().apply("key"));
    Map<String, List<String>> narrowing = new LinkedHashMap<>(call.parameters());
    narrowing.remove("posting");
    if (matchPage.refusal(narrowing, "").isPresent()) {
      // What is wrong is said where it can be mended.
      return moved(MatchPage.address(list, narrowing));
    }
    Optional<RaiseView> view =
        id != null && Found.in(store, RecordKind.JOBS, id) instanceof Found.One one
            ? matchPage.raise(resume.get().applicant(), one.record().key(), list, narrowing)
            : Optional.empty();
    return view.map(found -> unkept(Reply.html(200, pages.raise(found))))
        .orElseGet(() -> noPosting(id == null ? "" : id, list));
  }

  private Reply.Whole noPosting(String id, String list) {
    String detail =
        id.isEmpty() ? "No posting was named." : "There is no posting “" + id + "” any more.";
    return unkept(
        Reply.html(
            404,
            pages.problem(
                new ProblemView(
                    404, "Not found", detail, List.of(new Link("Back to what fits", list))))));
  }

  Reply forget(Call call) {
    held.forget(call.path().apply("key"));
    return moved(PATH + "?forgotten=1");
  }

  /** Stores the résumé as one of this installation's, because somebody asked for it. */
  Reply keep(Call call) {
    String key = call.path().apply("key");
    return held(call)
        .<Reply>map(
            resume -> {
              List<Intake.Row> rows = new ArrayList<>(1);
              intake.storeOne(
                  new RecordKey(RecordKind.RESUMES, "match", key),
                  resume.format(),
                  new ByteArrayInputStream(resume.original()),
                  rows::add);
              return rows.size() == 1 && rows.getFirst() instanceof Intake.Row.Stored
                  ? moved(href(key) + "?kept=1")
                  : Problem.of(422, "The résumé can't be stored", "It can't be read again.");
            })
        .orElseGet(this::forgotten);
  }

  private Optional<HeldResume> held(Call call) {
    return held.of(call.path().apply("key"));
  }

  /** What only its owner may see stands in no cache. */
  private static Reply.Whole unkept(Reply.Whole reply) {
    return reply.with("Cache-Control", "no-store").with("Referrer-Policy", "same-origin");
  }

  private Reply.Whole forgotten() {
    return unkept(
        Reply.html(
            410,
            pages.problem(
                new ProblemView(
                    410,
                    "This match is forgotten",
                    "A résumé is held for an hour at most, and never stored. Give it once more to"
                        + " match it again.",
                    List.of(new Link("Match a résumé", PATH))))));
  }
}
