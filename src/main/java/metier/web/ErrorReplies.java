package metier.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import metier.document.DocumentsUnavailable;
import metier.engine.EngineUnavailable;
import metier.engine.ExpiredCursor;
import metier.store.StoreUnavailable;
import metier.web.page.Pages;
import metier.web.page.ProblemView;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every failure as a reply: problem documents for programs, a page for people. What went wrong
 * inside is for the log alone.
 */
final class ErrorReplies {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorReplies.class);
  private static final Problem INTERNAL =
      Problem.of(
          500,
          "Something broke",
          "Something broke inside Metier; its log says what. Nothing that was acknowledged is"
              + " lost.");

  private final Pages pages;

  ErrorReplies(Pages pages) {
    this.pages = pages;
  }

  void send(Context ctx, Problem problem) throws IOException {
    if (problem.status() == 401) {
      // A person is asked for the key by the browser; any name will do.
      ctx.header(
          "WWW-Authenticate",
          wantsPage(ctx)
              ? "Basic realm=\"metier: the key is the password\", charset=\"UTF-8\""
              : "Bearer realm=\"metier\"");
    }
    if (problem.status() == 503) {
      ctx.header("Retry-After", "1");
    }
    boolean page = wantsPage(ctx);
    String type = page ? Reply.HTML : Problem.MEDIA_TYPE;
    byte[] body =
        page
            ? pages
                .problem(
                    new ProblemView(problem.status(), problem.title(), problem.detail(), List.of()))
                .getBytes(StandardCharsets.UTF_8)
            : JsonBody.bytes(problem);
    Outgoing.headers(ctx, Access.OPEN, type);
    Outgoing.whole(ctx, problem.status(), type, body);
  }

  private static boolean wantsPage(Context ctx) {
    String accept = ctx.req().getHeader("Accept");
    String path = ctx.path();
    return accept != null
        && accept.contains("text/html")
        && !path.startsWith("/api/")
        && !path.startsWith("/health/");
  }

  void exception(Exception exception, Context ctx) {
    try {
      send(ctx, problem(exception, ctx));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem problem(Exception exception, Context ctx) {
    return switch (exception) {
      case ExpiredCursor expired ->
          Problem.of(
                  400,
                  Problem.type("expired-cursor"),
                  "Expired cursor",
                  "This cursor has expired; start again without it.")
              .about("cursor", String.valueOf(ctx.queryParam("cursor")));
      case StoreUnavailable unavailable -> unavailable(unavailable);
      case DocumentsUnavailable unavailable -> unavailable(unavailable);
      case EngineUnavailable unavailable -> unavailable(unavailable);
      case NotFoundResponse missing ->
          Problem.of(404, "Not found", "There is nothing at " + ctx.path() + ".");
      case MethodNotAllowedResponse notAllowed -> {
        String allowed = notAllowed.getDetails().values().stream().findFirst().orElse("");
        ctx.header("Allow", allowed);
        yield Problem.of(
            405,
            "Method not allowed",
            ctx.path() + " takes " + allowed + ", not " + ctx.req().getMethod() + ".");
      }
      case HttpResponseException other ->
          Problem.of(
              other.getStatus(),
              "The request can't be answered",
              String.valueOf(other.getMessage()));
      default -> {
        LOG.error("{} {} failed", ctx.req().getMethod(), ctx.path(), exception);
        yield INTERNAL;
      }
    };
  }

  /** The machinery is there but can't work now; its own words say why. */
  static Problem unavailable(RuntimeException exception) {
    LOG.error("{}", exception.getMessage());
    if (exception instanceof StoreUnavailable store && store.noRoom()) {
      return Problem.of(
          507, Problem.type("no-room"), "No room", String.valueOf(exception.getMessage()));
    }
    return Problem.of(
        503, Problem.type("unavailable"), "Unavailable", String.valueOf(exception.getMessage()));
  }

  /** After an {@link Error} of the machine itself, by the shortest way there is. */
  void fatal(HttpServletResponse response, Error error) {
    LOG.error("a request broke the machinery", error);
    try {
      response.setStatus(500);
      response.setContentType(Problem.MEDIA_TYPE);
      response.getOutputStream().write(JsonBody.bytes(INTERNAL));
    } catch (IOException | IllegalStateException e) {
      LOG.warn("the caller could not be told", e);
    }
  }

  /** For requests that Jetty refuses before Javalin sees them: broken addresses and heads. */
  Request.Handler ofJetty() {
    return new JettyErrors();
  }
}
