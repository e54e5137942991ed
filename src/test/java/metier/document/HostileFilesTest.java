package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import metier.document.HostileFiles.Hostile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm get an answer each, within the limits, and harm nobody. */
final class HostileFilesTest {
  private static final SealedReader READER = new SealedReader();

  @AfterAll
  static void close() {
    READER.close();
  }

  static List<Hostile> files() {
    return HostileFiles.all();
  }

  @Test
  void there_are_enough_of_them_and_each_is_another() {
    assertThat(files()).hasSizeGreaterThan(90).extracting(Hostile::what).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(45)
  void gets_its_answer(Hostile file) {
    DocumentText answer = READER.read(file.bytes().get(), file.name());

    switch (answer) {
      case Unreadable(Fault fault, String why) -> {
        assertThat(fault).as(why).isNotEqualTo(Fault.UNAVAILABLE).isIn(file.faults());
        assertThat(why).contains(file.says()).endsWith(why.endsWith(")") ? ".)" : ".");
      }
      case Lines lines -> {
        assertThat(file.faults().isEmpty() || file.faults().contains(HostileFiles.READ))
            .as("%s", lines)
            .isTrue();
        assertThat(lines.text() + "\n" + lines.notes()).contains(file.says());
        assertThat(CleanLines.characters(lines.lines())).isLessThanOrEqualTo(Limits.CHARACTERS);
        assertThat(lines.text()).doesNotContain("root:x:", "\0", "\u202E");
      }
    }
  }
}
