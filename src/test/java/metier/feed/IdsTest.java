package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import metier.feed.FeedResult.Accepted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdsTest {
  private static final byte[] ROW = "a row".getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"j0", "M-1001", "urn:job:7", "a_b.c@d", "..x"})
  void keepsAnIdThatIsSafeInAnAddress(String id) {
    assertThat(text(new Ids(), id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/jobs/1", "a b", "a~b", "a/b", "é", "..", ".", "<script>"})
  void replacesAnyOtherIdByTwentyDigitsOfItsHash(String id) {
    assertThat(text(new Ids(), id))
        .matches("[0-9a-f]{20}")
        .isEqualTo(new Ids().of(id, "another row".getBytes(UTF_8)).text());
  }

  @Test
  void replacesAnIdOfMoreThanAHundredCharacters() {
    assertThat(text(new Ids(), "x".repeat(100))).hasSize(100);
    assertThat(text(new Ids(), "x".repeat(101))).matches("[0-9a-f]{20}");
  }

  @Test
  void isTheSha256OfTheAddress() {
    // printf 'https://example.org/jobs/1' | sha256sum
    assertThat(text(new Ids(), "https://example.org/jobs/1")).isEqualTo("b76ae5d03f20bd5c788a");
  }

  @Test
  void givesEqualRowsWithoutAnIdDifferentIdsThatAreTheSameAtTheNextLoading() {
    var first = new Ids();
    String one = text(first, null);
    String two = text(first, null);
    String three = text(first, null);
    assertThat(one).isNotEqualTo(two).isNotEqualTo(three);
    assertThat(two).isNotEqualTo(three);
    var second = new Ids();
    assertThat(text(second, null)).isEqualTo(one);
    assertThat(text(second, null)).isEqualTo(two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'identifier':'A1' | A1",
        "'identifier':17 | 17",
        "'identifier':{'@type':'PropertyValue','name':'Acme','value':'A2'} | A2",
        "'identifier':[{'value':''},{'value':'A3'}] | A3",
        "'@id':'A4' | A4",
        "'id':'A5' | A5",
        "'@id':'_:b0','id':'A6' | A6",
        "'@id':'#job','id':'A7' | A7",
        "'identifier':'A8','@id':'x','id':'y','url':'https://e.org/' | A8",
      })
  void takesTheIdThatThePostingHas(String fields, String id) {
    assertThat(id(fields)).isEqualTo(id);
  }

  @Test
  void takesThePageWhereThePostingHasNoId() {
    assertThat(id("'url':'https://example.org/jobs/1'"))
        .isEqualTo(id("'url':'https://example.org/jobs/1','skills':'more'"))
        .isNotEqualTo(id("'url':'https://example.org/jobs/2'"));
  }

  private static String text(Ids ids, @Nullable String own) {
    RowId id = ids.of(own, ROW);
    assertThat(id.own()).isEqualTo(own != null);
    return id.text();
  }

  private static String id(String fields) {
    String json = "{\"title\":\"Nurse\"," + fields.replace('\'', '"') + "}";
    return ((Accepted) FeedReading.readPostings(json).getFirst()).id();
  }
}
