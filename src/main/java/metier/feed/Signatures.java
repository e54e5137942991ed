package metier.feed;

import java.util.List;
import java.util.Optional;

/** Tells by its first bytes what isn't text. */
final class Signatures {
  private static final List<Signature> KNOWN =
      List.of(
          new Signature("a PNG picture", "\u0089PNG"),
          new Signature("a JPEG picture", "\u00ff\u00d8\u00ff"),
          new Signature("a GIF picture", "GIF8"),
          new Signature("a PDF document", "%PDF-"),
          new Signature("a zip archive or an Office document", "PK\u0003\u0004"),
          new Signature("an old Office document", "\u00d0\u00cf\u0011\u00e0"),
          new Signature("an RTF document", "{\\rtf"),
          new Signature("bzip2; unpack it first", "BZh"),
          new Signature("xz; unpack it first", "\u00fd7zXZ"),
          new Signature("zstd; unpack it first", "(\u00b5/\u00fd"),
          new Signature("a 7z archive; unpack it first", "7z\u00bc\u00af"),
          new Signature("a Parquet file", "PAR1"),
          new Signature("an SQLite database", "SQLite f"));

  private static final Signature GZIP = new Signature("gzip", "\u001f\u008b");

  /** The bytes as characters of ISO 8859-1. */
  private record Signature(String what, String bytes) {
    boolean opens(byte[] head) {
      if (head.length < bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((head[i] & 0xff) != bytes.charAt(i)) {
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
