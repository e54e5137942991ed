package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {
  @Test
  void valuesKeepTheirOrderUnderTheirName() {
    assertThat(QueryString.parse("skill=iv&q=a+b%2Bc&skill=ekg&bare&=x&&where=Z%C3%BCrich"))
        .isInstanceOfSatisfying(
            QueryString.Parsed.class,
            parsed ->
                assertThat(parsed.parameters())
                    .containsEntry("skill", List.of("iv", "ekg"))
                    .containsEntry("q", List.of("a b+c"))
                    .containsEntry("bare", List.of(""))
                    .containsEntry("", List.of("x"))
                    .containsEntry("where", List.of("Zürich")));
  }

  @Test
  void nothingIsNoParameters() {
    assertThat(QueryString.parse(null))
        .isInstanceOfSatisfying(
            QueryString.Parsed.class, parsed -> assertThat(parsed.parameters()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%", "q=%4", "q=%zz", "q=%ff", "q=%ED%A0%80", "%=1"})
  void brokenEscapesAreRefusedAndNotDropped(String raw) {
    assertThat(QueryString.parse("a=1&" + raw)).isEqualTo(new QueryString.Malformed(raw));
  }
}
