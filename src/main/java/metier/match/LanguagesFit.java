package metier.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the languages asked for the résumé names. */
final class LanguagesFit implements Criterion {
  @Override
  public Aspect aspect() {
    return Aspect.LANGUAGES;
  }

  @Override
  public Verdict verdict(Pair pair) {
    List<String> asked = pair.role().languages();
    if (asked.isEmpty()) {
      return new Verdict.LeftOut("The role asks for no language.");
    }
    Set<String> own =
        pair.person().languages().stream().map(LanguagesFit::folded).collect(Collectors.toSet());
    List<String> missing =
        asked.stream().filter(language -> !own.contains(folded(language))).toList();
    return new Verdict.Earned(
        1 - (double) missing.size() / asked.size(),
        () ->
            missing.isEmpty()
                ? "The résumé names " + Spoken.list(asked) + "."
                : "The résumé doesn't name " + Spoken.list(missing) + ".");
  }

  private static String folded(String language) {
    return language.strip().toLowerCase(Locale.ROOT);
  }
}
