package metier.web;

import io.javalin.http.Context;
import java.io.IOException;

/** Bytes and headers on their way out. */
final class Outgoing {
  /**
   * Nothing but our own files: no script or style inside a page, so none that a posting smuggles
   * in; forms and requests only to ourselves; never in somebody's frame.
   */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Outgoing() {}

  static void headers(Context ctx, Access access, String contentType) {
    ctx.header("X-Content-Type-Options", "nosniff");
    if (access != Access.OPEN) {
      ctx.header("Cache-Control", "no-store");
    }
    if (contentType.startsWith("text/html")) {
      ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
      ctx.header("Referrer-Policy", "strict-origin-when-cross-origin");
    }
  }

  /** In one write, which saves the copy that a result stream would take. */
  static void whole(Context ctx, int status, String contentType, byte[] body) throws IOException {
    ctx.status(status).contentType(contentType);
    if (ctx.req().getHeader("Accept-Encoding") == null) {
      ctx.res().setContentLength(body.length);
    }
    ctx.outputStream().write(body, 0, body.length);
  }
}
