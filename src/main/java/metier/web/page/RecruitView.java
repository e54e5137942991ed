package metier.web.page;

import java.util.List;

/**
 * Where a recruiter begins.
 *
 * @param typed the words by which postings are looked for
 * @param wrong why they can't be looked for; empty where they can
 * @param choices postings, each with the way to its candidates
 * @param text an advert as pasted
 * @param trouble why the advert can't be read; empty where it can
 */
public record RecruitView(
    String typed, String wrong, String heading, List<Choice> choices, String text, String trouble) {
  public record Choice(ResultCard posting, String href) {}
}
