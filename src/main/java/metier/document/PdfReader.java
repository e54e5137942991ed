package metier.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the lines of a PDF from where its characters stand on the pages. */
final class PdfReader {
  static final int MOST_CHARACTERS = 1_000_000;

  static {
    FontMappers.set(new OneFont());
  }

  private PdfReader() {}

  static DocumentText read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PageScan scan = new PageScan(MOST_CHARACTERS);
      scan.writeText(document, Writer.nullWriter());
      return toldWhatWasLeftOut(lines(scan.pages()), scan.leftOut(), document.getNumberOfPages());
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

  private static DocumentText toldWhatWasLeftOut(DocumentText read, boolean drawings, int pages) {
    if (!(read instanceof DocumentText.Lines lines)) {
      return drawings
          ? new DocumentText.Unreadable(
              DocumentText.Fault.OVER_LIMITS,
              "This PDF's drawings call each other without end. Export it again and try that"
                  + " file.")
          : read;
    }
    List<String> notes = new ArrayList<>(lines.notes());
    if (drawings) {
      notes.add("Drawings after the first " + Limits.DRAWINGS + " were left out.");
    }
    if (pages > Limits.PAGES) {
      notes.add("Of its " + pages + " pages the first " + Limits.PAGES + " were read.");
    }
    return new DocumentText.Lines(lines.lines(), notes);
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

  private static DocumentText lines(List<PageScan.Page> pages) {
    List<String> notes = new ArrayList<>();
    List<List<Run>> runs = new ArrayList<>();
    int empty = 0;
    boolean damaged = false;
    for (int i = 0; i < pages.size(); i++) {
      List<Run> page = Runs.of(pages.get(i));
      runs.add(page);
      damaged |= pages.get(i).damaged();
      if (pages.get(i).damaged()) {
        notes.add("Page " + (i + 1) + " is damaged and couldn't be read to its end.");
      }
      if (page.isEmpty()) {
        empty++;
        if (pages.get(i).pictures()) {
          notes.add("Page " + (i + 1) + " is a picture without text.");
        }
      }
    }
    if (empty == pages.size() && damaged) {
      return broken();
    }
    if (empty == pages.size()) {
      return notes.isEmpty()
          ? new DocumentText.Unreadable(
              DocumentText.Fault.NO_TEXT, "This PDF holds no text at all.")
          : new DocumentText.Unreadable(
              DocumentText.Fault.NO_TEXT,
              "This PDF is a scan: it holds pictures of pages and no text. Export it from the"
                  + " program it was written with, or paste the text.");
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
    List<String> lines = Paragraphs.of(Pages.joined(blocks), Hyphens.of(texts));
    return new DocumentText.Lines(withoutEmptyEnd(lines), notes);
  }

  private static List<Block> flow(List<Run> runs) {
    return runs.isEmpty() ? List.of() : List.of(new Block.Flow(Line.of(runs), Float.MAX_VALUE));
  }

  private static List<String> withoutEmptyEnd(List<String> lines) {
    return !lines.isEmpty() && lines.getLast().isEmpty()
        ? lines.subList(0, lines.size() - 1)
        : lines;
  }
}
