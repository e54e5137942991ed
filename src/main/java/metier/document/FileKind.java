package metier.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file may be, and what to do with those that aren't read. */
enum FileKind {
  PDF("a PDF", "pdf"),
  DOCX("a DOCX", "docx", "docm", "dotx"),
  HTML("HTML", "html", "htm", "xhtml"),
  TEXT("plain text", "txt", "text", "md", "asc", "log"),

  ZIP("a zip archive", "zip"),
  XLSX("a spreadsheet (XLSX)", "xlsx", "xlsm"),
  PPTX("a presentation (PPTX)", "pptx"),
  ODT("an OpenDocument text (ODT)", "odt"),
  ODS("an OpenDocument spreadsheet or presentation", "ods", "odp"),
  EPUB("an EPUB book", "epub"),
  PAGES_APP("a document of Apple Pages", "pages"),
  DOC("an old Word document (DOC)", "doc", "dot"),
  OLD_OFFICE("an old Office file", "xls", "ppt"),
  MAIL("an e-mail", "msg", "eml"),
  LOCKED_OFFICE("an Office file with a password", "docx", "xlsx", "pptx"),
  RTF("an RTF document", "rtf"),
  MHT("a web archive (MHT)", "mht", "mhtml"),
  WORD_XML("a Word document as flat XML", "xml"),
  SVG("a drawing (SVG)", "svg"),
  XML("XML", "xml"),
  JSON("JSON", "json", "ndjson", "jsonl"),
  POSTSCRIPT("PostScript", "ps", "eps"),
  WORDPERFECT("a WordPerfect document", "wpd"),
  DJVU("a scan (DjVu)", "djvu"),

  JPEG("a photo (JPEG)", "jpg", "jpeg"),
  PNG("a picture (PNG)", "png"),
  GIF("a picture (GIF)", "gif"),
  BMP("a picture (BMP)", "bmp"),
  TIFF("a picture (TIFF)", "tif", "tiff"),
  WEBP("a picture (WebP)", "webp"),
  HEIC("a photo (HEIC)", "heic", "heif"),
  AVIF("a picture (AVIF)", "avif"),
  VIDEO("a video", "mp4", "mov", "avi", "webm", "mkv"),
  AUDIO("a sound recording", "mp3", "wav", "ogg", "m4a", "flac"),

  GZIP("a gzip file", "gz"),
  PACKED("a packed archive", "7z", "rar", "bz2", "xz", "zst", "tar"),
  PROGRAM("a program", "exe", "dll", "so", "class"),
  DATABASE("a database", "sqlite", "db"),
  BINARY("binary data");

  private final String what;

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> endings;

  FileKind(String what, String... endings) {
    this.what = what;
    this.endings = List.of(endings);
  }

  /** "a PDF". */
  String what() {
    return what;
  }

  /** The ending of a name where it belongs to another kind: "pdf". */
  Optional<String> misnamed(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (endings.contains(ending)) {
      return Optional.empty();
    }
    for (FileKind other : values()) {
      if (other.endings.contains(ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  /** What to do with a kind that isn't read. */
  String advice() {
    return switch (this) {
      case PDF, DOCX, HTML, TEXT -> "";
      case DOC, RTF, ODT, WORD_XML, WORDPERFECT, PAGES_APP ->
          "Open it in a word processor and save it as DOCX or PDF.";
      case JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC, AVIF, SVG, DJVU ->
          "Export the résumé as PDF, DOCX, HTML or text.";
      case XLSX, PPTX, ODS, OLD_OFFICE, EPUB, POSTSCRIPT, MHT, XML ->
          "Save the résumé as PDF, DOCX, HTML or text.";
      case MAIL -> "Save the résumé that is attached to it, and give that.";
      case LOCKED_OFFICE -> "Open it in its program, save it without the password, and try again.";
      case ZIP, GZIP, PACKED -> "Unpack it, and give the résumé inside.";
      case JSON ->
          "A JSON Resume is taken in as data; as a document, give PDF, DOCX, HTML or text.";
      case VIDEO, AUDIO, PROGRAM, DATABASE, BINARY -> "Give the résumé as PDF, DOCX, HTML or text.";
    };
  }
}
