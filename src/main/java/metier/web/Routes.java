package metier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.model.RecordKind;
import metier.web.page.Asset;
import metier.web.page.SearchPage;

/** The table of routes: everything that the server answers. */
final class Routes {
  private Routes() {}

  static List<Route> of(Backend backend) {
    Jobs jobs =
        new Jobs(
            backend.engine(),
            backend.questions(),
            backend.store(),
            backend.analysis(),
            backend.clock());
    Bulk bulk = new Bulk(backend.intake(), backend.awaitVisible());
    Records jobRecords = records(RecordKind.JOBS, backend);
    Records resumeRecords = records(RecordKind.RESUMES, backend);
    Records payRecords = records(RecordKind.PAY, backend);
    Health health = new Health(backend.readiness());
    PageRoutes pages =
        new PageRoutes(
            new SearchPage(backend.engine(), backend.questions()),
            backend.store(),
            backend.analysis(),
            backend.pages(),
            backend.clock());
    List<Route> routes =
        new ArrayList<>(
            List.of(
                Route.get("/api/v1/jobs", jobs::search),
                Route.post("/api/v1/jobs/_bulk", call -> bulk.take(RecordKind.JOBS, call)),
                Route.get("/api/v1/jobs/{id}", jobs::one),
                Route.put("/api/v1/jobs/{id}", jobRecords::put),
                Route.delete("/api/v1/jobs/{id}", jobRecords::delete),
                Route.post("/api/v1/resumes/_bulk", call -> bulk.take(RecordKind.RESUMES, call)),
                Route.put("/api/v1/resumes/{id}", resumeRecords::put),
                Route.delete("/api/v1/resumes/{id}", resumeRecords::delete),
                Route.post("/api/v1/pay/_bulk", call -> bulk.take(RecordKind.PAY, call)),
                Route.put("/api/v1/pay/{id}", payRecords::put),
                Route.delete("/api/v1/pay/{id}", payRecords::delete),
                Route.get("/health/live", health::live),
                Route.get("/health/ready", health::ready),
                Route.get("/", forPeople::search),
                Route.get("/jobs/{id}", forPeople::posting)));
    routes.add(asset(Asset.at("/openapi.yaml", "openapi.yaml", "application/yaml")));
    pages.assets().forEach(asset -> routes.add(asset(asset)));
    return routes;
  }

  private static Records records(RecordKind kind, Backend backend) {
    return new Records(kind, backend.store(), backend.intake(), backend.awaitVisible());
  }

  private static Route asset(Asset asset) {
    Reply.Whole reply =
        new Reply.Whole(
            200, asset.contentType(), asset.bytes(), Map.of("Cache-Control", asset.caching()));
    return Route.get(asset.path(), call -> reply);
  }
}
