package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.career.People;
import metier.career.Shares;

/**
 * How people are spread over the answers to one question.
 *
 * @param basis on how many people it rests
 * @param bars none where there isn't enough data
 */
public record PeopleGroup(String title, String basis, List<ShareBar> bars) {
  private static final int AT_ONCE = 10;

  static List<PeopleGroup> of(People people) {
    List<PeopleGroup> groups = new ArrayList<>();
    groups.add(group("Gender", people.gender()));
    groups.add(group("Ethnicity", people.ethnicity()));
    groups.add(group("Languages spoken", people.languages()));
    groups.add(group("Highest degree", people.education()));
    groups.add(group("Schools", people.schools()));
    return List.copyOf(groups);
  }

  private static PeopleGroup group(String title, Shares shares) {
    return new PeopleGroup(
        title,
        shares.shares().isEmpty() ? "" : "From " + Wording.count(shares.people(), "résumé") + ".",
        shares.shares().stream()
            .map(
                share ->
                    ShareBar.of(
                        Wording.capital(share.label()),
                        null,
                        Wording.percent(share.share()),
                        "%s, between %s and %s"
                            .formatted(
                                Wording.people(share.people()),
                                Wording.percent(share.low()),
                                Wording.percent(share.high())),
                        share.share()))
            .toList());
  }

  public List<ShareBar> first() {
    return bars.subList(0, Math.min(AT_ONCE, bars.size()));
  }

  public List<ShareBar> others() {
    return bars.subList(Math.min(AT_ONCE, bars.size()), bars.size());
  }
}
