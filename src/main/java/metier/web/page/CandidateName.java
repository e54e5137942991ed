package metier.web.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import metier.model.RecordKey;

/**
 * What a person is called whose name counts nothing: the same each time, and telling nothing, where
 * a record's own id may be the name of a file with a name in it.
 *
 * @param label for people ("Candidate KDM274")
 * @param handle for addresses
 */
public record CandidateName(String label, String handle) {
  /** Of which no word comes, nor what is taken for a digit. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int LETTERS_EACH = 3;
  private static final int NUMBERS = 1000;

  private static final int HANDLE_BYTES = 8;

  public static CandidateName of(RecordKey key) {
    byte[] digest = sha256(key.qualified());
    long number = ByteBuffer.wrap(digest).getLong() >>> 1;
    StringBuilder label = new StringBuilder("Candidate ");
    for (int i = 0; i < LETTERS_EACH; i++) {
      label.append(LETTERS.charAt((int) (number % LETTERS.length())));
      number /= LETTERS.length();
    }
    label.append(String.format(Locale.ROOT, "%03d", number % NUMBERS));
    return new CandidateName(
        label.toString(), HexFormat.of().formatHex(digest, Long.BYTES, Long.BYTES + HANDLE_BYTES));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
