package metier.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Unreadable;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a Word document: headers, body, footnotes, footers, each once. */
final class DocxReader {
  private static final Pattern NUMBER_OF_PAGE =
      Pattern.compile(
          "(?i)\\W*(?:page|p\\.|seite)?\\W*(?:\\d{1,3})?\\W*(?:of|von)?\\W*(?:\\d{1,3})?\\W*");

  private static final class TooManyCharacters extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyCharacters() {
      super("too many characters", null, false, false);
    }
  }

  private final WordLists lists = new WordLists();
  private final Set<String> notes = new LinkedHashSet<>();
  private int characters;

  private DocxReader() {}

  static DocumentText read(byte[] bytes) {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return new DocxReader().read(file);
    } catch (TooManyCharacters e) {
      return new Unreadable(
          Fault.OVER_LIMITS,
          "This Word document holds more than a million characters, far more than a résumé.");
    } catch (OLE2NotOfficeXmlFileException e) {
      return older(bytes);
    } catch (IOException
        | OpenXML4JException
        | XMLStreamException
        | RuntimeException
        | StackOverflowError e) {
      return isBomb(e)
          ? new Unreadable(
              Fault.OVER_LIMITS,
              "This Word document unpacks to far more than a résumé and isn't read.")
          : new Unreadable(
              Fault.BROKEN,
              "This Word document is damaged and can't be read. Save it again and try that file.");
    }
  }

  private static boolean isBomb(Throwable thrown) {
    String message = thrown.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("zip bomb");
  }

  /** Locked documents are packed as Word's older format is. */
  private static DocumentText older(byte[] bytes) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return new Unreadable(
            Fault.ENCRYPTED,
            "This Word document is locked with a password. Save a copy without one and try that.");
      }
      return new Unreadable(
          Fault.UNKNOWN_KIND,
          "This is a document of Word before 2007 (.doc). Save it as .docx or PDF and try that.");
    } catch (IOException | RuntimeException e) {
      return new Unreadable(
          Fault.BROKEN, "This document is damaged and can't be read. Save it as .docx or PDF.");
    }
  }

  private DocumentText read(OPCPackage file)
      throws OpenXML4JException, IOException, XMLStreamException {
    PackagePart main = main(file);
    if (main == null) {
      return new Unreadable(
          Fault.BROKEN, "This file is packed as a Word document, but holds none.");
    }
    if (!main.getContentType().contains("word")) {
      return new Unreadable(
          Fault.UNKNOWN_KIND, "This file is another kind of Office document than Word's.");
    }
    for (PackagePart part : related(main, "/numbering")) {
      read(part, lists::readNumbering);
    }
    for (PackagePart part : related(main, "/styles")) {
      read(part, lists::readStyles);
    }
    List<WordBlock> body = new ArrayList<>();
    read(main, xml -> body.addAll(blocks(xml)));
    for (String notesOf : List.of("/footnotes", "/endnotes")) {
      for (PackagePart part : related(main, notesOf)) {
        read(part, xml -> body.addAll(blocks(xml)));
      }
    }
    List<String> lines = new ArrayList<>(running(main, "/header"));
    lines.addAll(WordLines.of(body));
    for (String line : running(main, "/footer")) {
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    if (lines.stream().allMatch(String::isBlank)) {
      return new Unreadable(
          Fault.NO_TEXT, "This Word document holds no text, or only pictures of it.");
    }
    return new DocumentText.Lines(lines, List.copyOf(notes), SavedDates.of(file));
  }

  private static @Nullable PackagePart main(OPCPackage file) {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      List<PackagePart> found = file.getPartsByRelationshipType(type);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** By the end of the relation's name: the two editions of the format differ in its beginning. */
  private static List<PackagePart> related(PackagePart main, String kind)
      throws OpenXML4JException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getTargetMode() == TargetMode.INTERNAL
          && relation.getRelationshipType().endsWith(kind)) {
        PackagePart part = main.getRelatedPart(relation);
        if (part != null && !parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** What stands above or below each page, each line once: first pages often have their own. */
  private List<String> running(PackagePart main, String kind)
      throws OpenXML4JException, IOException, XMLStreamException {
    Set<String> lines = new LinkedHashSet<>();
    for (PackagePart part : related(main, kind)) {
      read(
          part,
          xml ->
              WordLines.of(blocks(xml)).stream()
                  .filter(line -> !NUMBER_OF_PAGE.matcher(line).matches())
                  .forEach(lines::add));
    }
    return List.copyOf(lines);
  }

  private interface Reading {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private static void read(PackagePart part, Reading reading)
      throws IOException, XMLStreamException {
    try (InputStream in = part.getInputStream()) {
      XMLStreamReader xml = WordXml.open(in);
      xml.nextTag();
      reading.read(xml);
      xml.close();
    }
  }

  private List<WordBlock> blocks(XMLStreamReader xml) throws XMLStreamException {
    return new WordBody(lists, this::spend, notes).blocks(xml);
  }

  private void spend(int more) {
    characters += more;
    if (characters > Limits.CHARACTERS) {
      throw new TooManyCharacters();
    }
  }
}
