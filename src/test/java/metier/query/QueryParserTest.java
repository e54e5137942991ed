package metier.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import metier.config.Synonyms;
import metier.query.Understood.Ignored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private final QueryParser parser =
      new QueryParser(
          new SynonymExpansion(
              new Synonyms(
                  List.of(
                      new Synonyms.Row(List.of("rn", "registered nurse"), List.of()),
                      new Synonyms.Row(
                          List.of("or", "operating room"), List.of("nurse", "surgical"))))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "phlebotomist                    | phlebotomist",
        "night shift nurse               | night shift nurse",
        "\"lab specimens\"               | \"lab specimens\"",
        "nurse -travel                   | (nurse & !travel)",
        "nurse NOT travel                | (nurse & !travel)",
        "-travel                         | (!travel)",
        "nurse -\"per diem\"             | (nurse & !\"per diem\")",
        "nurse AND icu                   | (nurse & icu)",
        "nurse OR medic                  | (nurse / medic)",
        "a b OR c d                      | (a b / c d)",
        "(nurse OR medic) icu            | ((nurse / medic) & icu)",
        "icu (nurse OR medic)            | (icu & (nurse / medic))",
        "nurse -(travel OR agency)       | (nurse & !(travel / agency))",
        "weld*                           | weld*",
        "title:nurse icu                 | (title:nurse & icu)",
        "TITLE:\"charge nurse\"          | title:\"charge nurse\"",
        "x-ray tech                      | x-ray tech",
        "C++ - C#                        | C++ - C#",
        "“lab tech”                      | \"lab tech\"",
        "rn icu                          | {rn=registered nurse} icu",
        "Registered Nurse icu            | {Registered Nurse=rn} icu",
        "or nurse                        | {or=operating room} nurse",
        "or dallas                       | or dallas",
        "((((nurse))))                   | nurse",
        "nurse AND                       | nurse",
        "OR nurse                        | nurse",
      })
  void a_text_becomes_a_tree(String text, String tree) {
    assertThat(shown(parsed(text).query())).isEqualTo(tree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "()", "\"\"", "AND", "-", "NOT", "((()))", "title:"})
  void nothing_asked_is_everything(String text) {
    assertThat(shown(parsed(text).query())).isIn("*", "-");
  }

  @Test
  void what_is_mended_is_said() {
    assertThat(parsed("(nurse").ignored()).extracting(Ignored::value).containsExactly("(");
    assertThat(parsed("nurse)").ignored()).extracting(Ignored::value).containsExactly(")");
    assertThat(parsed("nurse NOT").ignored()).extracting(Ignored::value).containsExactly("NOT");
    assertThat(parsed("w* nurse").ignored()).extracting(Ignored::value).containsExactly("w*");
    assertThat(parsed("nurse title:").ignored())
        .extracting(Ignored::value)
        .containsExactly("title:");
  }

  @Test
  void only_wanted_words_are_for_snippets() {
    assertThat(parsed("nurse \"night shift\" -travel weld* title:lead").words())
        .isEqualTo("night shift weld* lead nurse");
  }

  @Test
  void size_is_bounded() {
    assertThat(parser.parse("x".repeat(513))).isInstanceOf(QueryParser.Outcome.TooMuch.class);
    assertThat(parser.parse("x ".repeat(33))).isInstanceOf(QueryParser.Outcome.TooMuch.class);
    assertThat(parser.parse("(".repeat(9) + "x")).isInstanceOf(QueryParser.Outcome.TooMuch.class);
    assertThat(parser.parse("(".repeat(20_000))).isInstanceOf(QueryParser.Outcome.TooMuch.class);
    assertThat(shown(parsed("(".repeat(8) + "x" + ")".repeat(8)).query())).isEqualTo("x");
  }

  @Test
  void any_text_ends_in_an_outcome() {
    long seed = new Random().nextLong();
    System.out.println("QueryParserTest seed " + seed);
    Random random = new Random(seed);
    List<String> pieces =
        List.of("(", ")", "\"", "-", "AND", "OR", "NOT", "title:", "*", "nurse", "c#", " ", "\0");
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(24), 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      assertThat(parser.parse(text)).as(text).isNotNull();
    }
  }

  private QueryParser.Outcome.Parsed parsed(String text) {
    return (QueryParser.Outcome.Parsed) parser.parse(text);
  }

  private static String shown(Query query) {
    return switch (query) {
      case Query.All() -> "*";
      case Query.None() -> "-";
      case Query.Text(String field, List<Query.Group> groups) ->
          scope(field)
              + groups.stream()
                  .map(
                      group ->
                          group.synonyms().isEmpty()
                              ? group.typed()
                              : "{"
                                  + group.typed()
                                  + "="
                                  + String.join(",", group.synonyms())
                                  + "}")
                  .collect(Collectors.joining(" "));
      case Query.Phrase(String field, String words) -> scope(field) + '"' + words + '"';
      case Query.Prefix(String field, String beginning) -> scope(field) + beginning + "*";
      case Query.And(List<Query> all) -> "(" + joined(all, " & ") + ")";
      case Query.Or(List<Query> any) -> "(" + joined(any, " / ") + ")";
      case Query.Not(Query unwanted) -> "!" + shown(unwanted);
      case Query.Similar similar -> similar.toString();
      case Query.Term term -> term.toString();
      case Query.AnyOf anyOf -> anyOf.toString();
      case Query.Range range -> range.toString();
      case Query.Near near -> near.toString();
      case Query.Alike alike -> alike.toString();
      case Query.HasSkill skill -> skill.toString();
      case Query.Boost boost -> boost.toString();
    };
  }

  private static String scope(String field) {
    return field.equals("title") ? "title:" : "";
  }

  private static String joined(List<Query> parts, String by) {
    return parts.stream().map(QueryParserTest::shown).collect(Collectors.joining(by));
  }
}
