package metier.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.model.Meaning;
import org.junit.jupiter.api.Test;

class MeantTest {
  private static final Meaning MEANING = Meaning.of(new float[] {1, 0});
  private static final Query.Alike ALIKE = new Query.Alike(MEANING, 0.7);
  private static final Query WORDS =
      new Query.Text("words", List.of(new Query.Group("porter", List.of())));
  private static final Query UNWANTED =
      new Query.Not(new Query.Text("words", List.of(new Query.Group("night", List.of()))));
  private static final Query PHRASE = new Query.Phrase("words", "hospital porter");

  @Test
  void plainWordsMayBeSaidOtherwise() {
    assertThat(widened(WORDS)).isEqualTo(new Query.Or(List.of(WORDS, ALIKE)));
  }

  @Test
  void whatIsUnwantedStaysUnwanted() {
    assertThat(widened(new Query.And(List.of(WORDS, UNWANTED))))
        .isEqualTo(new Query.And(List.of(new Query.Or(List.of(WORDS, ALIKE)), UNWANTED)));
  }

  @Test
  void aPhraseABeginningAndAChoiceStandAsTheyWereTyped() {
    assertThat(widened(PHRASE)).isNull();
    assertThat(widened(new Query.Prefix("words", "port"))).isNull();
    assertThat(widened(new Query.And(List.of(WORDS, PHRASE)))).isNull();
    assertThat(widened(new Query.Or(List.of(WORDS, PHRASE)))).isNull();
    assertThat(widened(new Query.And(List.of(UNWANTED)))).isNull();
  }

  private static Query widened(Query match) {
    return Meant.of(match, MEANING, 0.7).match();
  }
}
