package metier.feed;

import java.util.List;
import java.util.Optional;

/** Tells by its first bytes what isn't text. */
final class Signatures {
  private static final List<Signature> KNOWN =
      List.of(
          new Signature("a PNG picture", 0x89, 'P', 'N', 'G'),
          new Signature("a JPEG picture", 0xFF, 0xD8, 0xFF),
          new Signature("a GIF picture", 'G', 'I', 'F', '8'),
          new Signature("a PDF document", '%', 'P', 'D', 'F', '-'),
          new Signature("a zip archive or an Office document", 'P', 'K', 3, 4),
          new Signature("an old Office document", 0xD0, 0xCF, 0x11, 0xE0),
          new Signature("bzip2; unpack it first", 'B', 'Z', 'h'),
          new Signature("xz; unpack it first", 0xFD, '7', 'z', 'X', 'Z'),
          new Signature("zstd; unpack it first", 0x28, 0xB5, 0x2F, 0xFD),
          new Signature("a 7z archive; unpack it first", '7', 'z', 0xBC, 0xAF),
          new Signature("a Parquet file", 'P', 'A', 'R', '1'),
          new Signature("an SQLite database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f'),
          new Signature("UTF-16 text; save it as UTF-8", 0xFF, 0xFE),
          new Signature("UTF-16 text; save it as UTF-8", 0xFE, 0xFF));

  private static final Signature GZIP = new Signature("gzip", 0x1F, 0x8B);

  private record Signature(String what, int... bytes) {
    boolean opens(byte[] head) {
      for (int i = 0; i < bytes.length; i++) {
        if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private Signatures() {}

  static boolean isGzip(byte[] head) {
    return GZIP.opens(head);
  }

  /** What it is instead of text; empty for text. */
  static Optional<String> nameOfBinary(byte[] head) {
    for (Signature signature : KNOWN) {
      if (signature.opens(head)) {
        return Optional.of(signature.what());
      }
    }
    return isMostlyText(head) ? Optional.empty() : Optional.of("binary data");
  }

  /** A stray control character is a bad character in a text; one in twenty bytes is no text. */
  private static boolean isMostlyText(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        controls++;
      }
    }
    return controls * 20 <= head.length;
  }
}
