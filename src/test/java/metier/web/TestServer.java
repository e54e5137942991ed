package metier.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import metier.analysis.Analyst;
import metier.career.Careers;
import metier.career.MinedCareers;
import metier.career.PayEstimates;
import metier.config.Config;
import metier.config.Site;
import metier.document.LocalReader;
import metier.engine.SearchEngine;
import metier.engine.lucene.LuceneEngines;
import metier.feed.Feeds;
import metier.index.Documents;
import metier.ingest.ChangeMaker;
import metier.ingest.Corpus;
import metier.ingest.Intake;
import metier.ingest.LiveIndex;
import metier.match.Applicants;
import metier.match.Matcher;
import metier.match.Roles;
import metier.query.RequestReader;
import metier.query.lexicon.Completion;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import org.jspecify.annotations.Nullable;

/** A whole server on a free port over a store and an index in a folder. */
public final class TestServer implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);
  private static final Config CONFIG = Config.load(Path.of("index-config"));
  private static final Analyst ANALYST = new Analyst(CONFIG, CLOCK);
  private static final ObjectMapper JSON = new ObjectMapper();

  final SqliteStore store;
  final Intake intake;
  final Backend backend;
  private final PayEstimates estimates;
  final AtomicReference<Readiness> readiness = new AtomicReference<>(new Readiness.Ready());
  private final ChangeMaker changes;
  private final LiveIndex index;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  public TestServer(Path folder) {
    this(folder, null, 0);
  }

  /** One whose careers are those that its records tell, where the others' are invented. */
  public static TestServer mining(Path folder) {
    return new TestServer(folder, CONFIG.site(), null, 0, TestServer::mined);
  }

  TestServer(Path folder, Site site) {
    this(folder, site, null, 0, TestServer::invented);
  }

  /** The same with a key; null for none. */
  static TestServer mining(Path folder, @Nullable String key) {
    return new TestServer(folder, CONFIG.site(), key, 0, TestServer::mined);
  }

  TestServer(Path folder, @Nullable String key) {
    this(folder, key, 0);
  }

  TestServer(Path folder, @Nullable String key, int port) {
    this(folder, CONFIG.site(), key, port, TestServer::invented);
  }

  private interface CareersMaker {
    Careers of(SearchEngine engine, RecordStore store, PayEstimates estimates);
  }

  private static Careers invented(SearchEngine engine, RecordStore store, PayEstimates estimates) {
    return new TestCareers(CONFIG.taxonomy(), ANALYST);
  }

  private static Careers mined(SearchEngine engine, RecordStore store, PayEstimates estimates) {
    return new MinedCareers(engine, store, CONFIG, ANALYST, estimates, CLOCK);
  }

  private TestServer(Path folder, Site site, @Nullable String key, int port, CareersMaker careers) {
    store = SqliteStore.open(folder);
    changes = new ChangeMaker(ANALYST::analyse, new Documents(CONFIG.ranking().titleWeight()), 1);
    index =
        LiveIndex.open(
            folder, store, new LuceneEngines(CONFIG.ranking()), changes, CONFIG.fingerprint());
    intake = new Intake(new Feeds(CLOCK, new LocalReader()), store);
    estimates = new PayEstimates(index.engine(), ANALYST, CLOCK);
    backend =
        new Backend(
            index.engine(),
            store,
            intake,
            new RequestReader(CONFIG, ANALYST, CLOCK, index.engine()),
            site,
            new Completion(CONFIG, ANALYST.gazetteer(), index.engine()),
            ANALYST,
            estimates,
            careers.of(index.engine(), store, estimates),
            Matcher.of(index.engine(), CONFIG, ANALYST, CLOCK),
            new Applicants(ANALYST),
            new Roles(ANALYST, CONFIG.taxonomy()),
            readiness::get,
            this::awaitVisible,
            CLOCK);
    server = new Server(backend, new Binding("127.0.0.1", port, key));
    server.start();
  }

  /** Fills it with the sample records. */
  public TestServer withCorpus() throws IOException {
    new Corpus(Path.of("corpus")).loadInto(store, intake);
    if (!awaitVisible(store.lastSeq())) {
      throw new IllegalStateException("the sample isn't to be found after two minutes");
    }
    estimates.refresh();
    return this;
  }

  private boolean awaitVisible(long seq) {
    try {
      return index.awaitVisible(seq, Duration.ofMinutes(2));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  public SearchEngine engine() {
    return backend.engine();
  }

  int port() {
    return server.port();
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<byte[]> bytes(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  public static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    server.close();
    index.close();
    changes.close();
    store.close();
  }
}
