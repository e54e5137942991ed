package metier.career.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.index.Documents;
import metier.index.Person;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;

/** The people of a file of résumés, as the index would hold them. */
public final class Resumes {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
  public static final Config CONFIG = Config.load(Path.of("index-config"));
  public static final Analyst ANALYST = new Analyst(CONFIG, CLOCK);
  private static final Documents DOCUMENTS = new Documents(CONFIG.ranking().titleWeight());

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
                        RecordKey key = new RecordKey(RecordKind.RESUMES, "sample", accepted.id());
                        people.add(person(key, resume));
                      }
                    });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return people;
  }

  private static Person person(RecordKey key, Resume resume) {
    return Objects.requireNonNull(DOCUMENTS.of(key, 1, ANALYST.analyse(resume)).person());
  }

  static Person person(List<Person.Position> positions) {
    return new Person(positions, List.of(), SelfStated.NOTHING, List.of(), List.of(), 0);
  }

  static Person.Position position(String title, int from, int to) {
    return new Person.Position(
        title, ANALYST.occupation(title).map(each -> each.id()).orElse(null), from, to);
  }
}
