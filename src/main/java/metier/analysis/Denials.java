package metier.analysis;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence says that a skill isn't needed: "no phlebotomy experience required", "we don't
 * draw blood". Asked of one text's mentions from its beginning to its end.
 */
final class Denials {
  private static final SwiftPattern NEGATION =
      new SwiftPattern("(?i)\\b(?:no|not|nor|neither|without|never|cannot)\\b|n['’]t\\b");

  /** Nothing but words that pass the denial on may stand between it and the skill. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)(?:\\b(?:no|nor|neither|(?<!with or )without)|(?:n['’]t|\\b(?:(?<!or may"
              + " )not|never|cannot))(?:"
              + " (?:need|needed|require|required|necessary|have|has|involve|include|offer|perform|do"
              + "|be|expect|expected|asked|to|necessarily|currently))*)(?:"
              + " (?:any|a|an|the|our|prior|previous|formal|specific|direct|hands-on|relevant|special"
              + "|experience|knowledge|training|background|skills?|work|understanding|qualifications?|certification|certificate|licen[sc]e|degree|of|in|with|for|as|using))*["
              + " -]$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^(?:(?!\\b(?:but|while|although|whereas|required|must)\\b)[^,.;:()]){0,40}?"
              + "(?:n['’]t|\\bnot)(?: (?:strictly|absolutely|always|be|a|an))*"
              + " (?:required|needed|necessary|essential|expected|mandatory|compulsory|requirement"
              + "|must|prerequisite)\\b"
              + "(?! (?:at|upon|on|before|prior|until|initially|by)\\b)");

  /** "Applicants without X will not be considered" asks for X. */
  private static final Pattern DENIED_AGAIN =
      Pattern.compile(
          "(?i)(?:\\bnot|n['’]t|\\bcannot|unable to)\\b[^.;]{0,20}"
              + "\\b(?:consider|accept|shortlist|progress|process|apply|appl)|\\bunless\\b"
              + "|\\bun(?:likely|successful)|reject|disqualif");

  private static final Pattern JOINING = Pattern.compile("(?i)(?:,? ?(?:or|nor)|/|,) ?");

  /** How far before a skill a denial is looked for. */
  private static final int REACH = 80;

  private Passages.@Nullable Passage last;
  private boolean negated;
  private int deniedEnd = -1;

  /**
   * @param from where the skill stands in the passage
   * @param preferred whether the passage calls something preferred, which "not required" then means
   */
  boolean denied(Passages.Passage passage, int from, int to, boolean preferred) {
    if (last == null || last.start() != passage.start()) {
      last = passage;
      negated = NEGATION.find(passage.text());
      deniedEnd = -1;
    }
    if (!negated) {
      return false;
    }
    String text = passage.text();
    String behind = text.substring(to);
    boolean ahead =
        AHEAD.matcher(text.substring(Math.max(0, from - REACH), from)).find()
            || deniedEnd >= 0 && JOINING.matcher(text.substring(deniedEnd, from)).matches();
    boolean denied =
        ahead && !DENIED_AGAIN.matcher(behind).find()
            || !preferred && BEHIND.matcher(behind).find();
    deniedEnd = denied ? to : -1;
    return denied;
  }
}
