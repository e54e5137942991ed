package metier.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metier.document.DocumentText.Fault;
import metier.document.ZipEntries.Entry;

/**
 * A zip archive that is looked through before anything opens it. What passes is packed anew, so
 * that what is read is what was looked at, whichever way its reader finds its files.
 */
final class Archive {
  private static final String DOCX_TEXT = "word/document.xml";

  private final byte[] file;
  private final List<Entry> entries;
  private final Set<String> names;

  private Archive(byte[] file) throws Refused {
    this.file = file;
    this.entries = ZipEntries.of(file);
    this.names = entries.stream().map(Entry::name).collect(Collectors.toSet());
  }

  static Archive of(byte[] file) throws Refused {
    return new Archive(file);
  }

  FileKind kind() {
    if (names.contains(DOCX_TEXT) || hasMainPart("word/document")) {
      return FileKind.DOCX;
    }
    if (hasMainPart("xl/workbook")) {
      return FileKind.XLSX;
    }
    if (hasMainPart("ppt/presentation")) {
      return FileKind.PPTX;
    }
    if (names.stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("Index.zip"))) {
      return FileKind.PAGES_APP;
    }
    return mediaType().map(Archive::ofMediaType).orElse(FileKind.ZIP);
  }

  /** Some writers number it: "word/document2.xml". */
  private boolean hasMainPart(String path) {
    return names.stream().anyMatch(name -> name.matches(path + "\\d*\\.(?:xml|bin)"));
  }

  private static FileKind ofMediaType(String type) {
    if (type.startsWith("application/vnd.oasis.opendocument.text")) {
      return FileKind.ODT;
    }
    return type.startsWith("application/vnd.oasis.opendocument")
        ? FileKind.ODS
        : type.startsWith("application/epub") ? FileKind.EPUB : FileKind.ZIP;
  }

  /** What OpenDocument and EPUB have as their first file, not packed. */
  private Optional<String> mediaType() {
    return entries.stream()
        .filter(entry -> entry.name().equals("mimetype") && entry.method() == ZipEntries.STORED)
        .map(entry -> new String(file, entry.at(), Math.min(entry.packed(), 100), ISO_8859_1))
        .findFirst();
  }

  /**
   * The same files, packed anew.
   *
   * @throws Refused when it unpacks to too much, or a part of XML isn't to be read
   */
  byte[] repacked() throws Refused {
    Unpacking unpacking = new Unpacking(file);
    ByteArrayOutputStream repacked = new ByteArrayOutputStream(file.length + 1024);
    try (ZipOutputStream zip = new ZipOutputStream(repacked)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Entry entry : entries) {
        if (!entry.isFolder()) {
          byte[] bytes = unpacked(entry, unpacking);
          if (isXml(entry.name())) {
            boolean wellFormed = XmlGuard.check(entry.name(), new ByteArrayInputStream(bytes));
            if (!wellFormed && entry.name().equals(DOCX_TEXT)) {
              throw ZipEntries.broken();
            }
          }
          zip.putNextEntry(new ZipEntry(entry.name()));
          zip.write(bytes);
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repacked.toByteArray();
  }

  private byte[] unpacked(Entry entry, Unpacking unpacking) throws Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(entry.packed() * 4 + 64);
    if (entry.method() == ZipEntries.STORED) {
      unpacking.count(entry.packed());
      bytes.write(file, entry.at(), entry.packed());
      return bytes.toByteArray();
    }
    Unpacking.End end =
        unpacking.inflate(
            file,
            entry.at(),
            entry.packed(),
            true,
            (buffer, length) -> bytes.write(buffer, 0, length));
    return switch (end) {
      case WHOLE -> bytes.toByteArray();
      case CUT_OFF, DAMAGED ->
          throw new Refused(
              Fault.BROKEN,
              "The file is damaged: its part "
                  + entry.name()
                  + " can't be unpacked. Get it once more, or export it anew.");
    };
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }
}
