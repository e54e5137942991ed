package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.analysis.SkillTagger;
import metier.index.Person;
import metier.model.Bullet;
import metier.model.Position;
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

  private final RecordStore store;
  private final PlainLine plain;
  private final int k;

  private final Map<Asked, List<String>> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<String>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private @Nullable Workforce of;

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
    Asked asked = new Asked(occupation, skill, most);
    synchronized (found) {
      if (of != workforce) {
        found.clear();
        of = workforce;
      }
      List<String> before = found.get(asked);
      if (before != null) {
        return before;
      }
    }
    List<String> lines = find(workforce, asked);
    synchronized (found) {
      if (of == workforce) {
        found.put(asked, lines);
      }
    }
    return lines;
  }

  private List<String> find(Workforce workforce, Asked asked) {
    List<Candidate> candidates = candidates(workforce, asked);
    if (candidates.size() < k) {
      return List.of();
    }
    List<PlainLine.Judged> judged = new ArrayList<>();
    for (Candidate each : candidates.subList(0, Math.min(MOST_READ, candidates.size()))) {
      best(each, asked.skill()).ifPresent(judged::add);
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

  /** The résumé may have changed since it was counted: the line is looked at as it is now. */
  private Optional<PlainLine.Judged> best(Candidate candidate, String skill) {
    Optional<StoredRecord> record = store.find(candidate.member().key());
    if (record.isEmpty() || !(record.get().fact() instanceof Resume resume)) {
      return Optional.empty();
    }
    PlainLine.Secrets secrets = PlainLine.Secrets.of(resume);
    List<PlainLine.Judged> judged = new ArrayList<>();
    for (Person.Line line : candidate.lines()) {
      if (line.position() < resume.positions().size()) {
        Position position = resume.positions().get(line.position());
        if (line.bullet() < position.bullets().size()) {
          Bullet bullet = position.bullets().get(line.bullet());
          judged.addAll(plain.judged(bullet.text(), skill, secrets));
        }
      }
    }
    return judged.stream().max(PlainLine.BEST);
  }
}
