package metier.engine.lucene;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** The beginning of a word as it stands in the index. */
final class Prefixes {
  private Prefixes() {}

  /** Folded like a term, and without a last letter that stemming turns ("y" into "i"). */
  static String folded(String beginning) {
    char[] in = beginning.toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    String lower = new String(out, 0, length).toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length()
        && (Character.isLetterOrDigit(lower.charAt(end)) || "+#".indexOf(lower.charAt(end)) >= 0)) {
      end++;
    }
    String word = lower.substring(0, end);
    return word.length() > 3 && word.endsWith("y") ? word.substring(0, word.length() - 1) : word;
  }
}
