package metier.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays views out as HTML. */
public final class Pages {
  private static final String NAME = "Metier";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "metier.web.templates");
  private final AssetFolder assets = AssetFolder.load();
  private final Asset icon = Asset.at("/favicon.svg", "favicon.svg", "image/svg+xml");

  /** What the pages refer to and has to be served with them. */
  public List<Asset> assets() {
    List<Asset> all = new ArrayList<>(assets.all());
    all.add(icon);
    return all;
  }

  public String search(SearchView view) {
    String title = view.welcome() ? NAME + " – find work by what you can do" : titled(view);
    return render("search.jte", Map.of("frame", frame(title, view.welcome(), null), "view", view));
  }

  private static String titled(SearchView view) {
    return (view.heading().isEmpty() ? "Search" : view.heading()) + " – " + NAME;
  }

  public String posting(PostingView view) {
    String title =
        view.title() + (view.employer().isEmpty() ? "" : " at " + view.employer()) + " – " + NAME;
    return render(
        "posting.jte",
        Map.of("frame", frame(title, view.closed().isEmpty(), view.href()), "view", view));
  }

  /** The posting alone, to stand beside the list that it was found in. */
  public String postingPane(PostingView view) {
    return render("posting-body.jte", Map.of("view", view, "page", false));
  }

  /** A page that says why there is no other. */
  public String problem(ProblemView view) {
    return render(
        "problem.jte",
        Map.of("frame", frame(view.title() + " – " + NAME, false, null), "view", view));
  }

  public String problemPane(ProblemView view) {
    return render("problem-body.jte", Map.of("view", view, "page", false));
  }

  private Frame frame(String title, boolean robots, @Nullable String canonical) {
    return new Frame(title, assets, robots, canonical);
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput(16_384);
    templates.render(template, parameters, html);
    return html.toString();
  }
}
