package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a résumé: who it is, where, and what the person calls themselves.
 *
 * @param place town and state, never street or postal code
 * @param rest lines that say something else
 */
record ResumePerson(
    @Nullable String name, String headline, @Nullable String place, List<String> rest) {
  private static final int LONGEST_HEADLINE = 120;

  private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*");
  private static final Pattern AFTER_NAME = Pattern.compile("\\s*(?:[|•·]|\\s[-–—]\\s)\\s*");

  /** "Resume of Ann Lee", "Curriculum vitae", "Name: Ann Lee". */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:(?:r[ée]sum[ée]|curriculum vitae|cv)(?: of| for)?(?:\\s*[:–—-])?|(?:full )?name"
              + " ?:)(?=\\s|$)\\s*");

  private static final Pattern STREET =
      Pattern.compile(
          "(?i)\\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|terrace"
              + "|place|pl|way|highway|hwy|close|square|apartment|apt|suite|ste|unit|floor|flat"
              + "|p\\.? ?o\\.? box|address|stra(?:ß|ss)e|rue)\\b\\.?");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(?:\\d+\\p{L}?,? .*" + STREET.pattern() + "|p\\.? ?o\\.? box)");

  private static final Pattern ADDRESS_LABEL =
      Pattern.compile(
          "(?i)^(?:home |mailing |permanent |current |postal )?(?:address|location|city) ?:\\s*");

  private static final Pattern ZIP = Pattern.compile(" \\d{5}(?:-\\d{4})?\\b");

  /** "London SW1A 1AA", "10115 Berlin". */
  private static final Pattern TOWN_AND_CODE =
      Pattern.compile(
          "(?:.*,\\s*)?(?:(\\p{Lu}[\\p{L}' -]+?),? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"
              + "|(?:[A-Z]{1,2}-)?\\d{4,5} (\\p{Lu}[\\p{L}' -]+))(?:,.*)?");

  /**
   * @param below the rest of the résumé in lower case
   */
  static ResumePerson of(List<String> preamble, String below) {
    List<String> lines = new ArrayList<>();
    String place = null;
    String mailbox = null;
    boolean contacts = false;
    for (String raw : preamble) {
      String line = CleanText.oneLine(raw);
      boolean reaches = ContactDetails.isIn(line) || ContactDetails.isLink(line);
      contacts |= reaches;
      mailbox = mailbox == null ? ContactDetails.mailbox(line) : mailbox;
      String bare = ContactDetails.withoutLinks(ContactDetails.removed(line));
      String plain = PersonalDetails.removed(bare);
      contacts |= !plain.equals(bare);
      List<String> kept = new ArrayList<>();
      for (String part : PARTS.split(plain)) {
        String stated = ADDRESS_LABEL.matcher(part).replaceFirst("");
        String found = place == null ? placeIn(stated) : null;
        if (found != null) {
          place = found;
          String before = stated.substring(0, Math.max(0, stated.indexOf(found)));
          // A street is a way to reach the person.
          stated = isStreet(before) ? "" : before.strip();
        }
        if (!PersonalDetails.isOne(stated) && !isAddress(stated)) {
          kept.add(stated);
        }
      }
      String text = CleanText.oneLine(String.join(lines.isEmpty() ? " | " : " ", kept));
      if (text.chars().anyMatch(Character::isLetterOrDigit)) {
        lines.add(TITLE.matcher(text).replaceFirst(""));
      }
    }
    lines.removeIf(line -> line.chars().noneMatch(Character::isLetterOrDigit));
    return named(lines, contacts || place != null, mailbox, place, below);
  }

  private static ResumePerson named(
      List<String> lines,
      boolean expected,
      @Nullable String mailbox,
      @Nullable String place,
      String below) {
    String name = null;
    if (!lines.isEmpty()) {
      String first = lines.getFirst();
      String[] parts = (expected ? AFTER_NAME : PARTS).split(first, 2);
      boolean alone = parts.length == 1 || parts[1].isBlank();
      String next = alone ? (lines.size() > 1 ? lines.get(1) : "") : parts[1];
      boolean titled = next.length() <= LONGEST_HEADLINE && RoleWords.nameTitle(next);
      if (PersonName.isName(parts[0].strip(), expected, titled, mailbox, below)) {
        name = parts[0].strip();
        lines.removeFirst();
        if (alone && PersonName.goesOn(name, next, mailbox)) {
          name = name + " " + lines.removeFirst();
        }
        if (!alone) {
          lines.addFirst(PARTS.matcher(parts[1]).replaceAll(" ").strip());
        }
      } else {
        lines.set(0, CleanText.oneLine(PARTS.matcher(first).replaceAll(" ")));
      }
    }
    String headline = "";
    if (!lines.isEmpty()
        && lines.getFirst().length() <= LONGEST_HEADLINE
        && (name == null || RoleWords.nameTitle(lines.getFirst()))) {
      headline = lines.removeFirst();
    }
    return new ResumePerson(name, headline, place, lines);
  }

  /** The same place without the street, and without the postal code where a town is known. */
  static StatedPlace withoutStreet(StatedPlace place) {
    String text = place.text();
    String town = text == null ? null : placeIn(text);
    return new StatedPlace(
        town == null ? text : town,
        null,
        place.city(),
        place.region(),
        place.city() == null ? place.postalCode() : null,
        place.country(),
        place.point());
  }

  private static @Nullable String placeIn(String text) {
    String found = PositionHeader.placeAtEnd(text);
    if (found != null) {
      return ZIP.matcher(found).replaceAll("");
    }
    Matcher town = TOWN_AND_CODE.matcher(text);
    if (text.length() > LONGEST_HEADLINE || !town.matches()) {
      return null;
    }
    return town.group(1) == null ? town.group(2) : town.group(1);
  }

  private static boolean isStreet(String text) {
    return text.chars().anyMatch(Character::isDigit) || STREET.matcher(text).find();
  }

  /** "12 Quay Street", on a line of its own. */
  private static boolean isAddress(String text) {
    return text.chars().anyMatch(Character::isDigit) && ADDRESS.matcher(text).find();
  }
}
