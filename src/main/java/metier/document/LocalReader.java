package metier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in this very process, by what their bytes are. A document made to harm may still
 * take this process's memory, its stack or its time: {@link SealedReader} keeps that away.
 */
public final class LocalReader implements DocumentReader {
  @Override
  public DocumentText read(byte[] bytes, @Nullable String name) {
    if (bytes.length == 0) {
      return new Unreadable(Fault.EMPTY, "The file is empty: it has no byte in it.");
    }
    if (bytes.length > Limits.FILE_BYTES) {
      return tooLarge();
    }
    FileKind kind = Signatures.kindOf(bytes);
    try {
      Optional<Archive> archive =
          kind == FileKind.ZIP ? Optional.of(Archive.of(bytes)) : Optional.empty();
      kind = archive.map(Archive::kind).orElse(kind);
      return named(read(bytes, kind, archive), kind, name);
    } catch (Refused refused) {
      return named(refused.answer(), kind, name);
    } catch (RuntimeException e) {
      return named(broken(kind), kind, name);
    }
  }

  /**
   * @param archive what is in it, where it is one
   */
  private static DocumentText read(byte[] bytes, FileKind kind, Optional<Archive> archive)
      throws Refused {
    if (kind == FileKind.PDF) {
      PdfCheck.check(bytes);
      return finished(PdfReader.read(bytes), kind);
    }
    if (kind == FileKind.DOCX && archive.isPresent()) {
      return finished(DocxReader.read(archive.get().repacked()), kind);
    }
    if (kind == FileKind.HTML) {
      return finished(HtmlReader.read(bytes), kind);
    }
    if (kind == FileKind.TEXT) {
      return finished(PlainText.read(bytes), kind);
    }
    return unread(kind);
  }

  static Unreadable tooLarge() {
    return new Unreadable(
        Fault.TOO_LARGE,
        "The file is larger than "
            + Limits.FILE_BYTES / 1_000_000
            + " MB. Save it without pictures, and try again.");
  }

  private static Unreadable broken(FileKind kind) {
    return new Unreadable(
        Fault.BROKEN,
        "The file is damaged, so that it can't be read as "
            + kind.what()
            + ". Get it once more, or export it anew.");
  }

  private static Unreadable unread(FileKind kind) {
    return kind == FileKind.LOCKED_OFFICE
        ? new Unreadable(
            Fault.ENCRYPTED,
            "This is an Office file that opens only with a password. " + kind.advice())
        : new Unreadable(
            Fault.UNKNOWN_KIND,
            "This is " + kind.what() + ", not a document that is read here. " + kind.advice());
  }

  private static DocumentText finished(DocumentText read, FileKind kind) {
    return switch (read) {
      case Unreadable unreadable -> unreadable;
      case Lines raw -> {
        Lines lines = CleanLines.of(raw);
        if (CleanLines.characters(lines.lines()) > Limits.CHARACTERS) {
          yield CleanLines.tooMany();
        }
        yield CleanLines.saySomething(lines.lines()) ? lines : wordless(kind);
      }
    };
  }

  /** A wrong ending is no fault, but may tell the person that it is the wrong file. */
  private static DocumentText named(DocumentText answer, FileKind kind, @Nullable String name) {
    Optional<String> ending = kind.misnamed(name);
    if (ending.isEmpty()) {
      return answer;
    }
    String is = "It is named ." + ending.get() + ", but is " + kind.what();
    return switch (answer) {
      case Unreadable unreadable ->
          new Unreadable(unreadable.fault(), unreadable.why() + " (" + is + ".)");
      case Lines lines -> {
        List<String> notes = new ArrayList<>(lines.notes());
        notes.add(is + "; it was read as that.");
        yield new Lines(lines.lines(), notes, lines.saved());
      }
    };
  }

  private static Unreadable wordless(FileKind kind) {
    return new Unreadable(
        Fault.NO_TEXT, "There are no words in it, although it is " + kind.what() + ".");
  }
}
