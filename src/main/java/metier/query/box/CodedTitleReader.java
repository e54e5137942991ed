package metier.query.box;

import java.util.List;
import metier.model.Occupation;

/**
 * "ma boston ma": letters at the head that are a title's and a state's are the title, where the
 * place is told by other words.
 */
final class CodedTitleReader implements PartReader {
  private final TitleReader titles;
  private final StateCodes codes;

  CodedTitleReader(TitleReader titles, StateCodes codes) {
    this.titles = titles;
    this.codes = codes;
  }

  @Override
  public void read(Words words, Proposals proposals) {
    if (words.count() < 2 || !codes.isCode(words.word(0))) {
      return;
    }
    Occupation occupation = titles.coded(words, 0);
    boolean placed =
        proposals.all().stream()
            .anyMatch(each -> each.from() > 0 && each.part() instanceof BoxPart.Placed);
    if (occupation != null && placed) {
      proposals.add(
          0, 1, Proposals.TITLE, (s, e) -> new BoxPart.Titled(occupation, List.of(), s, e, s, e));
    }
  }
}
