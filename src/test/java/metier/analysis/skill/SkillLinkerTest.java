package metier.analysis.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.analysis.skill.SkillRanking.Ranked;
import metier.analysis.skill.SpanFinder.Example;
import metier.analysis.skill.SpanFinder.Stretch;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;
import metier.analysis.words.Bm25;
import org.junit.jupiter.api.Test;

final class SkillLinkerTest {
  private static final List<String> NAMES =
      List.of("design buildings", "design software", "draw blood", "C++");

  /** Tells the trade of a text by its words, and nothing else. */
  private static final Encoder BY_TRADE =
      new Encoder() {
        @Override
        public int dimensions() {
          return 4;
        }

        @Override
        public float[] encode(String text) {
          float[] vector = new float[4];
          for (String word : text.split("\\W+")) {
            switch (word) {
              case "buildings", "houses" -> vector[0] += 1;
              case "software", "servers" -> vector[1] += 1;
              case "blood", "phlebotomy" -> vector[2] += 1;
              case "architecture" -> Vectors.add(vector, 1, new float[] {1, 1, 0, 0});
              default -> vector[3] += 0.1f;
            }
          }
          return Vectors.normalise(vector);
        }
      };

  private static final SkillLinker LINKER = new SkillLinker(NAMES, List.of(BY_TRADE));

  private static String best(List<Ranked> ranked) {
    return NAMES.get(ranked.getFirst().skill());
  }

  @Test
  void theSentenceSaysWhichOfTwoMeaningsAPhraseHas() {
    assertThat(best(LINKER.ofPhrase("architecture", "architecture of servers", 1)))
        .isEqualTo("design software");
    assertThat(best(LINKER.ofPhrase("architecture", "architecture of houses", 1)))
        .isEqualTo("design buildings");
  }

  @Test
  void eachSkillThatASentenceNamesIsNearTheTop() {
    List<Ranked> ranked =
        LINKER.ofSentence("Somebody for phlebotomy, who can also look after our servers.", 2);
    assertThat(ranked.stream().map(each -> NAMES.get(each.skill())))
        .containsExactlyInAnyOrder("draw blood", "design software");
  }

  @Test
  void wordsThatNoVectorTellsApartAreFoundByThemselves() {
    assertThat(best(LINKER.ofPhrase("C++", "", 1))).isEqualTo("C++");
    assertThat(LINKER.ofSentence("", 9)).hasSameSizeAs(NAMES);
  }

  @Test
  void bm25CountsStemsAndRareWordsMore() {
    Bm25 bm25 = new Bm25(NAMES, new Stems()::of);
    float[] scores = bm25.scores("designing software");
    assertThat(scores[1]).isGreaterThan(scores[0]);
    assertThat(scores[0]).isPositive();
    assertThat(scores[2]).isZero();
    assertThat(bm25.shares("designing software")).contains(1);
    assertThat(bm25.shares("nothing of that")).containsOnly(0);
  }

  @Test
  void aWindowEndsAtSignsAndAtWordsThatJoin() {
    assertThat(Windows.of("Draw the blood, and full-stack C++."))
        .containsExactly("Draw", "Draw the blood", "blood", "full-stack", "full-stack C++", "C++");
    assertThat(Windows.of("(.NET)")).containsExactly(".NET");
    assertThat(Windows.of(" – and ;")).isEmpty();
  }

  @Test
  void aFinderFindsAgainWhatItWasShown() {
    List<Example> examples =
        List.of(
            new Example(List.of("You", "draw", "blood", "daily"), List.of(new Stretch(1, 3))),
            new Example(List.of("We", "are", "near", "the", "station"), List.of()),
            new Example(List.of("You", "write", "software"), List.of(new Stretch(1, 3))));
    SpanFinder finder = SpanFinder.trained(examples);
    for (Example example : examples) {
      assertThat(finder.find(example.tokens())).isEqualTo(example.stretches());
    }
  }
}
