package metier.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Carries a request to its endpoint and the reply back: everything that is Javalin's. */
final class Adapter {
  private final Guard guard;
  private final ErrorReplies errors;
  private final CrossOrigin crossOrigin;

  Adapter(Guard guard, ErrorReplies errors, CrossOrigin crossOrigin) {
    this.guard = guard;
    this.errors = errors;
    this.crossOrigin = crossOrigin;
  }

  Handler handler(Route route) {
    return ctx -> {
      crossOrigin.allow(ctx, route);
      send(ctx, route, answer(ctx, route));
    };
  }

  private Reply answer(Context ctx, Route route) throws IOException {
    HttpServletRequest request = ctx.req();
    Caller caller = new Caller(request.getRemoteAddr(), request::getHeader);
    if (route.access() != Access.OPEN) {
      Optional<Problem> refusal = guard.refusal(route.access(), caller);
      if (refusal.isPresent()) {
        return refusal.get();
      }
    }
    return switch (QueryString.parse(request.getQueryString())) {
      case QueryString.Malformed malformed ->
          Problem.of(
                  400,
                  Problem.type("malformed-query"),
                  "The address is malformed",
                  "A part of the address after the question mark has a broken percent escape or is"
                      + " no UTF-8.")
              .about("query", malformed.piece());
      case QueryString.Parsed parsed ->
          route
              .endpoint()
              .answer(
                  new Call(
                      parsed.parameters(),
                      ctx::pathParam,
                      request::getHeader,
                      request::getInputStream,
                      guard.refusal(Access.PRIVATE, caller).isEmpty()));
    };
  }

  private void send(Context ctx, Route route, Reply reply) throws IOException {
    switch (reply) {
      case Problem problem -> {
        boolean rest = UnreadBody.mayFollow(ctx, problem.status());
        errors.send(ctx, problem);
        if (rest) {
          UnreadBody.skip(ctx);
        }
      }
      case Reply.Whole whole -> {
        Outgoing.headers(ctx, route.access(), whole.contentType());
        whole.headers().forEach(ctx::header);
        boolean rest = UnreadBody.mayFollow(ctx, whole.status());
        Outgoing.whole(ctx, whole.status(), whole.contentType(), whole.body());
        if (rest) {
          UnreadBody.skip(ctx);
        }
      }
      case Reply.Flow flow -> {
        Outgoing.headers(ctx, route.access(), flow.contentType());
        ctx.status(flow.status()).contentType(flow.contentType());
        try (InputStream body = flow.body()) {
          body.transferTo(ctx.outputStream());
        }
      }
    }
  }
}
