package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import metier.analysis.SkillMention.Demand;
import metier.model.Degree.Level;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** The degree that an advert demands at least. */
final class AskedDegree {
  private static final List<String> CUES =
      List.of(
          "degree",
          "diploma",
          "ged",
          "g.e.d",
          "high school",
          "bachelor",
          "master",
          "associate",
          "doctor",
          "ph.d",
          "phd",
          "bsn",
          "b.s",
          "m.s",
          "msn",
          "mba",
          "b.a",
          "bs/",
          "ba/",
          "bs in",
          "ba in",
          "bs or",
          "ba or",
          "pharmd",
          "juris");

  /** "BA/BS degree", "4-year degree", "college degree": what a résumé doesn't write. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?<bachelor>"
              + "(?<![\\w.])B\\.?[AS]\\.?(?=(?:/| or | in | degree|, ))"
              + "|(?i:\\b(?:four|4)[- ]year (?:college |university )?degree"
              + "|\\b(?:college|university|undergraduate|baccalaureate) degree))"
              + "|(?<associate>(?i:\\b(?:two|2)[- ]year (?:college )?degree))"
              + "|(?<master>(?<![\\w.])M\\.?[AS]\\.?(?=(?:/M| degree))|(?i:\\b(?:graduate|advanced)"
              + " degree))");

  /** "Or equivalent experience", "or four years": there is a way in without it. */
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?i)\\bor (?:an? )?(?:the"
              + " )?(?:(?:equivalent|relevant|related|comparable|similar|commensurate|sufficient|significant|\\w+"
              + " years?['’]?|\\d+\\+? years?['’]?|\\d+\\+?|equal)(?:"
              + " (?:of|work|professional|practical|job|combination|in|and|years?|relevant|related|directly|equivalent|education|training|to|a|the|military))*)"
              + " experience|in lieu of (?:an? |the )?(?:\\w+['’]?s? )?(?:degree|education)|or"
              + " (?:an? )?equivalent combination|substitut");

  /** Tells of what is learned later, of students or of the employer. */
  private static final Pattern NO_DEMAND =
      Pattern.compile(
          "(?i)enrolled|pursuing|working toward|within (?:\\w+|\\d+)"
              + " (?:years?|months?)|tuition|reimburse|scholarship|students?\\b|\\bour \\w+"
              + " (?:degree|program)|a degree of|degrees (?:of|fahrenheit|celsius|f\\b)|high"
              + " degree|no degree|360|master(?:ing|ed)? (?:data|plan|schedule|agreement|service)");

  /** To adverts, associates are people. */
  private static final Pattern ASSOCIATE = Pattern.compile("(?i)^associate");

  private static final Pattern ASSOCIATE_DEGREE =
      Pattern.compile(
          "(?i)^associate(?:['’]?s)?(?: (?:level )?degree| of (?:applied|arts|science)|['’]s\\b)");

  /** A line of a list that opens with a degree asks for it. */
  private static final int OPENING = 30;

  private AskedDegree() {}

  private record Named(Level level, int start, int end) {}

  static @Nullable Level in(Passages text) {
    Demands demands = new Demands(text);
    Ways ways = new Ways();
    for (Passages.Passage passage : text.with(CUES)) {
      if (!NO_DEMAND.matcher(passage.text()).find() && !WITHOUT.matcher(passage.text()).find()) {
        Level least = least(passage, demands);
        if (least != null) {
          ways.add(passage, text, least.ordinal());
        }
      }
    }
    int most = ways.most();
    return most < 0 ? null : Level.values()[most];
  }

  private static @Nullable Level least(Passages.Passage passage, Demands demands) {
    Level least = null;
    for (Named named : named(passage.text())) {
      int at = passage.start() + named.start();
      SkillMention mention =
          SkillMention.byName(
              new SkillRef(named.level().name(), ""), at, passage.start() + named.end());
      List<SkillMention> asked = demands.read(List.of(mention));
      if (!asked.isEmpty()
          && isDemanded(asked.getFirst().demand(), named)
          && (least == null || named.level().compareTo(least) < 0)) {
        least = named.level();
      }
    }
    return least;
  }

  private static boolean isDemanded(@Nullable Demand said, Named named) {
    return switch (said) {
      case REQUIRED -> true;
      case null -> named.start() <= OPENING;
      case PREFERRED, DUTY -> false;
    };
  }

  private static List<Named> named(String line) {
    List<Named> named = new ArrayList<>();
    for (Degrees.Mention mention : Degrees.mentions(line)) {
      String words = line.substring(mention.start());
      if (mention.level() != Level.CERTIFICATE
          && (!ASSOCIATE.matcher(words).find() || ASSOCIATE_DEGREE.matcher(words).find())) {
        named.add(new Named(mention.level(), mention.start(), mention.end()));
      }
    }
    var further = FURTHER.matcher(line);
    while (further.find()) {
      Level level =
          further.group("bachelor") != null
              ? Level.BACHELOR
              : further.group("associate") != null ? Level.ASSOCIATE : Level.MASTER;
      named.add(new Named(level, further.start(), further.end()));
    }
    return named;
  }
}
