package metier.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program sends to be matched: an object that says what, or a document itself. */
sealed interface GivenBody {
  /** The multipart form around a file of the largest size has room, too. */
  long LARGEST = GivenResumes.LARGEST;

  ObjectMapper JSON = new ObjectMapper();

  record Said(JsonNode object) implements GivenBody {}

  /**
   * @param file its name; null where it has none
   */
  record Document(byte[] bytes, @Nullable String file) implements GivenBody {}

  record Refused(Problem problem) implements GivenBody {}

  static GivenBody of(Call call) throws IOException {
    return switch (TakenBody.of(call, LARGEST)) {
      case TakenBody.Refused(Problem problem) -> new Refused(problem);
      case TakenBody.Whole(byte[] bytes) -> {
        String type = call.header().apply("Content-Type");
        yield type != null && FormBody.isMultipart(type) ? form(type, bytes) : plain(bytes);
      }
    };
  }

  private static GivenBody form(String type, byte[] bytes) {
    return FormBody.of(type, bytes)
        .<GivenBody>map(
            form ->
                form.files().isEmpty()
                    ? new Said(JSON.valueToTree(Map.of("text", form.value("text"))))
                    : new Document(form.files().getFirst().bytes(), form.files().getFirst().name()))
        .orElseGet(
            () ->
                new Refused(unreadable("The body is not the multipart form that its type says.")));
  }

  private static GivenBody plain(byte[] bytes) {
    if (bytes.length == 0) {
      return new Refused(unreadable("The body is empty."));
    }
    if (!opensObject(bytes)) {
      return new Document(bytes, null);
    }
    try {
      JsonNode node = JSON.readTree(bytes);
      boolean ours =
          node.has("text") || node.has("resume_id") || node.has("job_id") || node.has("resume");
      return ours ? new Said(node) : new Document(bytes, null);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      return new Refused(
          unreadable(
              at == null
                  ? "The body is no JSON."
                  : "The body is no JSON: line %d, column %d."
                      .formatted(at.getLineNr(), at.getColumnNr())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean opensObject(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b == '{';
      }
    }
    return false;
  }

  static Problem unreadable(String detail) {
    return Problem.of(400, Problem.type("unreadable-body"), "The body can't be read", detail);
  }
}
