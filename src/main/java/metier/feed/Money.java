package metier.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bare amount: a number with its separators and at most a currency beside it ("£27,373.50", "USD
 * 45 000", "1.234,50 €"). Anything with more words is no amount but a text about one.
 *
 * @param currency the sign or code as written; null where there is none
 */
record Money(double amount, @Nullable String currency) {
  private static final String SIGNS = "$£€¥₹";

  /** Two amounts, of which either may be missing. */
  record Range(@Nullable Money low, @Nullable Money high) {}

  static Optional<Money> read(String text) {
    int from = firstDigitOrPoint(text);
    int to = lastDigit(text) + 1;
    if (from < 0 || to <= from) {
      return Optional.empty();
    }
    String before = text.substring(0, from).stripLeading();
    String after = text.substring(to).strip();
    boolean negative = before.endsWith("-") || (before.startsWith("-") && before.charAt(1) != ' ');
    String prefix = (negative ? before.replace("-", "") : before).strip();
    if (!isCurrency(prefix) || !isCurrency(after)) {
      return Optional.empty();
    }
    Double number = number(text.substring(from, to));
    if (number == null) {
      return Optional.empty();
    }
    String currency = prefix.isEmpty() ? after : prefix;
    return Optional.of(
        new Money(negative ? -number : number, currency.isEmpty() ? null : currency));
  }

  /** One amount, or "A - B", "A to B", "A -" and "- B"; empty when words stand beside them. */
  static Optional<Range> readRange(String text) {
    Optional<Money> single = read(text);
    if (single.isPresent()) {
      return Optional.of(new Range(single.get(), single.get()));
    }
    String dashed = text.replace('–', '-').replace('—', '-').replace(" to ", " - ");
    int dash = dashed.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    String left = dashed.substring(0, dash).strip();
    String right = dashed.substring(dash + 1).strip();
    Optional<Money> low = read(left);
    Optional<Money> high = read(right);
    boolean readable =
        (low.isPresent() || left.isEmpty())
            && (high.isPresent() || right.isEmpty())
            && (low.isPresent() || high.isPresent());
    return readable
        ? Optional.of(new Range(low.orElse(null), high.orElse(null)))
        : Optional.empty();
  }

  private static int firstDigitOrPoint(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))
          || (text.charAt(i) == '.' && i + 1 < text.length() && isDigit(text.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastDigit(String text) {
    int i = text.length() - 1;
    while (i >= 0 && !isDigit(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /**
   * The last of '.' and ',' is the decimal mark when the other stands before it, or when other than
   * three digits follow it; else it separates thousands, as do blanks and apostrophes.
   */
  private static @Nullable Double number(String digits) {
    var plain = new StringBuilder(digits.length());
    int mark = decimalMark(digits);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
      } else if (i == mark) {
        plain.append('.');
      } else if (!isSeparator(c) || !threeDigitsFollow(digits, i)) {
        return null;
      }
    }
    double value = Double.parseDouble(plain.toString());
    return Double.isFinite(value) ? value : null;
  }

  private static int decimalMark(String digits) {
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (point > comma) {
      boolean onlyOne = digits.indexOf('.') == point;
      return onlyOne ? point : -1;
    }
    boolean onlyOne = digits.indexOf(',') == comma;
    boolean decimal = comma >= 0 && onlyOne && (point >= 0 || !threeDigitsFollow(digits, comma));
    return decimal ? comma : -1;
  }

  private static boolean threeDigitsFollow(String digits, int at) {
    int end = at + 1;
    while (end < digits.length() && isDigit(digits.charAt(end))) {
      end++;
    }
    return end - at == 4;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '.' || c == ' ' || c == '\'' || c == '\u00A0' || c == '\u202F';
  }

  /** "$", "US$", "USD". */
  private static boolean isCurrency(String text) {
    boolean signed = text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    return text.isEmpty()
        || ((signed ? text.length() <= 3 : text.length() == 3)
            && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || SIGNS.indexOf(c) >= 0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
