package metier.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A body of moderate size, whole in memory. */
sealed interface TakenBody {
  record Whole(byte[] bytes) implements TakenBody {}

  record Refused(Problem problem) implements TakenBody {}

  static TakenBody of(Call call, long limit) throws IOException {
    Optional<Problem> tooLarge = BodyProblems.announcedTooLarge(call, limit);
    if (tooLarge.isPresent()) {
      return new Refused(tooLarge.get());
    }
    try (InputStream raw = call.body().open();
        LimitedBody body = new LimitedBody(raw, limit)) {
      try {
        return new Whole(body.readAllBytes());
      } catch (IOException e) {
        return new Refused(BodyProblems.unreadable(String.valueOf(e.getMessage()), body, limit));
      }
    }
  }
}
