package metier.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import metier.career.MinedCareers;
import metier.career.PayEstimates;
import metier.document.SealedReader;
import metier.feed.Feeds;
import metier.ingest.Corpus;
import metier.ingest.Intake;
import metier.ingest.LiveIndex;
import metier.ingest.Progress;
import metier.match.Applicants;
import metier.match.Matcher;
import metier.match.Roles;
import metier.query.RequestReader;
import metier.query.lexicon.Completion;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import metier.store.StoreUnavailable;
import metier.web.Backend;
import metier.web.Binding;
import metier.web.Readiness;
import metier.web.Server;

/** A server with everything behind it, from the store to the socket. */
final class Serving implements AutoCloseable {
  /** How long {@code ?refresh=true} waits at most. */
  private static final Duration REFRESH = Duration.ofSeconds(30);

  private final LiveIndex index;
  private final long found;
  private final URI address;
  private final Deque<AutoCloseable> open;

  private Serving(LiveIndex index, long found, URI address, Deque<AutoCloseable> open) {
    this.index = index;
    this.found = found;
    this.address = address;
    this.open = open;
  }

  /** Answers at once; its answers are whole after {@link #awaitReady}. */
  static Serving start(Environment environment, Path data, String host, int port) {
    Deque<AutoCloseable> open = new ArrayDeque<>();
    try {
      Binding binding = new Binding(host, port, environment.variables().get("METIER_API_KEY"));
      Assembly assembly = opened(open, new Assembly(environment));
      RecordStore store = opened(open, SqliteStore.open(data));
      LiveIndex index = opened(open, assembly.index(data, store));
      SealedReader documents = opened(open, new SealedReader());
      documents.prepare();
      Intake intake =
          new Intake(new Feeds(assembly.clock(), documents), store, index.engine()::appliedSeq);
      new Corpus(environment.home().resolve("corpus")).loadInto(store, intake);
      long found = store.lastSeq();
      RequestReader requests =
          new RequestReader(
              assembly.config(), assembly.analyst(), assembly.clock(), index.engine());
      requests.prepare();
      Completion completion =
          new Completion(assembly.config(), assembly.analyst().gazetteer(), index.engine());
      completion.prepare();
      PayEstimates estimates =
          new PayEstimates(index.engine(), assembly.analyst(), assembly.clock());
      MinedCareers careers =
          new MinedCareers(
              index.engine(),
              store,
              assembly.config(),
              assembly.analyst(),
              estimates,
              assembly.clock());
      opened(open, new Freshener(careers::refresh)).start();
      Backend backend =
          new Backend(
              index.engine(),
              store,
              intake,
              requests,
              assembly.config().site(),
              completion,
              assembly.analyst(),
              estimates,
              careers,
              Matcher.of(index.engine(), assembly.config(), assembly.analyst(), assembly.clock()),
              new Applicants(assembly.analyst()),
              new Roles(assembly.analyst(), assembly.config().taxonomy()),
              () -> readiness(index, found),
              seq -> awaitVisible(index, seq),
              assembly.clock());
      Server server = opened(open, new Server(backend, binding));
      server.start();
      URI address = URI.create("http://" + inAddress(host) + ":" + server.port() + "/");
      return new Serving(index, found, address, open);
    } catch (IOException e) {
      close(open);
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      close(open);
      throw e;
    }
  }

  private static <T extends AutoCloseable> T opened(Deque<AutoCloseable> open, T part) {
    open.push(part);
    return part;
  }

  private static String inAddress(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /**
   * @param found what the store held at the start: not one answer without it
   */
  private static Readiness readiness(LiveIndex index, long found) {
    try {
      Progress progress = index.progress();
      if (progress.fault().isPresent()) {
        return new Readiness.NotYet("The index stands still: " + progress.fault().get());
      }
      return progress.caughtUp() && progress.visibleSeq() >= found
          ? new Readiness.Ready()
          : new Readiness.NotYet(
              String.format(
                  Locale.ROOT,
                  "The index has read %,d of %,d changes.",
                  progress.visibleSeq(),
                  progress.storeSeq()));
    } catch (StoreUnavailable e) {
      return new Readiness.NotYet(String.valueOf(e.getMessage()));
    }
  }

  private static boolean awaitVisible(LiveIndex index, long seq) {
    try {
      return index.awaitVisible(seq, REFRESH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  URI address() {
    return address;
  }

  /**
   * Waits until everything that the store held at the start is searchable.
   *
   * @return false when the timeout passed first
   */
  boolean awaitReady(Duration timeout) throws InterruptedException {
    return index.awaitVisible(found, timeout);
  }

  /** Stops listening, then saves the index, then closes the store. */
  @Override
  public void close() {
    close(open);
  }

  private static void close(Deque<AutoCloseable> open) {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        System.getLogger(Serving.class.getName())
            .log(System.Logger.Level.WARNING, "Not closed in order: " + e.getMessage());
      }
    }
  }
}
