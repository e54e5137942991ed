package metier.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the lines of a PDF from where its characters stand on the pages. */
final class PdfReader {
  static {
    FontMappers.set(new OneFont());
  }

  private PdfReader() {}

  static DocumentText read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PageScan scan = new PageScan();
      scan.writeText(document, Writer.nullWriter());
      return switch (lines(scan, document.getNumberOfPages())) {
        case DocumentText.Unreadable unreadable -> unreadable;
        case DocumentText.Lines lines -> lines.savedOn(SavedDates.of(document));
      };
    } catch (InvalidPasswordException e) {
      return locked();
    } catch (PageScan.TooManyCharacters e) {
      return new DocumentText.Unreadable(
          DocumentText.Fault.OVER_LIMITS,
          "This PDF holds more than a million characters, far more than a résumé.");
    } catch (NoClassDefFoundError e) {
      // Locks by certificates need a library of ciphers that isn't here.
      return locked();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return broken();
    }
  }

  private static DocumentText broken() {
    return new DocumentText.Unreadable(
        DocumentText.Fault.BROKEN,
        "This PDF is damaged and can't be read. Save or export it again and try that file.");
  }

  private static DocumentText locked() {
    return new DocumentText.Unreadable(
        DocumentText.Fault.ENCRYPTED,
        "This PDF is locked with a password. Save a copy without one and try that.");
  }

  private static DocumentText lines(PageScan scan, int pageCount) {
    List<PageScan.Page> pages = scan.pages();
    List<List<Run>> runs =
        pages.stream().map(page -> Runs.of(page.glyphs(), page.shapes())).toList();
    if (!CleanLines.saySomething(runs.stream().flatMap(List::stream).map(Run::text).toList())) {
      return withoutText(scan);
    }
    List<List<Block>> blocks = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<RunningLines.Parts> parted = RunningLines.parted(runs);
    for (int i = 0; i < pages.size(); i++) {
      RunningLines.Parts page = parted.get(i);
      page.body().forEach(run -> texts.add(run.text()));
      List<Block> ordered = new ArrayList<>(flow(page.head()));
      ordered.addAll(Columns.of(page.body(), pages.get(i).rules()));
      ordered.addAll(flow(page.foot()));
      blocks.add(ordered);
    }
    List<String> lines = new ArrayList<>(Paragraphs.of(Pages.joined(blocks), Hyphens.of(texts)));
    for (String line : turned(pages)) {
      if (!lines.getLast().isEmpty()) {
        lines.add("");
      }
      lines.add(line);
    }
    return new DocumentText.Lines(withoutEmptyEnd(lines), notes(scan, runs, pageCount));
  }

  private static List<Block> flow(List<Run> runs) {
    return runs.isEmpty() ? List.of() : List.of(new Block.Flow(Line.of(runs), Float.MAX_VALUE));
  }

  /** Each line once, since what is printed up a margin or across a page often is on each. */
  private static Set<String> turned(List<PageScan.Page> pages) {
    Set<String> lines = new LinkedHashSet<>();
    for (PageScan.Page page : pages) {
      for (List<Glyph> direction : page.turned()) {
        Line.of(Runs.of(direction, List.of())).forEach(line -> lines.add(line.text()));
      }
    }
    return lines;
  }

  private static List<String> withoutEmptyEnd(List<String> lines) {
    return !lines.isEmpty() && lines.getLast().isEmpty()
        ? lines.subList(0, lines.size() - 1)
        : lines;
  }

  private static DocumentText withoutText(PageScan scan) {
    if (scan.leftOut()) {
      return new DocumentText.Unreadable(
          DocumentText.Fault.OVER_LIMITS,
          "This PDF's drawings call each other without end. Export it again and try that file.");
    }
    if (scan.pages().stream().anyMatch(PageScan.Page::damaged)) {
      return broken();
    }
    if (scan.pages().isEmpty()) {
      return new DocumentText.Unreadable(
          DocumentText.Fault.BROKEN,
          "No page of this PDF can be found: it is empty or damaged. Export it again and try that"
              + " file.");
    }
    if (scan.unknown() > 0) {
      return new DocumentText.Unreadable(
          DocumentText.Fault.NO_TEXT,
          "This PDF's letters can't be told: its fonts don't say which they are. Export it again"
              + " from the program it was written with, or paste the text.");
    }
    return scan.pages().stream().anyMatch(PageScan.Page::pictures)
        ? new DocumentText.Unreadable(
            DocumentText.Fault.NO_TEXT,
            "This PDF is a scan: it holds pictures of pages and no text. Export it from the program"
                + " it was written with, have its text recognised (OCR), or paste the text.")
        : new DocumentText.Unreadable(
            DocumentText.Fault.NO_TEXT,
            "No text was found in this PDF: its pages are blank, or it is damaged. Look at it in a"
                + " viewer, and export it again.");
  }

  /**
   * @param runs of each page
   */
  private static List<String> notes(PageScan scan, List<List<Run>> runs, int pageCount) {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      PageScan.Page page = scan.pages().get(i);
      if (page.damaged()) {
        notes.add("Page " + (i + 1) + " is damaged and couldn't be read to its end.");
      } else if (runs.get(i).isEmpty() && page.pictures()) {
        notes.add("Page " + (i + 1) + " is a picture without text.");
      }
    }
    if (scan.unknown() > 0) {
      notes.add(
          scan.unknown() == 1
              ? "One letter or sign couldn't be read: its font doesn't say which it is."
              : scan.unknown()
                  + " letters or signs couldn't be read: their fonts don't say which they are.");
    }
    if (scan.leftOut()) {
      notes.add("Drawings after the first " + Limits.DRAWINGS + " were left out.");
    }
    if (pageCount > Limits.PAGES) {
      notes.add("Of its " + pageCount + " pages the first " + Limits.PAGES + " were read.");
    }
    return notes;
  }
}
