package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Of an e-mail address only what tells whether another is the same. */
final class EmailDigest {
  private EmailDigest() {}

  /** Of the first address in the text, whatever its case; null where there is none. */
  static @Nullable String in(@Nullable String text) {
    String email = text == null ? null : ContactDetails.email(text);
    return email == null ? null : HexFormat.of().formatHex(sha256().digest(email.getBytes(UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
