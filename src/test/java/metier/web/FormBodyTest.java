package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {
  private static final String TYPE = "multipart/form-data; boundary=\"a b\"";

  private static FormBody form(String body) {
    return FormBody.of(TYPE, body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  @Test
  void fieldsAndFilesAreToldApart() {
    FormBody form =
        form(
            """
            --a b\r
            Content-Disposition: form-data; name="where"\r
            \r
            Genève\r
            --a b\r
            content-disposition: form-data; name="resume"; filename="C:\\people\\cv.pdf"\r
            Content-Type: application/pdf\r
            \r
            %PDF\r
            \r
            --a b\r
            Content-Disposition: form-data; name="where"\r
            \r
            \r
            --a b--\r
            """);
    assertThat(form.fields())
        .containsOnlyKeys("where")
        .containsEntry("where", List.of("Genève", ""));
    assertThat(form.value("where")).isEqualTo("Genève");
    assertThat(form.value("none")).isEmpty();
    assertThat(form.files()).singleElement().returns("cv.pdf", FormBody.File::name);
    assertThat(new String(form.files().getFirst().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("%PDF\r\n");
  }

  @Test
  void aFieldForAFileThatNobodyChoseIsNone() {
    FormBody form =
        form(
            "--a b\r\nContent-Disposition: form-data; name=\"resume\"; filename=\"\"\r\n\r\n\r\n"
                + "--a b--");
    assertThat(form.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--a b",
        "--a b\r\n",
        "--a b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nvalue",
        "--a b\r\nContent-Disposition: form-data; name=\"x\"\r\n--a b--",
        "nothing of the kind"
      })
  void whatIsBrokenOffIsNoForm(String body) {
    assertThat(FormBody.of(TYPE, body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aTypeWithoutABoundaryIsNoForm() {
    assertThat(FormBody.of("multipart/form-data", "--\r\n".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void anyBytesOfAFileComeThrough() {
    byte[] bytes = new byte[100_000];
    new Random(8).nextBytes(bytes);
    byte[] head =
        "--a b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\r\n--a b--\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[head.length + bytes.length + tail.length];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(bytes, 0, body, head.length, bytes.length);
    System.arraycopy(tail, 0, body, head.length + bytes.length, tail.length);
    assertThat(FormBody.of(TYPE, body).orElseThrow().files().getFirst().bytes()).isEqualTo(bytes);
  }

  @Test
  void thousandsOfPartsAreRefused() {
    String part = "--a b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n";
    String body = part.repeat(1000) + "--a b--";
    assertThat(FormBody.of(TYPE, body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aPlainFormIsReadAsAQuery() {
    FormBody form =
        FormBody.of(
                "application/x-www-form-urlencoded; charset=utf-8",
                "text=a+b%26c&type=X&type=Y".getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    assertThat(form.value("text")).isEqualTo("a b&c");
    assertThat(form.fields()).containsEntry("type", List.of("X", "Y"));
  }
}
