package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metier.analysis.SkillTagger;
import metier.index.Person;
import metier.model.Bullet;
import metier.model.Position;
import metier.model.RecordKey;
import metier.model.Resume;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of résumés that show a skill best, each of another person and without what tells
 * who it is; none where fewer than k people show the skill.
 */
final class ResumeLines {
  /** People whose résumés are read for one skill: a page has many skills. */
  private static final int MOST_READ = 16;

  /** A skill and an occupation each; some 100 bytes a line. */
  private static final int MOST_KEPT = 4_000;

  /** The skills of one occupation are shown by the same people; some 10 kB each. */
  private static final int MOST_READ_KEPT = 300;

  /** Worth of a line that needs no better one. */
  private static final double GOOD = 4;

  private final RecordStore store;
  private final PlainLine plain;
  private final int k;

  private final Kept<Workforce, Asked, List<String>> found = new Kept<>(MOST_KEPT);
  private final Kept<Workforce, RecordKey, Read> read = new Kept<>(MOST_READ_KEPT);

  ResumeLines(RecordStore store, SkillTagger tagger, int k) {
    this.store = store;
    this.plain = new PlainLine(tagger);
    this.k = k;
  }

  private record Asked(@Nullable String occupation, String skill, int most) {}

  /**
   * Somebody with the lines that show the skill.
   *
   * @param besides how many other skills the clearest of the lines shows
   */
  private record Candidate(Workforce.Member member, List<Person.Line> lines, int besides) {}

  /**
   * @param occupation of the position under which a line has to stand; null for any
   * @param most lines
   */
  List<String> of(Workforce workforce, @Nullable String occupation, String skill, int most) {
    return found.of(workforce, new Asked(occupation, skill, most), asked -> find(workforce, asked));
  }

  private List<String> find(Workforce workforce, Asked asked) {
    List<Candidate> candidates = candidates(workforce, asked);
    if (candidates.size() < k) {
      return List.of();
    }
    List<PlainLine.Judged> judged = new ArrayList<>();
    int good = 0;
    for (Candidate each : candidates.subList(0, Math.min(MOST_READ, candidates.size()))) {
      Optional<PlainLine.Judged> best = best(workforce, each, asked.skill());
      best.ifPresent(judged::add);
      good += best.isPresent() && best.get().worth() >= GOOD ? 1 : 0;
      if (good >= asked.most()) {
        break;
      }
    }
    judged.sort(PlainLine.BEST.reversed());
    Set<String> lines = new HashSet<>();
    return judged.stream()
        .map(PlainLine.Judged::text)
        .filter(lines::add)
        .limit(asked.most())
        .toList();
  }

  /** In an order that is as good as drawn among equals, and always the same. */
  private static List<Candidate> candidates(Workforce workforce, Asked asked) {
    List<Candidate> candidates = new ArrayList<>();
    String occupation = asked.occupation();
    for (Workforce.Member member :
        occupation == null ? workforce.showing(asked.skill()) : workforce.of(occupation)) {
      List<Person.Position> positions = member.person().positions();
      List<Person.Line> lines =
          member.person().lines().stream()
              .filter(line -> line.skills().contains(asked.skill()))
              .filter(
                  line ->
                      occupation == null
                          || occupation.equals(positions.get(line.position()).occupation()))
              .toList();
      if (!lines.isEmpty()) {
        int besides = lines.stream().mapToInt(line -> line.skills().size() - 1).min().orElse(0);
        candidates.add(new Candidate(member, lines, besides));
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::besides)
            .thenComparingInt(each -> each.member().key().qualified().hashCode())
            .thenComparing(each -> each.member().key().qualified()));
    return candidates;
  }

  /** A résumé with what of it may not be told; without positions where it is gone. */
  private record Read(List<Position> positions, PlainLine.Secrets secrets) {}

  private Read read(RecordKey key) {
    return store
        .find(key)
        .map(StoredRecord::fact)
        .filter(Resume.class::isInstance)
        .map(Resume.class::cast)
        .map(resume -> new Read(resume.positions(), PlainLine.Secrets.of(resume)))
        .orElseGet(() -> new Read(List.of(), PlainLine.Secrets.NONE));
  }

  /** The résumé may have changed since it was counted: the line is looked at as it is now. */
  private Optional<PlainLine.Judged> best(Workforce workforce, Candidate candidate, String skill) {
    Read resume = read.of(workforce, candidate.member().key(), this::read);
    List<PlainLine.Judged> judged = new ArrayList<>();
    for (Person.Line line : candidate.lines()) {
      if (line.position() < resume.positions().size()) {
        Position position = resume.positions().get(line.position());
        if (line.bullet() < position.bullets().size()) {
          Bullet bullet = position.bullets().get(line.bullet());
          judged.addAll(plain.judged(bullet.text(), skill, resume.secrets()));
        }
      }
    }
    return judged.stream().max(PlainLine.BEST);
  }
}
