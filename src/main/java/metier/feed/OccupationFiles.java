package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import metier.feed.OccupationJoin.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The files of a classification of occupations, which only together say what an occupation is:
 * O*NET's text files, ESCO's CSVs. Held in memory while they are joined.
 */
public final class OccupationFiles {
  /** One file, perhaps gzipped. */
  public record Input(String name, Opener opener) {}

  /** Opens a file from its beginning; may be asked more than once. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** What is to be said of a file. */
  public sealed interface Told {
    String file();

    record RowRejected(String file, FeedResult.Rejected row) implements Told {}

    /** A table was read to its end. */
    record Counted(String file, long rows, long accepted, long rejected) implements Told {}

    /** Nothing in it is kept, or it only says something of the rest. */
    record NotUsed(String file, String why) implements Told {}

    /** It could not be read. */
    record Failed(String file, String why) implements Told {}
  }

  /**
   * The occupations of one classification.
   *
   * @param source its name, for records that are given no other
   */
  public record Joined(String source, List<FeedResult.Accepted> occupations) {
    public Joined {
      occupations = List.copyOf(occupations);
    }
  }

  private record Table(Input input, OccupationJoin join, int turn, boolean quoting) {}

  private final List<OccupationJoin> joins = List.of(new OnetJoin(), new EscoJoin());
  private final Consumer<Told> told;

  private OccupationFiles(Consumer<Told> told) {
    this.told = told;
  }

  /** Reads all of them, whatever their order. */
  public static List<Joined> read(List<Input> inputs, Consumer<Told> told) {
    return new OccupationFiles(told).read(inputs);
  }

  private List<Joined> read(List<Input> inputs) {
    List<Table> tables = new ArrayList<>();
    for (Input input : inputs) {
      try {
        table(input).ifPresent(tables::add);
      } catch (IOException e) {
        told.accept(new Told.Failed(input.name(), String.valueOf(e.getMessage())));
      }
    }
    tables.sort(Comparator.comparingInt(Table::turn));
    List<Joined> joined = new ArrayList<>();
    for (OccupationJoin join : joins) {
      List<Table> own = tables.stream().filter(table -> table.join() == join).toList();
      if (own.stream().anyMatch(table -> table.turn() == OccupationJoin.OCCUPATIONS)) {
        own.forEach(this::read);
        joined.add(new Joined(join.source(), join.joined()));
      } else {
        own.forEach(
            table ->
                told.accept(
                    new Told.Failed(
                        table.input().name(),
                        "the table that says which occupations there are ('"
                            + join.nameOfOccupations()
                            + "') isn't among the files; give them together")));
      }
    }
    return joined;
  }

  /** Finds out by its head what a file is, and says so where it is of no use. */
  private Optional<Table> table(Input input) throws IOException {
    byte[] head;
    try (InputStream in = opened(input)) {
      head = Head.skipMark(new BufferedInputStream(in, Head.BYTES));
    }
    Optional<String> binary = Signatures.nameOfBinary(head);
    if (binary.isPresent()) {
      told.accept(new Told.Failed(input.name(), "this is no text but " + binary.get()));
      return Optional.empty();
    }
    if (CsvHeader.of(Head.firstLine(head)) instanceof CsvHeader.Columns header
        && header.names().size() > 1) {
      boolean quoting = header.separator() != '\t';
      TableRow first = firstRow(head, quoting);
      for (OccupationJoin join : joins) {
        OptionalInt turn = join.turn(TableRow.folded(header.names()), first);
        if (turn.isPresent()) {
          return Optional.of(new Table(input, join, turn.getAsInt(), quoting));
        }
      }
    }
    told.accept(new Told.NotUsed(input.name(), whyNot(new String(head, UTF_8))));
    return Optional.empty();
  }

  private String whyNot(String text) {
    for (OccupationJoin join : joins) {
      if (join.takesText(text)) {
        return "no table; it names the release";
      }
    }
    return "nothing of it is kept with an occupation";
  }

  private static @Nullable TableRow firstRow(byte[] head, boolean quoting) throws IOException {
    List<TableRow> rows = new ArrayList<>(1);
    CsvRows.read(
        new ByteArrayInputStream(head),
        quoting,
        row -> {
          if (rows.isEmpty()) {
            rows.add(new TableRow(row));
          }
        },
        _ -> {});
    return rows.isEmpty() ? null : rows.getFirst();
  }

  private void read(Table table) {
    String name = table.input().name();
    long[] counts = new long[2];
    Consumer<FeedResult.Rejected> reject =
        row -> {
          counts[1]++;
          told.accept(new Told.RowRejected(name, row));
        };
    try (InputStream in = opened(table.input())) {
      CsvRows.read(
          in,
          table.quoting(),
          row -> {
            Fault fault = table.join().take(table.turn(), new TableRow(row), name);
            if (fault == null) {
              counts[0]++;
            } else {
              reject.accept(fault.at(row.line()));
            }
          },
          reject);
    } catch (IOException e) {
      told.accept(new Told.Failed(name, String.valueOf(e.getMessage())));
    }
    told.accept(new Told.Counted(name, counts[0] + counts[1], counts[0], counts[1]));
  }

  private static InputStream opened(Input input) throws IOException {
    var in = new BufferedInputStream(input.opener().open(), Head.BYTES);
    return Signatures.isGzip(Head.peek(in))
        ? new BufferedInputStream(Unzipped.of(in), Head.BYTES)
        : in;
  }
}
