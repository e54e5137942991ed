package metier.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import metier.index.Fields;
import metier.query.Filter;

/** Finds who hires people of an occupation, by the postings that stand. */
final class Hirers {
  private final OpenPostings postings;

  Hirers(OpenPostings postings) {
    this.postings = postings;
  }

  /**
   * @param occupation its id
   * @param filters that narrow the postings, by place or type; may be none
   * @param most employers
   */
  Hiring of(String occupation, List<Filter> filters, int most) {
    List<Filter> all = new ArrayList<>(filters);
    all.add(OpenPostings.ofOccupation(occupation));
    OpenPostings.Counted counted = postings.count(all, most, Set.of(Fields.EMPLOYER));
    return new Hiring(
        counted.postings(),
        counted.of(Fields.EMPLOYER).stream()
            .map(each -> new Hiring.ByEmployer(each.value(), each.label(), (int) each.count()))
            .toList());
  }
}
