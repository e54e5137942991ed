package metier.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.skill.SpanFinder.Example;
import metier.analysis.skill.SpanFinder.Stretch;

/**
 * Sentences of adverts whose skills somebody marked: Zhang et al., "SkillSpan" (2022). Read as it
 * is published, JSON objects a line: {@code tokens}, {@code tags_skill}, {@code tags_knowledge} as
 * B, I and O.
 *
 * @param byKind the sentences in the file's order, for "skill" and for "knowledge"
 */
public record TaggedSentences(Map<String, List<Example>> byKind) {
  public static final List<String> KINDS = List.of("skill", "knowledge");

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws UnreadableFile naming the line
   */
  public static TaggedSentences read(Path file) {
    Map<String, List<Example>> byKind = new LinkedHashMap<>();
    KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
    TextFile.forEachLine(
        file,
        (number, line) -> {
          JsonNode object;
          try {
            object = JSON.readTree(line);
          } catch (JsonProcessingException e) {
            throw new UnreadableFile(file, number, "no JSON: " + e.getOriginalMessage());
          }
          List<String> tokens = texts(object.path("tokens"));
          byKind.forEach(
              (kind, examples) -> {
                List<String> tags = texts(object.path("tags_" + kind));
                if (tokens.isEmpty() || tags.size() != tokens.size()) {
                  throw new UnreadableFile(
                      file,
                      number,
                      "there are "
                          + tokens.size()
                          + " tokens and "
                          + tags.size()
                          + " tags_"
                          + kind);
                }
                examples.add(new Example(tokens, stretches(tags)));
              });
        });
    return new TaggedSentences(byKind);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static List<Stretch> stretches(List<String> tags) {
    List<Stretch> stretches = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      if (start >= 0 && !tag.startsWith("I")) {
        stretches.add(new Stretch(start, i));
        start = -1;
      }
      if (start < 0 && !tag.startsWith("O")) {
        start = i;
      }
    }
    return stretches;
  }
}
