package metier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of what was typed. */
sealed interface QueryToken {
  record Word(String word) implements QueryToken {}

  record Beginning(String beginning) implements QueryToken {}

  record Phrase(String words) implements QueryToken {}

  record InTitle() implements QueryToken {}

  record Not() implements QueryToken {}

  record And() implements QueryToken {}

  record Or() implements QueryToken {}

  record Open() implements QueryToken {}

  record Close() implements QueryToken {}

  /** A minus counts only before a word: "x-ray" and "C - D" hold none. */
  Pattern PIECE =
      Pattern.compile(
          "\"(?<phrase>[^\"]*)\"?|(?<open>\\()|(?<close>\\))|(?<minus>(?<![^\\s(])-(?=[\\w\"(]))"
              + "|(?<title>(?i:title):)|(?<word>[^\\s()\"]+)");

  /** Whether it counts towards the number of terms. */
  default boolean isTerm() {
    return switch (this) {
      case Word word -> true;
      case Beginning beginning -> true;
      case Phrase phrase -> true;
      case InTitle title -> false;
      case Not not -> false;
      case And and -> false;
      case Or or -> false;
      case Open open -> false;
      case Close close -> false;
    };
  }

  static List<QueryToken> of(String text) {
    String plain = text.replace('“', '"').replace('”', '"').replace('\0', ' ');
    List<QueryToken> tokens = new ArrayList<>();
    Matcher matcher = PIECE.matcher(plain);
    while (matcher.find()) {
      if (matcher.group("phrase") != null) {
        if (!matcher.group("phrase").isBlank()) {
          tokens.add(new Phrase(matcher.group("phrase").strip()));
        }
      } else if (matcher.group("open") != null) {
        tokens.add(new Open());
      } else if (matcher.group("close") != null) {
        tokens.add(new Close());
      } else if (matcher.group("minus") != null) {
        tokens.add(new Not());
      } else if (matcher.group("title") != null) {
        tokens.add(new InTitle());
      } else {
        tokens.add(word(matcher.group("word")));
      }
    }
    return tokens;
  }

  private static QueryToken word(String word) {
    return switch (word) {
      case "AND" -> new And();
      case "OR" -> new Or();
      case "NOT" -> new Not();
      default ->
          word.length() > 1 && word.endsWith("*")
              ? new Beginning(word.substring(0, word.length() - 1))
              : new Word(word);
    };
  }
}
