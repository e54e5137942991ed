package metier.career;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.index.Person;
import metier.model.Position;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;
import org.jspecify.annotations.Nullable;

/** The people of a file of résumés, as the index would hold them. */
final class Resumes {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
  static final Config CONFIG = Config.load(Path.of("index-config"));
  static final Analyst ANALYST = new Analyst(CONFIG, CLOCK);

  private Resumes() {}

  static RoleNames names() {
    return new RoleNames(ANALYST::work, CONFIG.synonyms(), ANALYST::occupationOfId);
  }

  static List<Person> of(Path file) {
    List<Person> people = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      switch (new Feeds(CLOCK).open(RecordKind.RESUMES, Feeds.AUTO, in)) {
        case Opened.Refused(String why) -> throw new IllegalArgumentException(why);
        case Opened.Ready ready ->
            ready
                .feed()
                .read(
                    ready.in(),
                    row -> {
                      if (row instanceof FeedResult.Accepted accepted
                          && accepted.fact() instanceof Resume resume) {
                        people.add(person(resume));
                      }
                    });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return people;
  }

  static Person person(Resume resume) {
    return person(resume.positions().stream().map(Resumes::position).toList());
  }

  static Person person(List<Person.Position> positions) {
    return new Person(positions, List.of(), SelfStated.NOTHING, List.of(), List.of());
  }

  private static Person.Position position(Position position) {
    int from = month(position.start());
    int to =
        position.end() == null && from != Person.UNDATED ? Person.PRESENT : month(position.end());
    return position(position.title(), from, to);
  }

  static Person.Position position(String title, int from, int to) {
    return new Person.Position(
        title, ANALYST.occupation(title).map(each -> each.id()).orElse(null), from, to);
  }

  private static int month(@Nullable YearMonth month) {
    return month == null ? Person.UNDATED : month.getYear() * 12 + month.getMonthValue() - 1;
  }
}
