package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.Pay;
import metier.model.PayUnit;
import org.jspecify.annotations.Nullable;

/**
 * Pay that only a posting's description tells. Money is spoken of for many reasons, so an amount
 * counts only where the words beside it call it pay and nothing beside it calls it something else;
 * what stays doubtful is unknown. Several ranges (by place, by grade) are told as one that holds
 * them all.
 */
final class PayInText {
  private static final List<String> CUES =
      List.of(
          "$", "£", "€", "usd", "gbp", "per hour", "/hr", "/hour", "an hour", "per annum", "cad ");

  /** In characters on either side of an amount. */
  private static final int BEFORE = 110;

  private static final int AFTER = 45;

  private static final Pattern CALLED_PAY =
      Pattern.compile(
          "(?i)\\b(?:pay|pays|make|paying|paid|salary|salaries|compensation|wages?|(?:pay|hourly|base|hiring|starting|bill|day|daily|weekly)"
              + " ?rates?|rate of"
              + " pay|earn|earning|earnings?|remuneration|ote|hourly|(?:hiring|base|target|annual|compensation|pay|salary)"
              + " range|gross|stipend of|per annum|rate|offers? a range|band|anticipated"
              + " (?:range|base)|zone \\d|tier \\d)\\b");

  /** Right before an amount, with nothing between but a few words. */
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?i)(?:bonus(?:es)?(?! eligib)|sign[-"
              + " ]?(?:on|ing)|incentives?|stipends?|allowances?|reimburse\\w*|tuition|loans?|stand-?by(?:"
              + " pay| rate)?|(?:on[- ])?call(?:[- ]?(?:back|in))? (?:pay|rate)|"
              + "differentials?|\\bdiffs?|premium|additional|\\bextra|\\bplus|\\+|revenues?|budgets?|sales|fund(?:s|ing|ed)?|"
              + "raised|valu(?:ed|ation)|worth|invest\\w*|assets?|portfolio|grants?|sav(?:e|es|ing|ings)|discounts?|"
              + "insurance|deductible|contribut\\w*|match\\w*|referr?als?|relocation|401\\(?k?|gifts?|awards?|prizes?|"
              + "\\bfees?|costs?|prices?|spend\\w*|deposits?|fined?|transactions?|process\\w*|billing|quotas?|co-?pays?|pension|housing|meals?|voucher|per"
              + " diem|retention|commission(?:s)? of|benefits? of|benefits? worth|"
              + "coverage|assistance|repayment|equity|stock|rsus?|profit|accounts?|purchas\\w*|projects?|managing|credits?|over|exceed\\w*|more"
              + " than|increase[sd]?|by|enhance\\w*)(?:\\W+(?:of|up"
              + " to|is|are|from|to|with|about|over|around|a|an|the|for|in|as|at|worth|per|total(?:ing)?|"
              + "approximately|or|and|us|min|max|range|ranging|between|value|valued|annual(?:ly)?|:)){0,4}\\W*$");

  /** Right behind an amount. */
  private static final Pattern OTHER_BEHIND =
      Pattern.compile(
          "(?i)^[\\s)*]*(?:[+]?\\s*(?:million|billion|trillion|mm?\\b|bn?\\b|tn\\b)|(?!(?:plus|and|with|\\+|,|&))(?:[\\w-]+\\W+){0,3}?(?:stand-?by|on[-"
              + " ]call|call[- ]?(?:back|in|pay)|hazard"
              + " pay|bonus(?!\\s*(?:eligib|potential|opportun|plan))|sign[- ]?on|signing|in"
              + " revenue|in funding|in assets|in"
              + " sales|tuition|loans?|differential|diff\\b|referral|stipend|allowance|incentive\\b(?!"
              + " (?:comp|plan|program))|relocation|reimburse\\w*|budget|portfolio|company|organization|business|market|toward|towards|worth"
              + " of|deductible|contribution|match|per"
              + " (?:visit|session|mile|case|patient|unit|month"
              + " for|child|employee|class|calendar|check|paycheck|load|stop|ticket|test|report|day"
              + " for)|extra|more (?:per|an)|premium|credit|annually (?:in|for|toward|to spend)|a"
              + " year (?:for|in|toward|to spend)|per year (?:for|in|toward|to"
              + " spend|maximum)|off\\b|gift|fund|in student|scholarship|life"
              + " insurance|fees?\\b|prize|voucher|when you|after \\d|for"
              + " (?:each|every|referr|tuition|continuing|education|professional|travel|learning|home)|under"
              + " management|home office|wellness|spending|raise|series|above|on top))");

  /** Pay of which nobody can be sure: with a commission, or all of what is given. */
  private static final Pattern NOT_BASE =
      Pattern.compile(
          "(?i)\\bote\\b|on[- ]target|total (?:target |cash |annual"
              + " )?(?:compensation|earnings|rewards|package)|commission|uncapped|target earnings");

  private static final Pattern FROM =
      Pattern.compile(
          "(?i)(?:\\b(?:up to|from|starting (?:at|from)|starts? at|minimum(?: of)?|at"
              + " least|circa|c\\.)\\s*)$");

  private static final Pattern BOUND = Pattern.compile("(?i)up to|from|start|minimum|at least");

  /** The words around are about something else, wherever they stand. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)anniversar|milestone|stay pay|nursing school|scholar|in assistance|student loan|"
              + "tuition|sign[- ]on\\W+bonus of|referr");

  private static final Pattern TWICE = Pattern.compile("[$£€][\\d,.]+\\s*[-–—]\\s*[$£€].*");

  private static final Pattern UNIT_BEFORE =
      Pattern.compile(
          "(?i)\\b(hourly|per hour|annual(?:ly|ized)?|per annum|yearly|weekly|monthly|daily|per"
              + " day|per week|bi-?weekly|per year)\\b");

  /** What an hour on a Saturday or overtime pays besides the usual. */
  private static final Pattern LATE_BEFORE =
      Pattern.compile(
          "(?i)(?:saturdays?|sundays?|weekends?|bank"
              + " holidays?|overtime|holidays)\\W{0,3}(?:rates?|pay)?\\W*$");

  private static final Pattern LATE_BEHIND =
      Pattern.compile(
          "(?i)^[^\\d£$€;,.\\n]{0,22}\\b(?:saturdays?|sundays?|weekends?|bank holidays?|overtime)");

  private static final double LEAST_YEARLY = 10_000;

  /** Less is a supplement: no wage of the currencies that are read is lower. */
  private static final double LEAST_HOURLY = 7;

  private PayInText() {}

  private record Candidate(PayText said, boolean base) {}

  static Optional<Pay.Parsed> read(Passages text) {
    List<Candidate> offers = new ArrayList<>();
    for (Passages.Passage passage : text.with(CUES)) {
      offers(text, passage, offers);
    }
    boolean anyBase = offers.stream().anyMatch(Candidate::base);
    List<PayText> told =
        offers.stream().filter(offer -> offer.base() || !anyBase).map(Candidate::said).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    PayText overall = told.getFirst();
    for (PayText next : told.subList(1, told.size())) {
      if (next.unit() == overall.unit() && overall.isLike(next) && isOpenOrRange(next)) {
        overall = both(overall, next);
      }
    }
    return PayReader.parsed(overall);
  }

  /** A second single amount by the hour is another day's, unless it bounds the first. */
  private static boolean isOpenOrRange(PayText said) {
    return said.isRange()
        || !said.hasLowerEnd()
        || said.min() >= LEAST_YEARLY
        || BOUND.matcher(said.words()).lookingAt();
  }

  /** A title has room for one amount; with the time that it is paid for it is the pay. */
  static Optional<Pay.Parsed> inTitle(String title) {
    for (PayText said : PayText.all(title)) {
      String before = title.substring(0, said.start());
      String behind = title.substring(said.end());
      if (said.unit() != null
          && said.knownUnit()
          && said.max() >= LEAST_HOURLY
          && !OTHER_BEFORE.matcher(before).find()
          && !OTHER_BEHIND.matcher(behind).find()) {
        return PayReader.parsed(with(said, said.unit(), before));
      }
    }
    return Optional.empty();
  }

  private static PayText both(PayText one, PayText other) {
    double least = Math.min(one.least(), other.least());
    boolean inside = other.least() >= one.least() && other.max() <= one.max();
    return new PayText(
        one.hasLowerEnd() || other.hasLowerEnd() ? least : 0,
        Math.max(one.max(), other.max()),
        one.currency() != null ? one.currency() : other.currency(),
        one.unit(),
        true,
        inside ? one.words() : one.words() + " … " + other.words(),
        one.start(),
        one.end());
  }

  private static void offers(Passages text, Passages.Passage passage, List<Candidate> offers) {
    String line = passage.text();
    int from = 0;
    for (PayText said : PayText.all(line)) {
      String before = line.substring(Math.max(from, said.start() - BEFORE), said.start());
      String behind = line.substring(said.end(), Math.min(line.length(), said.end() + AFTER));
      from = said.end();
      if (!said.knownUnit()
          || OTHER_BEFORE.matcher(before).find()
          || OTHER_BEHIND.matcher(behind).find()
          || ELSEWHERE.matcher(before).find()
          || ELSEWHERE.matcher(behind).find()) {
        continue;
      }
      boolean called =
          CALLED_PAY.matcher(line.substring(0, said.start())).find()
              || CALLED_PAY.matcher(behind).find()
              || CALLED_PAY.matcher(text.heading(passage.start())).find();
      PayUnit unit = unit(said, line, before);
      if (ELSEWHERE.matcher(text.heading(passage.start())).find()) {
        continue;
      }
      boolean twice = TWICE.matcher(said.words()).matches();
      if (!called && !((unit != null || twice) && isBare(line, said, unit))) {
        continue;
      }
      if (said.max() < LEAST_HOURLY || isLateRate(before, behind)) {
        continue;
      }
      offers.add(new Candidate(with(said, unit, before), !NOT_BASE.matcher(before).find()));
    }
  }

  private static boolean isLateRate(String before, String behind) {
    return LATE_BEFORE.matcher(before).find() || LATE_BEHIND.matcher(behind).find();
  }

  /** The unit that stands with the amount; one from elsewhere in the line may be another's. */
  private static @Nullable PayUnit unit(PayText said, String line, String before) {
    if (said.unit() != null && PayText.hasUnit(said.words())) {
      return said.unit();
    }
    PayUnit last = null;
    Matcher matcher = UNIT_BEFORE.matcher(before);
    while (matcher.find()) {
      last =
          PayUnits.read(matcher.group(1).toLowerCase(Locale.ROOT).replace("ized", "")).orElse(last);
    }
    return last;
  }

  /** Hardly more than the amount: a line of its own. */
  private static boolean isBare(String line, PayText said, @Nullable PayUnit unit) {
    return line.length() - (said.end() - said.start()) <= 25
        || (unit != null && said.isRange() && said.start() <= 40);
  }

  private static PayText with(PayText said, @Nullable PayUnit unit, String before) {
    Matcher from = FROM.matcher(before);
    String words = said.hasLowerEnd() && from.find() ? from.group() + said.words() : said.words();
    return new PayText(
        said.min(),
        said.max(),
        said.currency(),
        unit,
        true,
        words.strip(),
        said.start(),
        said.end());
  }
}
