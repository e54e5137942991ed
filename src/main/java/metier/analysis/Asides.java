package metier.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metier.config.Taxonomy;
import metier.model.Skill;

/**
 * What a posting says beside the work: what the employer gives, what it thinks of itself, whom to
 * ring. Skills named there ("pet care", "we believe in collaboration", "Catering Manager") aren't
 * asked of anybody.
 *
 * <p>A sentence that speaks of the work as well is none: better a skill too many than one missed.
 */
final class Asides {
  private static final SwiftPattern GIVEN =
      new SwiftPattern(
          "(?i)\\b401 ?\\(?k|\\bpaid (?:time"
              + " off|parental|holidays?|vacation|leave)|\\bPTO\\b|tuition"
              + " (?:re|assist|disc)|\\b(?:pet|life|health|dental|vision|disability|travel)"
              + " insurance|medical, (?:dental|vision)|dental,? (?:and |& )?vision|employee"
              + " assistance|assistance program|gym"
              + " (?:member|discount)|(?:employee|staff|retail|nhs|commuter|member)"
              + " discount|discounts? (?:on|at|for|in)|\\bperks?\\b|benefits?"
              + " (?:include|package|such|program)|(?:employee|staff|our|of|generous|comprehensive|fringe|great|excellent)"
              + " benefits\\b|parental leave|(?:days'?|annual|sick|study) leave|pension"
              + " scheme|childcare voucher|cycle to work|season ticket|salary sacrifice|flexible"
              + " spending|savings accounts?|commuter (?:disc|ben)|equity compensation|well-?being"
              + " (?:supp|serv|prog|initiat)|(?:buying and|buy and|buy or) sell|car leasing|car"
              + " lease|free parking|(?:on-?site|subsidi[sz]ed)"
              + " (?:parking|nursery|restaurant|meals|gym)|referral services|wellness"
              + " (?:program|perk|initiat|benefit|resource)|(?:low|no) copay|healthcare"
              + " plan|retirement (?:plan|sav|ben)|reimbursement|free (?:annual |health |flu |staff"
              + " )*(?:uniform|dbs|telemedicine|counsel|confidential|access|online|training|bupa|wellness|screening|eye)|company.funded|renewal"
              + " paid|payment in full|discounted rates|occupational health"
              + " (?:service|support)[^.]{0,40}(?:counsel|physio)|\\bsign-?on bonus|shift"
              + " differential|opportunity to enjoy|identity theft|fitness"
              + " (?:prog|class|disc|cent)");

  /** Words of which several together tell of benefits, and one alone of anything. */
  private static final SwiftPattern HINT_OF_GIFTS =
      new SwiftPattern(
          "(?i)\\b(?:wellness|well-?being|cessation|confidential counsel|financial"
              + " (?:coach|well|plan)|fitness"
              + "|insurance|coverage|leave|vacations?|holidays?|discount|voucher|perks?|meals|parking|child"
              + " ?care|elder ?care|tuition|pension|retirement|stock|bonus|incentive|no-cost|free"
              + "|subsidi[sz]ed|reimburse|dental|vision|prescription|allowance|subscription|stipend|gym"
              + "|scholarship|equity)");

  private static final int HINTS = 3;

  private static final Pattern ABOUT_US =
      Pattern.compile(
          "(?i)(?:\\W*(?:more |a (?:bit|little) )?about (?:us|our|the"
              + " (?:company|trust|organi|hospital|practice|employer)|(?-i:[A-Z]))|\\W*who (?:we"
              + " are|is )|\\W*our"
              + " (?:story|company|mission|values|trust|hospital)|\\W*(?:company|organi[sz]ation)"
              + " (?:overview|description|profile|summary))"
              + "(?!.*\\b(?:role|job|position|you|team|opportunity)\\b)");

  private static final SwiftPattern LEAD_OF_GIFTS =
      new SwiftPattern(
          "(?i)\\bbenefits\\b|\\bperks\\b|\\bwe (?:can |will |also )?offer\\b|what's in it for|in"
              + " return\\b|\\brewards?\\b|what you(?:'ll| will| can)? (?:get|receive|enjoy)"
              + "|what we (?:can )?(?:offer|give)|you(?:'ll| will) (?:receive|get|enjoy|benefit)"
              + "|why (?:join|work|choose)");

  private static final SwiftPattern SELF_PRAISE =
      new SwiftPattern(
          "(?i)\\b(?:is|are|we're|remains?|be)(?: \\w+ly| also| all| an? organi[sz]ation)?"
              + " (?:committed|dedicated|proud|pleased to have|recogni[sz]ed|ranked|home to|an?"
              + " equal|passionate about our|one of the (?:\\w+ )?"
              + "(?:largest|leading|best|biggest|busiest|most|top|first|few|only))|\\bis"
              + " (?:the|a|an|one of \\w+) (?:\\w+["
              + " -])?(?:largest|leading|award|premier|global|national leader|world)|\\bwe (?:all"
              + " )?(?:believe|pride"
              + " ourselves|strive|foster|champion|celebrate|value|promote|embrace|respect|aim to"
              + " be)|equal opportunit|regardless of|without regard to|discriminat|protected"
              + " veteran|veteran status|award-winning|awarded|\\bour"
              + " (?:mission|vision|values|culture|ethos|core"
              + " values|strategic|people|foundation)\\b|mission (?:is|statement)|on a"
              + " mission|(?:the|its|their|core) values|was founded|founded (?:in|by|on)|rated"
              + " (?:by|as|good|out)|one of only|a network of|services across|(?:over|more than)"
              + " \\d[\\d,]*"
              + " (?:services|hospitals|clinics|sites|locations|operating|years|staff|people|wards)|fastest.growing|now"
              + " part of|\\bhelps (?:people|customers|organi|business|teams|companies)|built"
              + " on|proudly serves?|\\d+ beds\\b|bright,|serves the (?:\\w+ )?population|guided by"
              + " a|culture (?:of|rooted|that|where|is)|known for (?:its|our|the)|is a"
              + " vibrant|specializ\\w+ in (?:providing|placing|staffing)|staffing"
              + " (?:firm|agency|compan)|has been"
              + " (?:chosen|named)|(?:our|its|medical|hospital|clinical) services (?:also"
              + " )?includes?|full-service|-bed,?"
              + " (?:acute|community|hospital|facility|regional|medical)|level (?:i{1,3}|[1-3])"
              + " trauma|drug-free workplace|employment practices|complies with all|\\d,\\d{3}"
              + " (?:care |team |staff |dedicated"
              + " )*(?:members|employees|colleagues|staff|beds|providers|people)|(?:platform|products?|software|solutions?)"
              + " (?:that )?(?:helps?|enables?|lets|allows|includes?|powers)|reputation"
              + " for|accredit(?:ed by|ation from|ation in)|since (?:19|20)\\d\\d|disclosure and"
              + " barring (?:service|scheme)|rehabilitation of offenders|welfare of"
              + " (?:children|vulnerable|adults|all|service)|house prices|countryside|beaches");

  private static final SwiftPattern EMPLOYER =
      new SwiftPattern(
          "^\\W*(?:(?i:we(?:['’](?:re|ve))?|our|join (?:us|our|the)|as an"
              + " (?:organi[sz]ation|employer))\\b|At (?:the )?\\p{Lu}|With"
              + " (?:a|our|more|over)\\b)|(?i:an agency that|a place where|a company"
              + " that|environment (?:that|where)|community where|opportunit(?:y|ies) (?:to"
              + " (?:learn|grow|advance|shape)|for (?:\\w+"
              + " )?(?:leadership|growth|advancement|development|learning|progression))|provides?"
              + " opportunit|(?:more|so much) than just)");

  private static final SwiftPattern CONTACT =
      new SwiftPattern(
          "(?i)informal (?:visit|discuss|chat|enquir|conversation)|e-?mail address|telephone"
              + " number|further (?:details|information)[^.]{0,40}contact|please contact|job"
              + " ?title(?! ?:)|@[a-z][a-z.-]+\\.(?:com|org|net|uk|nhs)|follow us|visit our"
              + " (?:web|career|site)|alternatively,? contact|contact (?-i:[A-Z][a-z]+"
              + " [A-Z][a-z]+)|\\bbleep\\b|\\bext(?:ension|n)?\\.? ?:? ?\\d|\\b0\\d{2,4} ?\\d{3}"
              + " ?\\d{3}|posted (?:an?|\\d+\\+?) (?:day|week|month|year)s? ago|similar jobs|job"
              + " alerts?\\b|talent community|saved jobs|job opportunities|recruitment events|job"
              + " for the role|posting date ?\\d|by clicking|our recruitment process|recruitment"
              + " (?:scam|fraud)|interview (?:process|will be|date)");

  /** What the lines of names and posts behind it are. */
  private static final SwiftPattern CONTACT_LEAD =
      new SwiftPattern("(?i)\\bcontact\\b[^.]{0,30}:?$|(?:enquiries|visits?)\\W*$");

  private static final int LINES_OF_A_CONTACT = 3;

  private static final SwiftPattern OF_THE_WORK =
      new SwiftPattern(
          "(?i)\\b(?:candidates?|applicants?|post ?-?holders?|incumbent|role|position|you(?:'ll|r"
              + " (?:role|work|responsib|dut))?|seeking|looking (?:for|to)|recruiting|experienced?"
              + " (?:of|in|with|as)|\\d\\+? years|abilit(?:y|ies)|able to|responsib\\w+"
              + "|duties|must|required?|requires|requirements?|qualif\\w+|skills|knowledge|demonstrat\\w+|nurses?"
              + " (?:who|to|with))\\b");

  /** Even a benefit may be the work: whoever runs the payroll, the gym or the pension scheme. */
  private static final SwiftPattern OF_THE_WORK_WITH_GIFTS =
      new SwiftPattern(
          "(?i)\\b(?:post ?-?holders?|incumbent|responsib\\w+|duties|must|required|experienced?"
              + " (?:of|in|with|as)|looking for|seeking|recruiting|knowledge of|abilit(?:y|ies)"
              + " to|administer\\w*|process(?:es|ing)|manag(?:e|es|ing))\\b");

  private static final int LONGEST_LEAD = 120;
  private static final int LONGEST_HEADING = 60;
  private static final int LINES_UNDER_LEAD = 30;

  /** A menu of a web site is that long, nearly all in capitals and without a sign. */
  private static final int SHORTEST_MENU = 20;

  private static final double CAPITALS_OF_A_MENU = 0.65;
  private static final double LEAST_CAPITALS_OF_A_MENU = SHORTEST_MENU * CAPITALS_OF_A_MENU;
  private static final Pattern WORD = Pattern.compile("[\\p{L}&][\\p{L}\\p{N}'’&+#-]*");
  private static final Pattern SIGN = Pattern.compile("[,;:.•|()]| [-–] ");

  private static final String DEPARTMENT =
      "(?:sales|marketing|finance|legal|product(?: management| marketing|"
          + " development)?|engineering|operations|ops|support|hr|human"
          + " resources|it|design|research|partnerships|accounting|procurement|customer"
          + " success|customer"
          + " support|communications|comms|people|security|compliance|policy|business"
          + " development|solutions|data(?: science)?|supply chain|analytics)";

  private static final String FURTHER_DEPARTMENTS =
      "(?:,? (?:and |& |or )?" + DEPARTMENT + "\\b){2,}";

  /** Without such a row there is none of colleagues. */
  private static final SwiftPattern DEPARTMENTS =
      new SwiftPattern("(?i)" + DEPARTMENT + FURTHER_DEPARTMENTS);

  /** "With sales, marketing and finance": colleagues elsewhere. */
  private static final Pattern ROW_OF_DEPARTMENTS =
      Pattern.compile(
          "(?i)\\b(?:with|across|between|among|alongside|from|partners?|teams?|stakeholders?"
              + "|departments?|functions?|including|like|in)\\b[^.;\\n]{0,40}?\\b"
              + DEPARTMENT
              + FURTHER_DEPARTMENTS);

  /** Behind these words a licence is somebody else's: "under the supervision of the RN". */
  private static final Pattern COLLEAGUE_AHEAD =
      Pattern.compile(
          "(?i)(?:(?:supervision|direction|guidance|delegation|oversight|instructions?) (?:of|from)"
              + "|report(?:s|ing)? to|\\bassist(?:s|ing)? (?:the|an?|our)|delegated by|alongside"
              + "|support from) [^.;,]{0,45}$");

  private static final int COLLEAGUE_BEFORE = 70;

  /** How far behind a mention its row of departments may go on. */
  private static final int ROW = 80;

  /** So many skills in one sentence of an employer are a list of its departments. */
  private static final int SERVICES_OF_AN_EMPLOYER = 3;

  private final Set<String> soft;
  private final Set<String> licences;

  Asides(Taxonomy taxonomy) {
    this.soft = ids(taxonomy, Skill.Kind.SOFT);
    this.licences = ids(taxonomy, Skill.Kind.LICENCE);
  }

  private static Set<String> ids(Taxonomy taxonomy, Skill.Kind kind) {
    return taxonomy.skills().stream()
        .filter(skill -> skill.kind() == kind)
        .map(Skill::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private enum Kind {
    /** Names no skill of the work. */
    ASIDE,
    /** Tells how the employer is, which says something of the trade but nothing of a person. */
    EMPLOYER,
    WORK
  }

  /** The mentions that speak of the work. */
  List<SkillMention> without(List<SkillMention> mentions, Passages passages) {
    Map<Integer, Kind> known = new HashMap<>();
    Map<Integer, Boolean> lines = new HashMap<>();
    Map<Integer, Long> named =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    mention -> passages.around(mention.start(), mention.end()).start(),
                    Collectors.counting()));
    return mentions.stream()
        .filter(
            mention -> {
              Passages.Passage passage = passages.around(mention.start(), mention.end());
              String id = mention.skill().id();
              return switch (known.computeIfAbsent(
                  passage.start(),
                  start -> kind(passage.text(), passages.text(), mention, lines))) {
                case ASIDE -> false;
                case EMPLOYER ->
                    !soft.contains(id)
                        && named.getOrDefault(passage.start(), 0L) < SERVICES_OF_AN_EMPLOYER;
                case WORK -> !isColleagues(passages.text(), passage.start(), mention);
              };
            })
        .toList();
  }

  private boolean isColleagues(String text, int from, SkillMention mention) {
    if (licences.contains(mention.skill().id())) {
      int start = Math.max(from, mention.start() - COLLEAGUE_BEFORE);
      return COLLEAGUE_AHEAD.matcher(text.substring(start, mention.start())).find();
    }
    String around = text.substring(from, Math.min(text.length(), mention.end() + ROW));
    if (!DEPARTMENTS.find(around)) {
      return false;
    }
    Matcher rows = ROW_OF_DEPARTMENTS.matcher(around);
    while (rows.find()) {
      if (from + rows.start() < mention.start() && mention.end() <= from + rows.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param lines by where they begin, whether they stand under an aside's heading
   */
  private static Kind kind(
      String sentence, String text, SkillMention mention, Map<Integer, Boolean> lines) {
    int line = text.lastIndexOf('\n', mention.start() - 1) + 1;
    if (isAside(sentence)
        || isMenu(sentence)
        || lines.computeIfAbsent(line, start -> isUnderAside(text, start))) {
      return Kind.ASIDE;
    }
    return EMPLOYER.find(sentence) && !OF_THE_WORK.find(sentence) ? Kind.EMPLOYER : Kind.WORK;
  }

  private static boolean isMenu(String sentence) {
    if (sentence.chars().filter(Character::isUpperCase).count() < LEAST_CAPITALS_OF_A_MENU) {
      return false;
    }
    Matcher words = WORD.matcher(sentence);
    int all = 0;
    int capitals = 0;
    while (words.find()) {
      all++;
      if (Character.isUpperCase(sentence.charAt(words.start()))) {
        capitals++;
      }
    }
    return all >= SHORTEST_MENU
        && capitals >= CAPITALS_OF_A_MENU * all
        && capitals < all
        && SIGN.matcher(sentence).results().count() <= all / SHORTEST_MENU;
  }

  private static boolean isAside(String sentence) {
    return CONTACT.find(sentence)
        || ((GIVEN.find(sentence) || HINT_OF_GIFTS.results(sentence, HINTS).size() == HINTS)
            && !OF_THE_WORK_WITH_GIFTS.find(sentence))
        || (SELF_PRAISE.find(sentence) && !OF_THE_WORK.find(sentence));
  }

  /** Whether the line stands under words like "Our benefits:" or "About us". */
  private static boolean isUnderAside(String text, int line) {
    int start = line;
    boolean item = text.startsWith(CleanLines.BULLET, start);
    for (int lines = 0; lines < LINES_UNDER_LEAD && start > 0; lines++) {
      int end = start - 1;
      start = text.lastIndexOf('\n', end - 1) + 1;
      String above = text.substring(start, end);
      if (lines < LINES_OF_A_CONTACT && CONTACT_LEAD.find(above)) {
        return true;
      }
      if (above.startsWith(CleanLines.BULLET)) {
        continue;
      }
      if (item && above.length() <= LONGEST_LEAD && LEAD_OF_GIFTS.find(above)) {
        return true;
      }
      if (above.length() <= LONGEST_HEADING && !above.endsWith(".")) {
        return LEAD_OF_GIFTS.find(above) || ABOUT_US.matcher(above).lookingAt();
      }
      if (item) {
        return false;
      }
    }
    return false;
  }
}
