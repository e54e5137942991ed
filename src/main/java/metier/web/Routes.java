package metier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.career.Careers;
import metier.career.PayEstimates;
import metier.career.PayLookup;
import metier.model.RecordKind;
import metier.web.outlet.JobsFeed;
import metier.web.outlet.SiteMap;
import metier.web.page.Asset;
import metier.web.page.CareerPage;
import metier.web.page.CareerParameters;
import metier.web.page.CareersPage;
import metier.web.page.MatchPage;
import metier.web.page.Pages;
import metier.web.page.PayPage;
import metier.web.page.RecruitPage;
import metier.web.page.RecruitStart;
import metier.web.page.SearchPage;
import metier.web.page.SimilarJobs;

/** The table of routes: everything that the server answers. */
final class Routes {
  private Routes() {}

  static List<Route> of(Backend backend, Pages pages) {
    PayEstimates estimates = backend.estimates();
    PayLookup payLookup = new PayLookup(backend.engine(), backend.analyst(), estimates);
    Jobs jobs =
        new Jobs(
            backend.engine(),
            backend.reader(),
            backend.store(),
            backend.analyst(),
            backend.clock(),
            estimates);
    Resumes resumes =
        new Resumes(backend.engine(), backend.reader(), backend.store(), backend.analyst());
    GivenResumes given = new GivenResumes(backend.intake());
    GivenPeople applicants = new GivenPeople(given, backend.store(), backend.applicants());
    JobMatches jobMatches =
        new JobMatches(
            backend.matcher(),
            backend.reader(),
            applicants,
            backend.store(),
            backend.analyst(),
            estimates,
            backend.clock());
    GivenRoles roles =
        new GivenRoles(
            backend.store(),
            backend.roles(),
            backend.analyst(),
            backend.careers(),
            backend.reader());
    CandidateMatches candidates = new CandidateMatches(backend.matcher(), backend.reader(), roles);
    PaySearch pay = new PaySearch(payLookup, backend.reader());
    Occupations occupations =
        new Occupations(
            backend.engine(),
            backend.store(),
            backend.analyst(),
            backend.careers(),
            new CareerParameters(backend.reader()));
    Places places = new Places(backend.completion());
    Suggest suggest = new Suggest(backend.completion());
    Bulk bulk = new Bulk(backend.intake(), backend.awaitVisible());
    Records jobRecords = records(RecordKind.JOBS, backend);
    Records resumeRecords = records(RecordKind.RESUMES, backend);
    Records payRecords = records(RecordKind.PAY, backend);
    Health health = new Health(backend.readiness());
    PageRoutes forPeople =
        new PageRoutes(
            new SearchPage(
                backend.engine(), backend.reader(), key -> backend.store().past(key).firstPosted()),
            new SimilarJobs(backend.engine(), backend.reader()),
            estimates,
            new PayPage(payLookup, backend.reader(), backend.careers()),
            backend.engine(),
            backend.store(),
            backend.analyst(),
            pages,
            backend.clock());
    Careers careers = backend.careers();
    CareerRoutes ofCareers =
        new CareerRoutes(
            new CareersPage(careers),
            new CareerPage(
                careers,
                new CareerParameters(backend.reader()),
                backend.engine(),
                key -> backend.store().past(key).firstPosted()),
            pages);
    Skills skills = new Skills(careers);
    Outlets outlets =
        new Outlets(
            new JobsFeed(backend.engine(), backend.reader(), backend.site().name()),
            new SiteMap(backend.engine(), backend.clock(), new CareersPage(careers)::addresses),
            backend.site());
    RecruitRoutes recruiting =
        new RecruitRoutes(
            roles,
            new RecruitStart(backend.engine(), backend.reader(), backend.clock()),
            new RecruitPage(backend.reader(), backend.matcher()),
            backend.store(),
            pages);
    MatchRoutes ofMatches =
        new MatchRoutes(
            given,
            backend.applicants(),
            new MatchPage(backend.matcher(), backend.reader(), backend.clock()),
            backend.store(),
            backend.intake(),
            pages);
    List<Route> routes =
        new ArrayList<>(
            List.of(
                Route.get("/api/v1/jobs", jobs::search),
                Route.post("/api/v1/jobs/_bulk", call -> bulk.take(RecordKind.JOBS, call)),
                Route.get("/api/v1/jobs/{id}", jobs::one),
                Route.get("/api/v1/jobs/{id}/similar", jobs::similar),
                Route.getPrivate("/api/v1/jobs/{id}/candidates", candidates::ofPosting),
                Route.put("/api/v1/jobs/{id}", jobRecords::put),
                Route.delete("/api/v1/jobs/{id}", jobRecords::delete),
                Route.getPrivate("/api/v1/resumes", resumes::search),
                Route.post("/api/v1/resumes/_bulk", call -> bulk.take(RecordKind.RESUMES, call)),
                Route.getPrivate("/api/v1/resumes/{id}", resumes::one),
                Route.put("/api/v1/resumes/{id}", resumeRecords::put),
                Route.delete("/api/v1/resumes/{id}", resumeRecords::delete),
                Route.get("/api/v1/pay", pay::search),
                Route.post("/api/v1/pay/_bulk", call -> bulk.take(RecordKind.PAY, call)),
                Route.put("/api/v1/pay/{id}", payRecords::put),
                Route.delete("/api/v1/pay/{id}", payRecords::delete),
                Route.postPrivate("/api/v1/match", jobMatches::match),
                Route.postPrivate("/api/v1/match/what-if", jobMatches::whatIf),
                Route.postPrivate("/api/v1/match/candidates", candidates::match),
                Route.get("/api/v1/occupations", occupations::lookUp),
                Route.get("/api/v1/occupations/{id}", occupations::one),
                Route.get("/api/v1/skills/{id}", skills::one),
                Route.get("/api/v1/places", places::complete),
                Route.get("/api/v1/suggest", suggest::suggest),
                Route.get("/health/live", health::live),
                Route.get("/health/ready", health::ready),
                Route.get("/", forPeople::search),
                Route.get("/jobs/{id}", forPeople::posting),
                Route.get("/match", ofMatches::start),
                Route.postOwn("/match", ofMatches::take),
                Route.get("/match/{key}", ofMatches::matched),
                Route.get("/match/{key}/raise", ofMatches::raise),
                Route.postOwn("/match/{key}/forget", ofMatches::forget),
                Route.post("/match/{key}/keep", ofMatches::keep),
                Route.getPrivate("/recruit", recruiting::start),
                Route.post("/recruit", recruiting::take),
                Route.getPrivate("/recruit/candidates", recruiting::candidates),
                Route.getPrivate("/recruit/candidates.csv", recruiting::table),
                Route.getPrivate("/recruit/compare", recruiting::compare),
                Route.getPrivate("/jobs/{id}/candidates", recruiting::ofPosting),
                Route.get("/careers", ofCareers::list),
                Route.get("/careers/{slug}", ofCareers::career),
                Route.get("/skills/{slug}", ofCareers::skill),
                Route.get("/about", forPeople::about),
                Route.get("/pay", forPeople::pay),
                Route.get("/jobs.atom", outlets::feed),
                Route.get("/sitemap.xml", outlets::siteMap),
                Route.get("/sitemaps/{part}", outlets::siteMapPart),
                Route.get("/robots.txt", outlets::robots)));
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
