package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPageTest {
  @Test
  void isReadWholeOrItWouldWarmNothing() {
    assertThat(Read.lines(new LocalReader().read(FirstPage.PDF, null)))
        .contains(
            "Clerk    May 2003 to June 2004",
            "• Kept the books of nine harbors and wrote to each of their owners every week, by"
                + " hand",
            "• Sailing");
  }
}
