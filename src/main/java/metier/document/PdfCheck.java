package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import metier.document.DocumentText.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What a PDF packs, counted before anything opens it, by the word {@code stream} alone: tables and
 * trees of a hostile PDF lie. Pictures aren't counted, since nobody unpacks them to find text.
 */
final class PdfCheck {
  private static final String STREAM = "stream";
  private static final int DICTIONARY = 1_000;

  /** Of a stream that is packed twice, what is kept to be unpacked again. */
  private static final int KEPT = 4_000_000;

  private PdfCheck() {}

  static void check(byte[] file) throws Refused {
    String text = new String(file, ISO_8859_1);
    if (text.indexOf("/Encrypt") >= 0) {
      requireOpen(file);
    }
    Unpacking unpacking = new Unpacking(file);
    for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
      if (!text.startsWith("end", at - 3) && !isPicture(text, at)) {
        int from = at + STREAM.length();
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
          from++;
        }
        unpack(file, from, unpacking, 1);
      }
    }
  }

  /** Its dictionary ends right before the word. */
  private static boolean isPicture(String text, int at) {
    String before = text.substring(Math.max(0, at - DICTIONARY), at);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
  }

  private static void unpack(byte[] bytes, int at, Unpacking unpacking, int layer) throws Refused {
    if (!isZlib(bytes, at)) {
      return;
    }
    if (layer > Limits.LAYERS) {
      throw new Refused(
          Fault.OVER_LIMITS,
          "It packs its pages more than "
              + Limits.LAYERS
              + " times over, as files do that are made to harm. Export it anew.");
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean[] again = {false};
    boolean[] begun = {false};
    unpacking.inflate(
        bytes,
        at,
        bytes.length - at,
        false,
        (buffer, length) -> {
          again[0] |= !begun[0] && length > 2 && isZlib(buffer, 0);
          begun[0] = true;
          if (again[0]) {
            kept.write(buffer, 0, Math.min(length, KEPT - kept.size()));
          }
        });
    if (kept.size() > 0) {
      unpack(kept.toByteArray(), 0, unpacking, layer + 1);
    }
  }

  /** Zlib's two bytes of header; the method is always 8, and both are a multiple of 31. */
  private static boolean isZlib(byte[] bytes, int at) {
    if (at + 2 >= bytes.length) {
      return false;
    }
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    return (first & 0x0f) == 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 == 0;
  }

  /** A PDF that only its owner may change can be read by everybody. */
  private static void requireOpen(byte[] file) throws Refused {
    try (PDDocument document = Loader.loadPDF(file)) {
      document.getNumberOfPages();
    } catch (InvalidPasswordException e) {
      throw new Refused(
          Fault.ENCRYPTED,
          "This PDF opens only with a password. Save it without one (print it to a new PDF), and"
              + " try again.");
    } catch (IOException | RuntimeException e) {
      if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt")) {
        throw new Refused(
            Fault.ENCRYPTED,
            "This PDF is locked in a way that can't be opened here. Save it without protection,"
                + " and try again.");
      }
      // What is broken besides is for its reader to tell.
    }
  }
}
