package metier.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import metier.model.RecordKey;

/**
 * What a person is called whose name counts nothing: the same each time, and telling nothing, where
 * a record's own id may be the name of a file with a name in it.
 *
 * @param label for people ("Candidate K27")
 * @param handle for addresses
 */
public record CandidateName(String label, String handle) {
  /** Without those that are taken for digits. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int HANDLE_BYTES = 8;

  public static CandidateName of(RecordKey key) {
    byte[] digest = sha256(key.qualified());
    int number = ((digest[0] & 0xff) << 16) | ((digest[1] & 0xff) << 8) | (digest[2] & 0xff);
    String label =
        "Candidate "
            + LETTERS.charAt(number % LETTERS.length())
            + (number / LETTERS.length()) % 1000;
    return new CandidateName(label, HexFormat.of().formatHex(digest, 3, 3 + HANDLE_BYTES));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
