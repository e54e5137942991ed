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

  /**
   * A token and where it stands in the text.
   *
   * @param end one past the last character
   */
  record Placed(QueryToken token, int start, int end) {}

  static List<Placed> of(String text) {
    String plain = text.replace('“', '"').replace('”', '"').replace('\0', ' ');
    List<Placed> tokens = new ArrayList<>();
    Matcher matcher = PIECE.matcher(plain);
    while (matcher.find()) {
      String phrase = matcher.group("phrase");
      if (phrase == null || !phrase.isBlank()) {
        tokens.add(new Placed(token(matcher), matcher.start(), matcher.end()));
      }
    }
    return tokens;
  }

  private static QueryToken token(Matcher found) {
    String phrase = found.group("phrase");
    String word = found.group("word");
    if (phrase != null) {
      return new Phrase(phrase.strip());
    } else if (word != null) {
      return word(word);
    } else if (found.group("open") != null) {
      return new Open();
    } else if (found.group("close") != null) {
      return new Close();
    } else {
      return found.group("minus") != null ? new Not() : new InTitle();
    }
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
