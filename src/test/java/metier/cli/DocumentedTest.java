package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be said to Metier stands in the README; why each library is there, in CONTRIBUTING. */
final class DocumentedTest {
  private static final List<String> COMMANDS =
      List.of(
          "serve", "ingest", "search", "match", "eval", "train", "reindex", "check", "export",
          "backup", "restore");

  @Test
  void every_command_and_flag() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> offered = found("(?m)^ {2}([a-z]+) {2,}\\S", String.join("\n", help()));
    assertThat(offered).contains(COMMANDS.toArray(String[]::new));
    for (String command : COMMANDS) {
      assertThat(readme).contains("./metier " + command);
      String help = String.join("\n", help(command));
      for (String flag : new TreeSet<>(found("(--[a-z][a-z-]+)", help))) {
        if (!Set.of("--help", "--version").contains(flag)) {
          assertThat(readme).as("%s of %s", flag, command).contains(flag);
        }
      }
    }
  }

  private static List<String> help(String... command) {
    String[] arguments =
        Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new);
    CommandRun run = CommandRun.of(arguments);
    return run.out();
  }

  @Test
  void every_setting_of_the_environment() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Set<String> settings =
        new TreeSet<>(found("(METIER_[A-Z_]+)", Files.readString(Path.of("metier"))));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        settings.addAll(found("(METIER_[A-Z_]+)", Files.readString(file)));
      }
    }
    assertThat(settings).hasSizeGreaterThan(3).allMatch(readme::contains);
  }

  @Test
  void every_route() throws IOException {
    String readme =
        Files.readString(Path.of("README.md"))
            .lines()
            .flatMap(
                line ->
                    Stream.of("jobs", "resumes", "pay")
                        .map(kind -> line.replace("{jobs,resumes,pay}", kind)))
            .collect(Collectors.joining("\n"));
    try (InputStream yaml = DocumentedTest.class.getResourceAsStream("/web/openapi.yaml")) {
      Map<String, Map<String, Object>> described = new Yaml().load(yaml);
      assertThat(described.get("paths").keySet()).isNotEmpty().allMatch(readme::contains);
    }
  }

  @Test
  void every_table_of_index_config() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (Stream<Path> files = Files.list(Path.of("index-config"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.contains(".tsv")))
          .isNotEmpty()
          .allMatch(readme::contains);
    }
  }

  @Test
  void every_library_has_its_reason() throws IOException {
    String contributing = Files.readString(Path.of("CONTRIBUTING.md")).toLowerCase(Locale.ROOT);
    List<String> artifacts =
        found(
            "(?s)<dependency>.*?<artifactId>([^<]+)</artifactId>",
            Files.readString(Path.of("pom.xml")).replaceFirst("(?s)<build>.*", ""));
    assertThat(artifacts)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            artifact ->
                assertThat(
                        Stream.of(artifact.toLowerCase(Locale.ROOT).split("[-0-9]"))
                            .filter(word -> word.length() > 2))
                    .as(artifact)
                    .anyMatch(contributing::contains));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}
