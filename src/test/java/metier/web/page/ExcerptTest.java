package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import metier.query.Snippet;
import metier.query.Snippet.Mark;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String LINE =
      "Greeted patients at the door and then drew blood from adults and children all day long";

  private static Snippet of(int most, Mark... marks) {
    return Excerpt.of(new Snippet(LINE, List.of(marks)), most);
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.marks().stream()
        .map(mark -> snippet.text().substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void aShortLineStaysAsItIs() {
    assertThat(of(LINE.length(), new Mark(38, 48)).text()).isEqualTo(LINE);
  }

  @Test
  void wordsAroundWhatIsMarkedAreKept() {
    Snippet excerpt = of(40, new Mark(38, 48));
    assertThat(excerpt.text()).isEqualTo("…and then drew blood from adults and…");
    assertThat(marked(excerpt)).containsExactly("drew blood");
  }

  @Test
  void withoutAMarkItIsTheBeginning() {
    assertThat(of(30).text()).isEqualTo("Greeted patients at the door…");
  }

  @Test
  void atTheEndNothingIsLeftOutBehindIt() {
    Snippet excerpt = of(30, new Mark(77, 86));
    assertThat(excerpt.text()).startsWith("…").endsWith("all day long");
    assertThat(marked(excerpt)).containsExactly(LINE.substring(77, 86));
  }

  @Test
  void marksThatStandTooFarApartAreNotAllKept() {
    assertThat(marked(of(30, new Mark(0, 7), new Mark(82, 86)))).containsExactly("Greeted");
  }

  @Test
  void whateverIsMarkedStaysWholeAndMarked() {
    long seed = 8;
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      int start = random.nextInt(LINE.length());
      int end = start + 1 + random.nextInt(Math.min(12, LINE.length() - start));
      int most = 12 + random.nextInt(LINE.length());
      Snippet excerpt = of(most, new Mark(start, end));
      assertThat(marked(excerpt))
          .as("seed %d, %d–%d of %d", seed, start, end, most)
          .containsExactly(LINE.substring(start, end));
      assertThat(excerpt.text().length()).isLessThanOrEqualTo(most + 2);
    }
  }
}
