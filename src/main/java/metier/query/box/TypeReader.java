package metier.query.box;

import java.util.List;
import java.util.Set;
import metier.analysis.Said;
import metier.model.EmploymentType;

/**
 * "part time", "prn", "temp". Some words name a type only beside a title or alone: contract
 * negotiation is a skill, PT a therapist, a bank one with tellers.
 */
final class TypeReader implements PartReader {
  private static final List<String> PHRASES =
      List.of(
          "full time",
          "fulltime",
          "part time",
          "parttime",
          "per diem",
          "perdiem",
          "prn",
          "as needed",
          "temporary",
          "seasonal",
          "internship",
          "internships",
          "intern",
          "interns",
          "freelance",
          "contractor",
          "1099",
          "contract to hire",
          "zero hours",
          "fixed term",
          "limited term",
          "locum",
          "f/t",
          "p/t",
          "co-op",
          "volunteering",
          "volunteer",
          "contract job",
          "contract jobs",
          "contract position",
          "contract role",
          "contract work",
          "temp job",
          "temp jobs",
          "temp work",
          "temp position",
          "casual job",
          "casual work");

  private static final List<String> BESIDE_A_TITLE =
      List.of("contract", "temp", "ft", "pt", "casual", "interim", "bank");

  /** Behind these the word before is part of what the work is. */
  private static final Set<String> WORK_OF_ITS_OWN =
      Set.of(
          "agency",
          "coordinator",
          "coordination",
          "manager",
          "management",
          "recruiter",
          "recruitment",
          "services",
          "program",
          "director");

  private static final Set<String> JOB =
      Set.of("job", "jobs", "work", "position", "positions", "role", "roles");

  private final PhraseTable<EmploymentType> phrases = new PhraseTable<>();
  private final PhraseTable<EmploymentType> besideTitles = new PhraseTable<>();

  TypeReader() {
    PHRASES.forEach(phrase -> phrases.put(phrase, only(phrase)));
    BESIDE_A_TITLE.forEach(word -> besideTitles.put(word, only(word)));
  }

  private static EmploymentType only(String phrase) {
    String known = phrase.replaceAll(" (?:jobs?|position|role|work)$", "");
    Set<EmploymentType> types = Said.types(known);
    if (types.size() != 1) {
      throw new IllegalStateException("'" + phrase + "' means " + types);
    }
    return types.iterator().next();
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int at = 0; at < words.count(); at++) {
      for (PhraseTable.Match<EmploymentType> match : phrases.at(words, at)) {
        int to = at + match.length();
        if (!WORK_OF_ITS_OWN.contains(words.word(to))) {
          add(at, to, match.meaning(), proposals);
        }
      }
      for (PhraseTable.Match<EmploymentType> match : besideTitles.at(words, at)) {
        int to = at + match.length();
        boolean alone = words.count() == match.length();
        boolean behindTitle = proposals.titleEnds(at) && words.apart(to);
        boolean told =
            proposals.titleBegins(to)
                || JOB.contains(words.word(to))
                || (proposals.filterBegins(to)
                        || (at > 0 && proposals.filterEnds(at) && words.apart(to)))
                    && !(isPt(words, at) && besideAnother(at, to, proposals));
        if (told
            || (!isPt(words, at) && (behindTitle || alone && !words.word(at).equals("bank")))) {
          add(at, to, match.meaning(), proposals);
        }
      }
    }
  }

  /** "prn pt", "part time pt": beside another type it is the therapist; "ft pt" is either. */
  private static boolean besideAnother(int before, int behind, Proposals proposals) {
    return proposals.all().stream()
        .filter(each -> each.to() == before || each.from() == behind)
        .anyMatch(
            each ->
                each.part() instanceof BoxPart.Typed typed
                    && typed.type() != EmploymentType.FULL_TIME);
  }

  /** "cashier pt" may still be part time, "rehab pt" is not: behind a title it stays a word. */
  private static boolean isPt(Words words, int at) {
    return words.word(at).equals("pt");
  }

  private static void add(int from, int to, EmploymentType type, Proposals proposals) {
    proposals.add(from, to, Proposals.PHRASE, (s, e) -> new BoxPart.Typed(type, s, e));
  }
}
