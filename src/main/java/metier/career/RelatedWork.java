package metier.career;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import metier.analysis.KnownOccupations;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.Occupation;
import metier.query.Query;

/**
 * Whose records may stand beside those of an occupation that has few: the occupations of its broad
 * group of the Standard Occupational Classification, and whatever is of its family and called by
 * all the words of its title in some form ("Clinical Technology", beside clinical technicians).
 */
final class RelatedWork {
  /** "29-201" of "29-2012": technologists beside technicians. */
  private static final int BROAD_GROUP = 6;

  /** What is left over of a minor group has nothing in common but that. */
  private static final char ALL_OTHER = '9';

  /** In letters: "techn" begins technician, technologist and technology. */
  private static final int STEM = 5;

  private final KnownOccupations known;

  RelatedWork(KnownOccupations known) {
    this.known = known;
  }

  /** Which records are of work that is closely related, but not of the occupation itself. */
  Query of(Occupation occupation) {
    Query family = new Query.AnyOf(Fields.OCCUPATION, ids(family(occupation)));
    return new Query.And(
        List.of(
            new Query.Or(
                List.of(
                    new Query.AnyOf(Fields.OCCUPATION, ids(group(occupation))),
                    new Query.And(List.of(family, calledLike(occupation))))),
            new Query.Not(new Query.Term(Fields.OCCUPATION, occupation.id()))));
  }

  /** Whether records of the other may stand beside its own if they are called like it. */
  boolean mayStandBeside(Occupation occupation, Occupation other) {
    return !other.equals(occupation)
        && (group(occupation).contains(other) || family(occupation).contains(other));
  }

  private List<Occupation> group(Occupation occupation) {
    return known.all().stream().filter(other -> inGroup(occupation, other)).toList();
  }

  private List<Occupation> family(Occupation occupation) {
    return occupation.family().isEmpty() ? List.of() : known.ofFamily(occupation.family());
  }

  /** Which records are called by all words of its title, in some form. */
  static Query calledLike(Occupation occupation) {
    return new Query.And(
        Stream.of(Documents.foldedTitle(occupation.title()).split(" "))
            .<Query>map(word -> new Query.Prefix(Fields.TITLE, stem(word)))
            .toList());
  }

  private static List<String> ids(List<Occupation> occupations) {
    return occupations.stream().map(Occupation::id).toList();
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), STEM)).toLowerCase(Locale.ROOT);
  }

  private static boolean inGroup(Occupation one, Occupation other) {
    String soc = one.soc();
    return !one.id().equals(other.id())
        && soc.length() > BROAD_GROUP
        && other.soc().startsWith(soc.substring(0, BROAD_GROUP))
        && (soc.charAt(BROAD_GROUP - 1) != ALL_OTHER || one.family().equals(other.family()));
  }
}
