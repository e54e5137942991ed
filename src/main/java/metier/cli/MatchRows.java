package metier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import metier.eval.Question;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.match.Roles;
import metier.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file to be matched: texts with ids, or records in a format that is also ingested.
 *
 * @param side what they are
 */
record MatchRows(MatchSide side, List<Row> rows) {
  static final String AUTO = "auto";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RESUME_TEXT = "resume-text";
  private static final Set<String> TEXT = Set.of("text", "q", "query");

  /**
   * @param text as the file has it; empty where the record comes in fields
   */
  record Row(String id, Fact fact, String text) {}

  /**
   * @param stated {@code roles}, {@code resumes}, or {@code auto}: what most rows look like
   * @param err told of what was decided and of rows that can't be read
   * @throws metier.eval.UnreadableFile naming the line
   */
  static MatchRows read(Path file, String stated, Feeds feeds, PrintStream err) {
    JsonNode first = firstObject(file);
    MatchRows read =
        first == null || fields(first).anyMatch(TEXT::contains)
            ? texts(file, stated, feeds, err)
            : records(file, stated, first, feeds, err);
    if (read.rows.isEmpty()) {
      throw new CannotRun(file + " holds no " + read.side.word());
    }
    return read;
  }

  private static Stream<String> fields(JsonNode object) {
    return object.properties().stream().map(field -> field.getKey().toLowerCase(Locale.ROOT));
  }

  /** The file's first line that isn't blank, where it is a JSON object. */
  private static @Nullable JsonNode firstObject(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String line = lines.filter(each -> !each.isBlank()).findFirst().orElse("");
      return line.startsWith("{") ? JSON.readTree(line) : null;
    } catch (JsonProcessingException e) {
      return null;
    } catch (IOException e) {
      throw new CannotRun(file + " can't be read: " + e.getMessage(), e);
    }
  }

  private static MatchRows texts(Path file, String stated, Feeds feeds, PrintStream err) {
    List<Question> questions = Question.read(file);
    MatchSide side =
        stated.equals(AUTO)
            ? decided(MatchSide.ofMost(questions.stream().map(Question::text).toList()), file, err)
            : side(stated);
    List<Row> rows = new ArrayList<>();
    for (Question question : questions) {
      String text = lines(question.text());
      if (text.isBlank()) {
        err.println(file + ": " + question.id() + " has no text");
        continue;
      }
      switch (side) {
        case ROLES -> rows.add(new Row(question.id(), Roles.advert(text), text));
        case RESUMES -> resume(question.id(), text, feeds, err).ifPresent(rows::add);
      }
    }
    return new MatchRows(side, rows);
  }

  /** A table has no room for line ends; where they are written as {@code \n} they are meant. */
  private static String lines(String text) {
    return text.indexOf('\n') < 0 ? text.replace("\\n", "\n") : text;
  }

  private static Optional<Row> resume(String id, String text, Feeds feeds, PrintStream err) {
    byte[] row;
    try {
      row = JSON.writeValueAsBytes(Map.of("id", id, "text", text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    List<Row> rows = new ArrayList<>();
    read(
        MatchSide.RESUMES,
        RESUME_TEXT,
        new ByteArrayInputStream(row),
        feeds,
        result -> {
          switch (result) {
            case FeedResult.Accepted accepted -> rows.add(new Row(id, accepted.fact(), text));
            case FeedResult.Rejected rejected -> err.println(id + ": " + rejected.why());
          }
        });
    return rows.stream().findFirst();
  }

  private static MatchRows records(
      Path file, String stated, JsonNode first, Feeds feeds, PrintStream err) {
    boolean resumes = first.has("basics") || first.has("work") || first.has("workExperience");
    MatchSide side =
        stated.equals(AUTO)
            ? decided(resumes ? MatchSide.RESUMES : MatchSide.ROLES, file, err)
            : side(stated);
    List<Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (InputStream in = Files.newInputStream(file)) {
      read(
          side,
          Feeds.AUTO,
          in,
          feeds,
          result -> {
            switch (result) {
              case FeedResult.Accepted accepted -> {
                if (ids.add(accepted.id())) {
                  rows.add(new Row(accepted.id(), accepted.fact(), ""));
                }
              }
              case FeedResult.Rejected rejected ->
                  err.println(file + ":" + rejected.line() + ": " + rejected.why());
            }
          });
    } catch (IOException e) {
      throw new CannotRun(file + " can't be read: " + e.getMessage(), e);
    }
    return new MatchRows(side, rows);
  }

  private static void read(
      MatchSide side, String format, InputStream in, Feeds feeds, Consumer<FeedResult> results) {
    try {
      switch (feeds.open(side.kind(), format, in)) {
        case Opened.Ready(var feed, InputStream opened) -> feed.read(opened, results);
        case Opened.Refused(String why) -> throw new CannotRun(why);
      }
    } catch (IOException e) {
      throw new CannotRun("a row can't be read: " + e.getMessage(), e);
    }
  }

  private static MatchSide decided(MatchSide side, Path file, PrintStream err) {
    err.println(file + " is taken to hold " + side.word());
    return side;
  }

  private static MatchSide side(String stated) {
    for (MatchSide side : MatchSide.values()) {
      if (side.word().equals(stated)) {
        return side;
      }
    }
    throw new CannotRun("'" + stated + "' is none of auto, roles, resumes");
  }
}
