package metier.query.box;

import metier.model.Occupation;

/**
 * Letters that are a title's only beside words which settle it are one as well where nothing else
 * could be the work: at the head, where they could be a state's but the place is told by other
 * words ("ma boston ma"), and where all the rest says when the work is done ("hca nights", "prn
 * pt").
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
    if (words.count() < 2) {
      return;
    }
    boolean placed =
        proposals.all().stream()
            .anyMatch(each -> each.from() > 0 && each.part() instanceof BoxPart.Placed);
    if (codes.isCode(words.word(0)) && placed) {
      propose(words, 0, proposals);
    } else if (!proposals.anyTitle()) {
      for (int at = 0; at < words.count(); at++) {
        if (isFree(at, proposals) && isAllOfTheWork(words, at, proposals)) {
          propose(words, at, proposals);
        }
      }
    }
  }

  private void propose(Words words, int at, Proposals proposals) {
    Occupation occupation = titles.coded(words, at);
    if (occupation != null) {
      proposals.add(at, at + 1, Proposals.TITLE, (s, e) -> BoxPart.Titled.of(occupation, s, e));
    }
  }

  private static boolean isFree(int word, Proposals proposals) {
    return proposals.all().stream().noneMatch(each -> each.from() <= word && word < each.to());
  }

  /** Whether every other word narrows, one of them to a shift or a type of employment. */
  private static boolean isAllOfTheWork(Words words, int code, Proposals proposals) {
    boolean when = false;
    for (int at = 0; at < words.count(); at++) {
      int word = at;
      if (at != code) {
        if (proposals.all().stream()
            .noneMatch(each -> each.from() <= word && word < each.to() && each.part().narrows())) {
          return false;
        }
        when |=
            proposals.all().stream()
                .filter(each -> each.from() <= word && word < each.to())
                .anyMatch(
                    each ->
                        each.part() instanceof BoxPart.Shifted
                            || each.part() instanceof BoxPart.Typed);
      }
    }
    return when;
  }
}
