package metier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.web.page.Asset;
import metier.web.page.SearchPage;

/** The table of routes: everything that the server answers. */
final class Routes {
  private Routes() {}

  static List<Route> of(Backend backend) {
    Jobs jobs = new Jobs(backend.engine(), backend.questions());
    Health health = new Health(backend.readiness());
    PageRoutes pages =
        new PageRoutes(new SearchPage(backend.engine(), backend.questions()), backend.pages());
    List<Route> routes =
        new ArrayList<>(
            List.of(
                Route.get("/api/v1/jobs", jobs::search),
                Route.get("/health/live", health::live),
                Route.get("/health/ready", health::ready),
                Route.get("/", pages::search)));
    backend.pages().assets().forEach(asset -> routes.add(asset(asset)));
    return routes;
  }

  private static Route asset(Asset asset) {
    Reply.Whole reply =
        new Reply.Whole(
            200, asset.contentType(), asset.bytes(), Map.of("Cache-Control", asset.caching()));
    return Route.get(asset.path(), call -> reply);
  }
}
