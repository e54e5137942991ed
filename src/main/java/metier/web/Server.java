package metier.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.List;
import metier.web.page.Pages;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: routes of {@link Routes} on one socket. */
public final class Server implements AutoCloseable {
  /**
   * Searching keeps a core busy, so a few threads fill the machine; the others wait for slow
   * senders of bodies and for writes to become durable.
   */
  private static final int THREADS = 64;

  /** A sender of a body that is slower than this, in bytes a second, loses its thread. */
  private static final int SLOWEST_BODY = 64;

  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final Binding binding;
  private final Javalin javalin;

  public Server(Backend backend, Binding binding) {
    this.binding = binding;
    Pages pages = new Pages(backend.site());
    ErrorReplies errors = new ErrorReplies(pages);
    Adapter adapter =
        new Adapter(new Guard(binding.key()), errors, new CrossOrigin(backend.site()));
    this.javalin =
        Javalin.create(config -> configure(config, Routes.of(backend, pages), adapter, errors));
  }

  private static void configure(
      JavalinConfig config, List<Route> routes, Adapter adapter, ErrorReplies errors) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(4));
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setUriCompliance(UriCompliance.DEFAULT);
          http.setMinRequestDataRate(SLOWEST_BODY);
        });
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(errors.ofJetty());
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(DRAIN.toMillis());
        });
    config.router.javaLangErrorHandler(errors::fatal);
    config.routes.exception(Exception.class, errors::exception);
    // Javalin has a handler of its own for these, which would come first.
    config.routes.exception(HttpResponseException.class, errors::exception);
    for (Route route : routes) {
      config.routes.addHttpHandler(type(route.method()), route.path(), adapter.handler(route));
      if (route.method() == Route.Method.GET) {
        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), adapter.handler(route));
      }
    }
  }

  private static HandlerType type(Route.Method method) {
    return switch (method) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
      case PUT -> HandlerType.PUT;
      case DELETE -> HandlerType.DELETE;
    };
  }

  /**
   * @throws CannotServe when the address can't be bound
   */
  public void start() {
    try {
      javalin.start(binding.host(), binding.port());
    } catch (JavalinBindException e) {
      throw new CannotServe(
          "port " + binding.port() + " on " + binding.host() + " is in use or not allowed", e);
    } catch (JavalinException e) {
      throw new CannotServe("the server can't start: " + e.getMessage(), e);
    }
  }

  /** The port that it listens on, also where any was asked for. */
  public int port() {
    return javalin.port();
  }

  /** Lets requests that are under way finish, for a few seconds at most. */
  @Override
  public void close() {
    javalin.stop();
  }
}
