package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import metier.feed.FeedResult.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdsTest {
  private static final byte[] ROW = "a row".getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"j0", "M-1001", "urn:job:7", "a_b.c@d", "..x"})
  void keepsAnIdThatIsSafeInAnAddress(String id) {
    assertThat(new Ids().of(id, ROW)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/jobs/1", "a b", "a~b", "a/b", "é", "..", ".", "<script>"})
  void replacesAnyOtherIdByTwentyDigitsOfItsHash(String id) {
    assertThat(new Ids().of(id, ROW))
        .matches("[0-9a-f]{20}")
        .isEqualTo(new Ids().of(id, "another row".getBytes(UTF_8)));
  }

  @Test
  void replacesAnIdOfMoreThanAHundredCharacters() {
    assertThat(new Ids().of("x".repeat(100), ROW)).hasSize(100);
    assertThat(new Ids().of("x".repeat(101), ROW)).matches("[0-9a-f]{20}");
  }

  @Test
  void isTheSha256OfTheAddress() {
    // printf 'https://example.org/jobs/1' | sha256sum
    assertThat(new Ids().of("https://example.org/jobs/1", ROW)).isEqualTo("b76ae5d03f20bd5c788a");
  }

  @Test
  void givesEqualRowsWithoutAnIdDifferentIdsThatAreTheSameAtTheNextLoading() {
    var first = new Ids();
    String one = first.of(null, ROW);
    String two = first.of(null, ROW);
    String three = first.of(null, ROW);
    assertThat(one).isNotEqualTo(two).isNotEqualTo(three);
    assertThat(two).isNotEqualTo(three);
    var second = new Ids();
    assertThat(second.of(null, ROW)).isEqualTo(one);
    assertThat(second.of(null, ROW)).isEqualTo(two);
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

  private static String id(String fields) {
    String json = "{\"title\":\"Nurse\"," + fields.replace('\'', '"') + "}";
    return ((Accepted) FeedReading.readPostings(json).getFirst()).id();
  }
}
