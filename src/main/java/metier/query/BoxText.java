package metier.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metier.index.Fields;
import metier.model.Occupation;
import metier.query.box.Box;
import metier.query.box.BoxPart;
import metier.query.box.BoxReading;
import metier.query.box.Span;

/**
 * What was typed in the box, once its parts are known: the words that go on being searched, what
 * they name, and what is in no part. What stands in quotes, under a minus, behind {@code title:} or
 * is asked for literally is nobody's part.
 */
final class BoxText {
  private static final String NO_WORD = ",;:.!?|/&-–—•";

  static final BoxText EMPTY =
      new BoxText(
          new Typed("", List.of()),
          List.of(),
          new BoxReading(List.of(), List.of(), List.of(), List.of()));

  private final Typed typed;
  private final List<QueryToken.Placed> tokens;
  private final BoxReading reading;

  private BoxText(Typed typed, List<QueryToken.Placed> tokens, BoxReading reading) {
    this.typed = typed;
    this.tokens = tokens;
    this.reading = reading;
  }

  /**
   * @param literal what is to be taken as plain words
   * @param narrowing whether parts that narrow are read, or titles and skills alone
   */
  static BoxText of(Typed typed, List<Span> literal, Box box, boolean narrowing) {
    List<QueryToken.Placed> tokens = QueryToken.of(typed.read());
    BoxReading reading = box.read(open(typed.read(), tokens, literal));
    return new BoxText(typed, tokens, narrowing ? reading : reading.ofWords());
  }

  /** The text with a line's end for each character that no part may take. */
  private static String open(String text, List<QueryToken.Placed> tokens, List<Span> literal) {
    StringBuilder open = new StringBuilder(text);
    literal.forEach(span -> close(open, span.start(), span.end()));
    int closedUpTo = 0;
    for (int at = 0; at < tokens.size(); at++) {
      QueryToken.Placed each = tokens.get(at);
      boolean closed =
          switch (each.token()) {
            case QueryToken.Word word -> false;
            case QueryToken.Phrase phrase -> true;
            case QueryToken.Beginning beginning -> true;
            case QueryToken.And and -> true;
            case QueryToken.Or or -> isOperator(tokens, at);
            case QueryToken.Open opened -> false;
            case QueryToken.Close closing -> false;
            case QueryToken.InTitle title -> {
              closedUpTo = Math.max(closedUpTo, item(tokens, at + 1));
              yield true;
            }
            case QueryToken.Not not -> {
              closedUpTo = Math.max(closedUpTo, item(tokens, at + 1));
              yield true;
            }
          };
      if (closed || at < closedUpTo) {
        close(open, each.start(), each.end());
      }
    }
    return open.toString();
  }

  private static void close(StringBuilder open, int from, int to) {
    for (int at = from; at < to; at++) {
      open.setCharAt(at, '\n');
    }
  }

  /** One past the item that begins at a token: a word, or all that its parenthesis holds. */
  private static int item(List<QueryToken.Placed> tokens, int at) {
    int behind = at;
    int depth = 0;
    while (behind < tokens.size()) {
      QueryToken token = tokens.get(behind++).token();
      if (token instanceof QueryToken.Open) {
        depth++;
      } else if (token instanceof QueryToken.Close) {
        depth--;
      }
      boolean leads = token instanceof QueryToken.InTitle || token instanceof QueryToken.Not;
      if (depth <= 0 && !leads) {
        break;
      }
    }
    return behind;
  }

  /** OR with something on both sides; else it is the operating room, or Oregon. */
  private static boolean isOperator(List<QueryToken.Placed> tokens, int at) {
    boolean before = at > 0 && !(tokens.get(at - 1).token() instanceof QueryToken.Open);
    boolean behind =
        at + 1 < tokens.size() && !(tokens.get(at + 1).token() instanceof QueryToken.Close);
    return before && behind;
  }

  /** Words and phrases that are not wanted, each as it was typed behind its minus. */
  List<String> unwanted() {
    List<String> unwanted = new ArrayList<>();
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at - 1).token() instanceof QueryToken.Not) {
        switch (tokens.get(at).token()) {
          case QueryToken.Word(String word) -> unwanted.add(word);
          case QueryToken.Phrase(String words) -> unwanted.add(words);
          case QueryToken.Beginning beginning -> {}
          case QueryToken.InTitle title -> {}
          case QueryToken.Not not -> {}
          case QueryToken.And and -> {}
          case QueryToken.Or or -> {}
          case QueryToken.Open open -> {}
          case QueryToken.Close close -> {}
        }
      }
    }
    return unwanted;
  }

  String typed() {
    return typed.typed();
  }

  List<BoxPart> parts() {
    return reading.parts();
  }

  List<BoxPart.Skilled> skills() {
    return reading.skills();
  }

  /** Pieces that ask for what is near somebody who hasn't said where. */
  List<String> nearMe() {
    return reading.nearMe().stream().map(span -> asTyped(span.start(), span.end())).toList();
  }

  String asTyped(int start, int end) {
    Span span = typed.asTyped(start, end);
    return typed.typed().substring(span.start(), span.end());
  }

  Span spanAsTyped(BoxPart part) {
    return typed.asTyped(part.start(), part.end());
  }

  Span asTyped(Span read) {
    return typed.asTyped(read.start(), read.end());
  }

  /**
   * What is searched as words: everything but the parts that narrow and the fillers.
   *
   * @param levelGiven whether a parameter wins over the level that was typed
   */
  String searched(boolean levelGiven) {
    StringBuilder rest = new StringBuilder(typed.read());
    List<Span> gone = gone();
    if (levelGiven) {
      reading.parts().stream()
          .filter(BoxPart.Levelled.class::isInstance)
          .forEach(part -> gone.add(new Span(part.start(), part.end())));
    }
    gone.forEach(span -> rest.replace(span.start(), span.end(), " ".repeat(length(span))));
    for (int at = 0; at < tokens.size(); at++) {
      QueryToken.Placed each = tokens.get(at);
      if (each.token() instanceof QueryToken.Or) {
        if (isWithinWords(each)) {
          rest.replace(each.start(), each.end(), "or");
        } else if (isOperator(tokens, at) && !(isTold(at, -1, gone) && isTold(at, 1, gone))) {
          rest.replace(each.start(), each.end(), "  ");
        }
      } else if (each.token() instanceof QueryToken.Word(String word)
          && word.equals("or")
          && joinsWords(each)) {
        rest.replace(each.start(), each.end(), "OR");
      }
    }
    return rest.toString();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private List<Span> gone() {
    List<Span> gone = new ArrayList<>(reading.fillers());
    gone.addAll(reading.nearMe());
    reading.parts().stream()
        .filter(part -> !part.staysInText())
        .forEach(part -> gone.add(new Span(part.start(), part.end())));
    return gone;
  }

  /** Whether some term is left on one side of an operator. */
  private boolean isTold(int operator, int step, List<Span> gone) {
    for (int at = operator + step; at >= 0 && at < tokens.size(); at += step) {
      QueryToken.Placed each = tokens.get(at);
      if (each.token() instanceof QueryToken.Or
          || each.token() instanceof QueryToken.Open && step < 0
          || each.token() instanceof QueryToken.Close && step > 0) {
        return false;
      }
      if (each.token() instanceof QueryToken.Open || each.token() instanceof QueryToken.Close) {
        return true;
      }
      if (each.token().isTerm()
          && gone.stream().noneMatch(s -> s.holds(each.start(), each.end()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithinWords(QueryToken.Placed each) {
    return reading.parts().stream()
        .filter(BoxPart::staysInText)
        .anyMatch(part -> part.start() <= each.start() && each.end() <= part.end());
  }

  /** "cook or baker": between two titles or skills it means either. */
  private boolean joinsWords(QueryToken.Placed or) {
    return reading.parts().stream()
            .anyMatch(part -> !part.narrows() && isBlank(part.end(), or.start()))
        && reading.parts().stream()
            .anyMatch(part -> !part.narrows() && isBlank(or.end(), part.start()));
  }

  private boolean isBlank(int from, int to) {
    return from <= to && typed.read().substring(from, to).isBlank();
  }

  /** What titles and skills among the searched words name. */
  List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>();
    for (BoxPart part : reading.parts()) {
      if (part instanceof BoxPart.Titled titled) {
        concepts.add(
            new Concept(
                new Query.Term(Fields.OCCUPATION, titled.occupation().id()),
                titled.coreStart(),
                titled.coreEnd()));
        for (Occupation other : titled.others()) {
          concepts.add(
              new Concept(
                  new Query.Term(Fields.OCCUPATION, other.id()),
                  titled.coreStart(),
                  titled.coreEnd()));
        }
      }
    }
    for (BoxPart.Skilled skilled : reading.skills()) {
      concepts.add(
          new Concept(
              new Query.Term(Fields.SKILL, skilled.skill().id()), skilled.start(), skilled.end()));
    }
    return Collections.unmodifiableList(concepts);
  }

  /** Of several titles the one that says most, the last of equally long ones. */
  Optional<BoxPart.Titled> title() {
    return reading.parts().stream()
        .filter(BoxPart.Titled.class::isInstance)
        .map(BoxPart.Titled.class::cast)
        .max(Comparator.comparingInt(titled -> titled.end() - titled.start()));
  }

  /**
   * From the first to the last of the words that are in no part or name a skill, where some are in
   * none, nothing but plain words was typed, and no other part stands between them.
   */
  Optional<Span> describing() {
    List<BoxPart> others =
        reading.parts().stream().filter(part -> !(part instanceof BoxPart.Skilled)).toList();
    List<Span> told = gone();
    others.forEach(part -> told.add(new Span(part.start(), part.end())));
    Span stretch = null;
    for (QueryToken.Placed each : tokens) {
      if (!(each.token() instanceof QueryToken.Word)) {
        return Optional.empty();
      }
      if (told.stream().noneMatch(span -> span.holds(each.start(), each.end()))) {
        stretch = new Span(stretch == null ? each.start() : stretch.start(), each.end());
      }
    }
    boolean free = !freeWords().isEmpty();
    return Optional.ofNullable(stretch)
        .filter(span -> free)
        .filter(span -> others.stream().noneMatch(part -> span.holds(part.start(), part.end())));
  }

  /** What is read there. */
  String words(Span read) {
    return typed.read().substring(read.start(), read.end());
  }

  /** The words that are in no part, as they are searched. */
  String freeWords() {
    List<Span> told = gone();
    reading.parts().forEach(part -> told.add(new Span(part.start(), part.end())));
    StringBuilder free = new StringBuilder();
    String before = "";
    for (QueryToken.Placed each : tokens) {
      switch (each.token()) {
        case QueryToken.Not not -> before += "-";
        case QueryToken.InTitle title -> before += "title:";
        case QueryToken.And and -> {}
        case QueryToken.Or or -> {}
        case QueryToken.Open open -> {}
        case QueryToken.Close close -> {}
        case QueryToken.Word word -> {
          append(free, before, left(each, told));
          before = "";
        }
        case QueryToken.Beginning beginning -> {
          append(free, before, left(each, told));
          before = "";
        }
        case QueryToken.Phrase phrase -> {
          append(free, before, left(each, told));
          before = "";
        }
      }
    }
    return free.toString();
  }

  private static void append(StringBuilder free, String before, String piece) {
    if (!piece.isEmpty()) {
      free.append(free.isEmpty() ? "" : " ").append(before).append(piece);
    }
  }

  private String left(QueryToken.Placed token, List<Span> told) {
    StringBuilder left = new StringBuilder();
    for (int at = token.start(); at < token.end(); at++) {
      int character = at;
      if (told.stream().noneMatch(span -> span.holds(character, character + 1))) {
        left.append(typed.read().charAt(at));
      }
    }
    int from = 0;
    int to = left.length();
    while (from < to && NO_WORD.indexOf(left.charAt(from)) >= 0 && left.charAt(from) != '.') {
      from++;
    }
    while (to > from && NO_WORD.indexOf(left.charAt(to - 1)) >= 0) {
      to--;
    }
    return left.substring(from, to);
  }
}
