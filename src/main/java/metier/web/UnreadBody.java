package metier.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * What a client still sends of a body after its answer is settled. Most clients read nothing before
 * they have sent everything, and a connection that is closed while they send is all they would be
 * told of; so the answer goes out first, and then the rest is read into nothing for a while.
 */
final class UnreadBody {
  static final long MOST_BYTES = 100_000_000;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private UnreadBody() {}

  /** Whether an answer may have been found before the body was read to its end. */
  static boolean mayFollow(Context ctx, int status) {
    boolean refused = status >= 400;
    String length = ctx.req().getHeader("Content-Length");
    boolean body =
        ctx.req().getHeader("Transfer-Encoding") != null
            || (length != null && !length.strip().equals("0"));
    return refused && body;
  }

  /** Bounded, since nobody has to believe that it ever ends. */
  static void skip(Context ctx) {
    long until = System.nanoTime() + LONGEST.toNanos();
    byte[] nowhere = new byte[1 << 14];
    try {
      ctx.res().flushBuffer();
      InputStream in = ctx.req().getInputStream();
      long left = MOST_BYTES;
      while (left > 0 && System.nanoTime() < until) {
        int read = in.read(nowhere);
        if (read < 0) {
          return;
        }
        left -= read;
      }
    } catch (IOException | RuntimeException e) {
      // Whoever is gone needn't be waited for.
    }
  }
}
