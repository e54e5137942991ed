package metier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import metier.feed.Feed;
import metier.ingest.Intake.Row;

/**
 * Rejected rows as feeds that can be mended and taken in again, and beside them the reasons. Rows
 * that don't go together in one file (of another format, below another header) get files of their
 * own, numbered.
 *
 * <p>A mended row gets the id that it would have got if it had been right at once. The exception is
 * a row without an id that after mending equals another of the same source to the byte: the two
 * were told apart by their order in one file, and now are one record.
 */
final class Rejects implements AutoCloseable {
  private final Path file;
  private final Map<Group, Part> parts = new LinkedHashMap<>();
  private OutputStream reasons;
  private long kept;
  private long notKept;

  /**
   * Rows that make one feed.
   *
   * @param lines each row is one line; rows of several lines would hide where the next begins
   */
  private record Group(String format, String source, String header, boolean lines) {}

  private record Part(Group group, Path path, OutputStream out) {}

  /**
   * @throws CannotRun when there is such a file already: somebody may have begun to mend it
   */
  Rejects(Path file) {
    this.file = file;
    for (Path each : new Path[] {file, reasonsFile()}) {
      if (Files.exists(each)) {
        throw new CannotRun(each + " is there already; take it in or remove it first");
      }
    }
    this.reasons = OutputStream.nullOutputStream();
  }

  private Path reasonsFile() {
    return file.resolveSibling(file.getFileName() + ".reasons.tsv");
  }

  void add(Feed feed, String source, Path from, Row.Rejected row) {
    try {
      String where;
      if (row.original().length == 0) {
        notKept++;
        where = "";
      } else {
        kept++;
        where = put(feed, source, from, row).toString();
      }
      reason(from, row, where);
    } catch (IOException e) {
      throw new CannotRun(file + " can't be written: " + e.getMessage(), e);
    }
  }

  private Path put(Feed feed, String source, Path from, Row.Rejected row) throws IOException {
    byte[] original = row.original();
    return switch (feed.together()) {
      case IN_SEQUENCE -> {
        boolean lines = indexOf(original, '\n') < 0;
        yield append(new Group(feed.format(), source, "", lines), original);
      }
      case BELOW_ONE_HEADER -> {
        int end = Math.max(0, indexOf(original, '\n'));
        String header = new String(original, 0, end, UTF_8);
        yield append(
            new Group(feed.format(), source, header, true),
            Arrays.copyOfRange(original, end + 1, original.length));
      }
      case IN_FILES -> {
        Path folder = file.resolveSibling(file.getFileName() + ".rows");
        Path one = folder.resolve(String.valueOf(from.getFileName()));
        if (Files.exists(one)) {
          one = folder.resolve(row.line() + "-" + from.getFileName());
        }
        Group group = new Group(feed.format(), source, "", false);
        parts.putIfAbsent(group, new Part(group, folder, OutputStream.nullOutputStream()));
        Files.createDirectories(folder);
        Files.write(one, original, StandardOpenOption.CREATE_NEW);
        yield one;
      }
    };
  }

  private Path append(Group group, byte[] row) throws IOException {
    Part part = parts.get(group);
    if (part == null) {
      Path path = numbered(parts.size() + 1);
      part = new Part(group, path, create(path));
      parts.put(group, part);
      if (!group.header().isEmpty()) {
        part.out().write((group.header() + "\n").getBytes(UTF_8));
      }
    }
    part.out().write(row);
    part.out().write('\n');
    return part.path();
  }

  /** "rejects.csv", "rejects.2.csv" … */
  private Path numbered(int number) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return number == 1
        ? file
        : file.resolveSibling(
            dot <= 0
                ? name + "." + number
                : name.substring(0, dot) + "." + number + name.substring(dot));
  }

  private void reason(Path from, Row.Rejected row, String where) throws IOException {
    if (kept + notKept == 1) {
      reasons = create(reasonsFile());
      line("file", "line", "field", "value", "why", "kept in");
    }
    line(
        from.toString(),
        String.valueOf(row.line()),
        row.field() == null ? "" : row.field(),
        row.value() == null ? "" : row.value(),
        row.why(),
        where);
  }

  private void line(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].replaceAll("\\s+", " ");
    }
    reasons.write((String.join("\t", cells) + "\n").getBytes(UTF_8));
  }

  private static OutputStream create(Path path) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW));
  }

  private static int indexOf(byte[] bytes, char wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Says where the rows are and how they are taken in again; nothing when there are none. */
  void tell(PrintStream err, String kind) {
    for (Part part : parts.values()) {
      err.println(
          "rejected rows are in "
              + part.path()
              + "; mend them, then: ingest "
              + kind
              + " "
              + part.path()
              + " --format "
              + part.group().format()
              + " --source "
              + part.group().source());
    }
    if (kept + notKept > 0) {
      err.println("why each was rejected is in " + reasonsFile());
    }
    if (notKept > 0) {
      err.println(notKept + " rejected rows couldn't be kept: too large, or without an end");
    }
  }

  @Override
  public void close() {
    try {
      for (Part part : parts.values()) {
        part.out().close();
      }
      reasons.close();
    } catch (IOException e) {
      throw new CannotRun(file + " can't be written: " + e.getMessage(), e);
    }
  }
}
