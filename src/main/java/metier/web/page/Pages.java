package metier.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.config.Site;
import org.jspecify.annotations.Nullable;

/** Lays views out as HTML. */
public final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "metier.web.templates");
  private final Asset icon = Asset.at("/favicon.svg", "favicon.svg", "image/svg+xml");
  private final Site site;
  private final AssetFolder assets;

  public Pages(Site site) {
    this.site = site;
    this.assets = AssetFolder.load(SiteColours.rules(site));
  }

  /** What the pages refer to and has to be served with them. */
  public List<Asset> assets() {
    List<Asset> all = new ArrayList<>(assets.all());
    all.add(icon);
    return all;
  }

  public String search(SearchView view) {
    String title =
        view.welcome()
            ? site.name() + " – find work by what you can do"
            : titled(view.heading().isEmpty() ? "Nothing was searched" : view.heading());
    Frame frame = frame(title, view.welcome(), view.welcome() ? "/" : null, view.feed());
    return render("search.jte", Map.of("frame", frame, "view", view));
  }

  private String titled(String page) {
    return page + " – " + site.name();
  }

  public String posting(PostingView view) {
    String title =
        titled(view.title() + (view.employer().isEmpty() ? "" : " at " + view.employer()));
    Frame frame = frame(title, view.closed().isEmpty(), view.href(), null);
    return render("posting.jte", Map.of("frame", frame, "view", view));
  }

  /** The posting alone, to stand beside the list that it was found in. */
  public String postingPane(PostingView view) {
    return render("posting-body.jte", Map.of("view", view, "page", false));
  }

  public String career(CareerView view) {
    Frame frame =
        frame(titled(view.title() + ": pay, jobs, skills, paths"), true, view.href(), null);
    return render("career.jte", Map.of("frame", frame, "view", view));
  }

  /** All careers, and what was looked for among them. */
  public String careers(CareersView view) {
    Frame frame = frame(titled("Careers"), view.typed().isEmpty(), "/careers", null);
    return render("careers.jte", Map.of("frame", frame, "view", view));
  }

  public String skill(SkillView view) {
    Frame frame = frame(titled(view.title()), true, view.href(), null);
    return render("skill.jte", Map.of("frame", frame, "view", view));
  }

  public String about(AboutView view) {
    Frame frame = frame(titled("About"), true, "/about", null);
    return render("about.jte", Map.of("frame", frame, "view", view));
  }

  /**
   * @param said a sentence on what was just done; empty where nothing was
   */
  public String match(MatchForm form, String said) {
    Frame frame = frame(titled("Match your résumé"), said.isEmpty(), "/match", null);
    return render("match.jte", Map.of("frame", frame, "form", form, "said", said));
  }

  public String matched(MatchedView view) {
    Frame frame = frame(titled("Postings that fit you"), false, null, null);
    return render("matched.jte", Map.of("frame", frame, "view", view));
  }

  public String recruit(RecruitView view) {
    Frame frame = frame(titled("Find candidates"), false, "/recruit", null);
    return render("recruit.jte", Map.of("frame", frame, "view", view));
  }

  public String candidates(CandidatesView view) {
    Frame frame = frame(titled("Candidates for " + view.title()), false, null, null);
    return render("candidates.jte", Map.of("frame", frame, "view", view));
  }

  public String compare(CompareView view) {
    Frame frame = frame(titled("Candidates side by side"), false, null, null);
    return render("compare.jte", Map.of("frame", frame, "view", view));
  }

  public String raise(RaiseView view) {
    Frame frame = frame(titled("What would raise it"), false, null, null);
    return render("raise.jte", Map.of("frame", frame, "view", view));
  }

  public String pay(PayView view) {
    String title = titled(view.heading());
    Frame frame = frame(title, view.welcome(), view.welcome() ? "/pay" : null, null);
    return render("pay.jte", Map.of("frame", frame, "view", view));
  }

  /** A page that says why there is no other. */
  public String problem(ProblemView view) {
    Frame frame = frame(titled(view.title()), false, null, null);
    return render("problem.jte", Map.of("frame", frame, "view", view));
  }

  public String problemPane(ProblemView view) {
    return render("problem-body.jte", Map.of("view", view, "page", false));
  }

  /**
   * @param canonical a path of ours
   */
  private Frame frame(
      String title, boolean robots, @Nullable String canonical, @Nullable String feed) {
    String origin = site.address() == null ? "" : site.address();
    return new Frame(
        site.name(), title, assets, robots, canonical == null ? null : origin + canonical, feed);
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput(16_384);
    templates.render(template, parameters, html);
    return html.toString();
  }
}
