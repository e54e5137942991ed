package metier.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Lays views out as HTML. */
public final class Pages {
  private static final String NAME = "Metier";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "metier.web.templates");
  private final Asset stylesheet = Asset.hashed("metier.css", "text/css; charset=utf-8");
  private final Asset icon = Asset.at("/favicon.svg", "favicon.svg", "image/svg+xml");

  /** What the pages refer to and has to be served with them. */
  public List<Asset> assets() {
    return List.of(stylesheet, icon);
  }

  public String search(SearchView view) {
    String title = view.welcome() ? NAME + " – find work by what you can do" : titled(view);
    return render("search.jte", Map.of("frame", frame(title, view.welcome()), "view", view));
  }

  private static String titled(SearchView view) {
    return (view.heading().isEmpty() ? "Search" : view.heading()) + " – " + NAME;
  }

  public String posting(PostingView view) {
    String title =
        view.title() + (view.employer().isEmpty() ? "" : " at " + view.employer()) + " – " + NAME;
    return render(
        "posting.jte", Map.of("frame", frame(title, view.closed().isEmpty()), "view", view));
  }

  /** A page that says why there is no other. */
  public String problem(ProblemView view) {
    return render(
        "problem.jte", Map.of("frame", frame(view.title() + " – " + NAME, false), "view", view));
  }

  private Frame frame(String title, boolean robots) {
    return new Frame(title, stylesheet.path(), robots);
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput(16_384);
    templates.render(template, parameters, html);
    return html.toString();
  }
}
