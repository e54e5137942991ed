package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static metier.document.FileKind.AUDIO;
import static metier.document.FileKind.AVIF;
import static metier.document.FileKind.BINARY;
import static metier.document.FileKind.BMP;
import static metier.document.FileKind.DATABASE;
import static metier.document.FileKind.DJVU;
import static metier.document.FileKind.DOC;
import static metier.document.FileKind.GIF;
import static metier.document.FileKind.GZIP;
import static metier.document.FileKind.HEIC;
import static metier.document.FileKind.HTML;
import static metier.document.FileKind.JPEG;
import static metier.document.FileKind.JSON;
import static metier.document.FileKind.LOCKED_OFFICE;
import static metier.document.FileKind.MAIL;
import static metier.document.FileKind.MHT;
import static metier.document.FileKind.OLD_OFFICE;
import static metier.document.FileKind.PACKED;
import static metier.document.FileKind.PDF;
import static metier.document.FileKind.PNG;
import static metier.document.FileKind.POSTSCRIPT;
import static metier.document.FileKind.PROGRAM;
import static metier.document.FileKind.RTF;
import static metier.document.FileKind.SVG;
import static metier.document.FileKind.TEXT;
import static metier.document.FileKind.TIFF;
import static metier.document.FileKind.VIDEO;
import static metier.document.FileKind.WEBP;
import static metier.document.FileKind.WORDPERFECT;
import static metier.document.FileKind.WORD_XML;
import static metier.document.FileKind.XML;
import static metier.document.FileKind.ZIP;

import java.util.List;
import java.util.Locale;

/** Tells what a file is by its bytes. A zip archive is told further by {@link Archive}. */
final class Signatures {
  private static final int MARK_WITHIN = 1024;

  /** The bytes of a signature as characters of ISO 8859-1. */
  private record Signature(FileKind kind, int at, String bytes) {
    boolean in(byte[] file) {
      if (file.length < at + bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((file[at + i] & 0xff) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(PDF, 0, "%PDF-"),
          new Signature(ZIP, 0, "PK\u0003\u0004"),
          new Signature(ZIP, 0, "PK\u0005\u0006"),
          new Signature(JPEG, 0, "\u00ff\u00d8\u00ff"),
          new Signature(PNG, 0, "\u0089PNG"),
          new Signature(GIF, 0, "GIF8"),
          new Signature(TIFF, 0, "II*\0"),
          new Signature(TIFF, 0, "MM\0*"),
          new Signature(WEBP, 8, "WEBP"),
          new Signature(AUDIO, 8, "WAVE"),
          new Signature(VIDEO, 8, "AVI "),
          new Signature(HEIC, 4, "ftyphei"),
          new Signature(HEIC, 4, "ftyphev"),
          new Signature(HEIC, 4, "ftypmif1"),
          new Signature(HEIC, 4, "ftypmsf1"),
          new Signature(AVIF, 4, "ftypavi"),
          new Signature(AUDIO, 4, "ftypM4A"),
          new Signature(VIDEO, 4, "ftyp"),
          new Signature(VIDEO, 0, "\u001aE\u00df\u00a3"),
          new Signature(AUDIO, 0, "ID3"),
          new Signature(AUDIO, 0, "OggS"),
          new Signature(AUDIO, 0, "fLaC"),
          new Signature(GZIP, 0, "\u001f\u008b"),
          new Signature(PACKED, 0, "BZh"),
          new Signature(PACKED, 0, "\u00fd7zXZ"),
          new Signature(PACKED, 0, "(\u00b5/\u00fd"),
          new Signature(PACKED, 0, "7z\u00bc\u00af"),
          new Signature(PACKED, 0, "Rar!"),
          new Signature(PACKED, 257, "ustar"),
          new Signature(PROGRAM, 0, "\u007fELF"),
          new Signature(PROGRAM, 0, "\u00ca\u00fe\u00ba\u00be"),
          new Signature(PROGRAM, 0, "\u00cf\u00fa\u00ed\u00fe"),
          new Signature(DATABASE, 0, "SQLite f"),
          new Signature(POSTSCRIPT, 0, "%!PS"),
          new Signature(WORDPERFECT, 0, "\u00ffWPC"),
          new Signature(DJVU, 0, "AT&TFORM"),
          new Signature(RTF, 0, "{\\rt"));

  private static final Signature OLE = new Signature(OLD_OFFICE, 0, "\u00d0\u00cf\u0011\u00e0");

  private Signatures() {}

  static FileKind kindOf(byte[] file) {
    for (Signature signature : SIGNATURES) {
      if (signature.in(file)) {
        return signature.kind;
      }
    }
    if (OLE.in(file)) {
      return ole(file);
    }
    // Both are short enough to open a sentence.
    if (isBinary(file)) {
      if (isMarkedWithin(file)) {
        return PDF;
      }
      return opens(file, "MZ") ? PROGRAM : opens(file, "BM") ? BMP : BINARY;
    }
    return ofText(PlainText.head(file));
  }

  private static FileKind ofText(String text) {
    String head = text.strip();
    String lower = head.toLowerCase(Locale.ROOT);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("{") || head.startsWith("[")) {
      return head.matches("(?s)(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]\\d-]).*") ? JSON : TEXT;
    }
    if (lower.startsWith("mime-version:") || lower.matches("(?s)(?:from|received|date): .*")) {
      return lower.contains("multipart/related")
          ? MHT
          : lower.contains("\nmime-version:") || lower.contains("\nmessage-id:") ? MAIL : TEXT;
    }
    if (lower.startsWith("<")) {
      return ofMarkup(lower);
    }
    return lower.contains("<html") || lower.contains("<body") ? HTML : TEXT;
  }

  private static FileKind ofMarkup(String lower) {
    if (lower.contains("<html") || lower.startsWith("<!doctype html")) {
      return HTML;
    }
    if (lower.contains("progid=\"word.document\"") || lower.contains("<pkg:package")) {
      return WORD_XML;
    }
    if (lower.contains("<svg")) {
      return SVG;
    }
    return lower.startsWith("<?xml") ? XML : HTML;
  }

  /** By the names in its folder, which stand in UTF-16. */
  private static FileKind ole(byte[] file) {
    if (holds(file, "EncryptedPackage")) {
      return LOCKED_OFFICE;
    }
    if (holds(file, "WordDocument")) {
      return DOC;
    }
    return holds(file, "__substg1.0") ? MAIL : OLD_OFFICE;
  }

  private static boolean holds(byte[] file, String name) {
    String wide = new String(name.getBytes(UTF_16LE), ISO_8859_1);
    return new String(file, ISO_8859_1).contains(wide);
  }

  /** Mail programs and servers put bytes before a PDF's mark, which readers have to skip. */
  private static boolean isMarkedWithin(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, MARK_WITHIN), ISO_8859_1);
    return head.contains("%PDF-");
  }

  private static boolean opens(byte[] file, String mark) {
    return new Signature(BINARY, 0, mark).in(file);
  }

  /** A stray control character is a bad character in a text; one in twenty bytes is no text. */
  private static boolean isBinary(byte[] file) {
    if (PlainText.wide(file) != null) {
      return false;
    }
    int controls = 0;
    int size = Math.min(file.length, 1 << 16);
    for (int i = 0; i < size; i++) {
      byte b = file[i];
      if ((b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 0x7f) {
        controls++;
      }
    }
    return controls * 20 > size;
  }
}
