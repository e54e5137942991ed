package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of one file their ids, safe to stand in an address.
 *
 * <p>A feed's own id is kept when it has at most 100 characters, all of {@code A-Z a-z 0-9 . _ : @
 * -}; any other (an address, say) becomes the first 20 hexadecimal digits of its SHA-256. A row
 * without an id gets the digits of its own bytes; when the same bytes come again in the file, their
 * occurrence number counts too, so that two equal rows are two records.
 */
final class Ids {
  private static final int LONGEST_KEPT = 100;
  private static final int DIGEST_BYTES = 10;

  private final MessageDigest sha256 = sha256();

  /** By the first 8 bytes of a row's digest: how often it was met. */
  private final Map<Long, Integer> occurrences = new HashMap<>();

  RowId of(@Nullable String own, byte[] row) {
    if (own == null || own.isBlank()) {
      return new RowId(ofRow(row), false);
    }
    return new RowId(isSafe(own) ? own : hex(sha256.digest(own.getBytes(UTF_8))), true);
  }

  private String ofRow(byte[] row) {
    byte[] digest = sha256.digest(row);
    int occurrence = occurrences.merge(ByteBuffer.wrap(digest).getLong(), 1, Integer::sum);
    if (occurrence == 1) {
      return hex(digest);
    }
    sha256.update(row);
    return hex(sha256.digest(("\n" + occurrence).getBytes(UTF_8)));
  }

  /** Not "." or "..", which an address takes for a folder. */
  private static boolean isSafe(String id) {
    if (id.length() > LONGEST_KEPT) {
      return false;
    }
    boolean onlyDots = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean safe =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "._:@-".indexOf(c) >= 0;
      if (!safe) {
        return false;
      }
      onlyDots &= c == '.';
    }
    return !onlyDots;
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256, this one hasn't", e);
    }
  }
}
