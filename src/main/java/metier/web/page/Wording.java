package metier.web.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import metier.analysis.AskedLicence;
import metier.analysis.OccupationLink;
import metier.analysis.PostedSkill;
import metier.analysis.SkillMention;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import metier.model.Shift;
import metier.model.Skill;

/** Facts in the words of the pages. */
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** What a person sees of a parameter; those without a place on the page by their own name. */
  static String parameter(String name) {
    return switch (name) {
      case "q" -> "What was typed";
      case "title" -> "The title";
      case "since" -> "The year";
      case "where" -> "The place";
      case "radius" -> "The distance";
      case "sort" -> "The order";
      case "type" -> "The type of employment";
      case "shift" -> "The shift";
      case "level" -> "The level";
      case "licence" -> "The licence";
      case "skill" -> "The skill";
      case "employer", "-employer" -> "The employer";
      case "occupation" -> "The occupation";
      case "workplace", "remote" -> "The workplace";
      case "pay_min" -> "The least pay";
      case "posted_within", "updated_within" -> "The number of days";
      case "posted_after", "updated_after" -> "The day";
      case "years_min" -> "The number of years";
      case "offset", "cursor", "limit" -> "The page of results";
      default -> name.toLowerCase(Locale.ROOT);
    };
  }

  /** As a line begins. */
  static String capital(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.US).format(number);
  }

  /** "1 posting", "1,204 postings". */
  public static String count(long count, String one) {
    return number(count) + " " + one + (count == 1 ? "" : "s");
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** How long ago, as coarse as people say it; a day still to come by its date. */
  static String age(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days < 0) {
      return day(day);
    }
    if (days == 0) {
      return "today";
    }
    if (days == 1) {
      return "yesterday";
    }
    if (days < 14) {
      return days + " days ago";
    }
    if (days < 60) {
      return days / 7 + " weeks ago";
    }
    if (days < 730) {
      return days / 30 + " months ago";
    }
    return days / 365 + " years ago";
  }

  /** Of what is published anew, when it was published first. */
  static String reposted(LocalDate first, LocalDate today) {
    return "Reposted: first posted " + age(first, today);
  }

  /** "$24 – $31 an hour", "Up to $38 an hour". */
  public static String pay(Pay pay) {
    PayRange range = pay.range();
    String limit = range.hasLowerEnd() ? "" : "Up to ";
    return limit + amounts(range.min(), range.max(), range.currency()) + " " + each(range.unit());
  }

  /** "$57,841", "$24 – $31", without the unit of time. */
  static String amount(Pay pay) {
    PayRange range = pay.range();
    return (range.hasLowerEnd() ? "" : "Up to ")
        + amounts(range.min(), range.max(), range.currency());
  }

  private static String amounts(double min, double max, String currency) {
    String most = money(max, currency);
    return min > 0 && min < max ? money(min, currency) + " – " + most : most;
  }

  /**
   * "about $49,920 – $64,480 a year", "up to about $79,040 a year"; empty where the pay is by the
   * year already.
   */
  static String annualPay(Pay pay) {
    PayRange range = pay.range();
    if (range.unit() == PayUnit.YEAR) {
      return "";
    }
    String limit = range.hasLowerEnd() ? "about " : "up to about ";
    return limit + amounts(range.annualMin(), range.annualMax(), range.currency()) + " a year";
  }

  /** Where pay comes from when the source didn't give it as data; else empty. */
  static String paySource(Pay pay) {
    return switch (pay) {
      case Pay.Stated stated -> "";
      case Pay.Parsed parsed -> "as the posting's text says";
      case Pay.Estimated(PayRange range, int basis) ->
          "estimated from " + count(basis, "similar record");
    };
  }

  /** Where pay comes from, in a word or two. */
  static String paySourceInShort(Pay pay) {
    return switch (pay) {
      case Pay.Stated stated -> "stated";
      case Pay.Parsed parsed -> "from the text";
      case Pay.Estimated estimated -> "estimated";
    };
  }

  static String money(double amount, String currency) {
    boolean whole = amount == Math.rint(amount) || amount >= 1000;
    String number = String.format(Locale.US, whole ? "%,.0f" : "%,.2f", amount);
    String symbol = symbol(currency);
    boolean letters = Character.isLetter(symbol.charAt(symbol.length() - 1));
    return symbol + (letters ? " " : "") + number;
  }

  /** As short as the scale of a chart has it: "$40k", "$0". */
  static String thousands(double amount, String currency) {
    return amount == 0 ? money(0, currency) : money(Math.rint(amount / 1000), currency) + "k";
  }

  /** "62 %", "under 1 %". */
  static String percent(double share) {
    return share > 0 && share < 0.005 ? "under 1\u00a0%" : Math.round(share * 100) + "\u00a0%";
  }

  /** "1 person", "1,204 people". */
  static String people(long count) {
    return number(count) + (count == 1 ? " person" : " people");
  }

  /** "6 years", "half a year", "1.5 years": no finer than positions are dated. */
  static String years(double years) {
    double half = Math.rint(years * 2) / 2;
    if (half < 0.5) {
      return "a few months";
    }
    if (half == 0.5) {
      return "half a year";
    }
    boolean whole = half == Math.rint(half) || half >= 3;
    return whole
        ? count(Math.round(years), "year")
        : String.format(Locale.ROOT, "%.1f years", half);
  }

  static String kind(Skill.Kind kind) {
    return switch (kind) {
      case HARD -> "Hard skill";
      case SOFT -> "Soft skill";
      case TOOL -> "Tool";
      case LICENCE -> "Licence or certificate";
    };
  }

  private static String symbol(String currency) {
    try {
      return Currency.getInstance(currency).getSymbol(Locale.US);
    } catch (IllegalArgumentException e) {
      return currency;
    }
  }

  private static String each(PayUnit unit) {
    return switch (unit) {
      case HOUR -> "an hour";
      case DAY -> "a day";
      case WEEK -> "a week";
      case TWO_WEEKS -> "every two weeks";
      case MONTH -> "a month";
      case YEAR -> "a year";
    };
  }

  public static String type(EmploymentType type) {
    return switch (type) {
      case FULL_TIME -> "Full time";
      case PART_TIME -> "Part time";
      case CONTRACTOR -> "Contract";
      case TEMPORARY -> "Temporary";
      case INTERN -> "Internship";
      case VOLUNTEER -> "Volunteer";
      case PER_DIEM -> "Per diem";
      case OTHER -> "Other";
    };
  }

  public static String shift(Shift shift) {
    return switch (shift) {
      case DAY -> "Day shift";
      case EVENING -> "Evening shift";
      case NIGHT -> "Night shift";
      case WEEKEND -> "Weekends";
      case ROTATING -> "Rotating shifts";
    };
  }

  /**
   * @param word as the index has it
   */
  static String workplace(String word) {
    return switch (word) {
      case "on_site" -> "On site";
      case "hybrid" -> "Hybrid";
      case "remote" -> "Remote";
      default -> word;
    };
  }

  static String level(Level level) {
    return switch (level) {
      case INTERN -> "Intern";
      case ENTRY -> "Entry level";
      case MID -> "Mid level";
      case SENIOR -> "Senior";
      case LEAD -> "Lead";
      case MANAGER -> "Manager";
      case DIRECTOR -> "Director";
    };
  }

  /** "Phlebotomy", "ECG (preferred)"; duties and requirements stand as they are. */
  static String skill(PostedSkill posted) {
    return posted.demand() == SkillMention.Demand.PREFERRED
        ? posted.skill().name() + " (preferred)"
        : posted.skill().name();
  }

  /** "RN license, BLS certification (preferred)". */
  static String licences(List<AskedLicence> licences) {
    return licences.stream()
        .map(
            asked ->
                asked.licence().name()
                    + switch (asked.demand()) {
                      case REQUIRED -> " (required)";
                      case PREFERRED -> " (preferred)";
                      case NAMED -> "";
                    })
        .collect(Collectors.joining(", "));
  }

  /** How an occupation was found, where no name of it stands in the words; else empty. */
  static String found(OccupationLink linked) {
    return switch (linked.by()) {
      case NAME, CODE -> "";
      case MEANING ->
          String.format(
              Locale.ROOT,
              "By what the words mean, %d %% likely.",
              Math.round(linked.probability() * 100));
    };
  }

  /** "3 miles", "under a mile". */
  static String distance(double miles) {
    long whole = Math.round(miles);
    return whole < 1 ? "under a mile" : count(whole, "mile");
  }
}
