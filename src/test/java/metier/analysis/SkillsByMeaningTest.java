package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import metier.analysis.SkillMention.Found;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.TransformerUnavailable;
import metier.analysis.vector.Vectors;
import org.junit.jupiter.api.Test;

final class SkillsByMeaningTest {
  private static final SkillTagger TAGGER = new SkillTagger(ShippedTables.CONFIG.taxonomy());

  private static final SkillsByMeaning MEANINGS =
      new SkillsByMeaning(
          ShippedTables.CONFIG.taxonomy(), new Beginnings(4), () -> new Beginnings(5));

  /** Texts whose longer words begin alike are alike, whatever the order. */
  private record Beginnings(int letters) implements Encoder {
    @Override
    public int dimensions() {
      return 512;
    }

    @Override
    public float[] encode(String text) {
      float[] vector = new float[dimensions()];
      for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
        if (word.length() >= letters) {
          vector[Math.floorMod(word.substring(0, letters).hashCode(), vector.length)] = 1;
        }
      }
      return Vectors.normalise(vector);
    }
  }

  private static List<String> found(String text) {
    return MEANINGS.beside(text, TAGGER.tag(text)).stream()
        .filter(mention -> mention.found() == Found.BY_MEANING)
        .map(
            mention -> text.substring(mention.start(), mention.end()) + ": " + mention.skill().id())
        .toList();
  }

  @Test
  void whatIsListedInOtherWordsIsFoundByItsMeaning() {
    assertThat(found("• Samples of blood are collected"))
        .containsExactly("Samples of blood are collected: phlebotomy");
    assertThat(found("Experience in samples of blood collected, and typing"))
        .containsExactly("samples of blood collected: phlebotomy");
  }

  @Test
  void proseAndSingleWordsAndWhatHasANameAreLeftAlone() {
    assertThat(found("Samples of blood are collected.")).isEmpty();
    assertThat(found("• Collected")).isEmpty();
    assertThat(found("• Blood collection samples")).isEmpty();
  }

  @Test
  void mentionsStayInTheTextsOrder() {
    String text = "• Samples of blood are collected\n• Phlebotomy";
    assertThat(MEANINGS.beside(text, TAGGER.tag(text)))
        .extracting(SkillMention::found)
        .containsExactly(Found.BY_MEANING, Found.BY_NAME);
  }

  @Test
  void withoutATransformerNamesGoOnBeingFound() {
    SkillsByMeaning alone =
        new SkillsByMeaning(
            ShippedTables.CONFIG.taxonomy(),
            new Beginnings(4),
            () -> {
              throw new TransformerUnavailable(new UnsatisfiedLinkError("no space left"));
            });
    String text = "• Samples of blood are collected\n• Phlebotomy";
    assertThat(alone.beside(text, TAGGER.tag(text)))
        .extracting(mention -> mention.skill().id())
        .containsExactly("phlebotomy");
  }
}
