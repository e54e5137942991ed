package metier.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * A clean text's statements: a bullet or a short line is one as it stands; a line of prose is cut
 * into sentences by OpenNLP's English model.
 */
public final class Lines {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.!?][\"'”’)]*\\s+\\S");

  /** Words whose full stop the model takes for a sentence's end; lower case. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "e.g", "i.e", "eg", "ie", "cf", "vs", "approx", "incl", "max", "min", "no", "nos", "tel",
          "ext", "mr", "mrs", "ms", "dr", "prof", "st", "univ", "dept", "inst", "assn", "assoc",
          "coll", "b.sc", "m.sc", "b.a", "m.a", "b.s", "m.s", "b.tech", "m.tech", "b.eng", "m.eng",
          "ph", "bsc", "msc", "cert", "dip", "hon", "hons", "co", "u.s", "u.k", "a.m", "p.m", "yr",
          "yrs", "hr", "hrs", "wk", "mos", "fig", "ave", "blvd", "rd", "lic", "reg", "gov", "jr",
          "sr");

  private final ThreadSafeSentenceDetectorME detector;

  public Lines() {
    this.detector = new ThreadSafeSentenceDetectorME(model());
  }

  /**
   * @param text clean lines
   */
  public List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> addSentences(line, sentences));
    return sentences;
  }

  private void addSentences(String line, List<String> sentences) {
    if (line.startsWith(CleanLines.BULLET)) {
      sentences.add(line.substring(CleanLines.BULLET.length()).strip());
    } else if (!SENTENCE_INSIDE.matcher(line).find()) {
      sentences.add(line);
    } else {
      int start = 0;
      for (Span span : detector.sentPosDetect(line)) {
        int end = span.getEnd();
        if (end == line.length() || isEnd(line, start, end)) {
          sentences.add(line.substring(start, end).strip());
          start = end;
        }
      }
      if (start < line.length() && !line.substring(start).isBlank()) {
        sentences.add(line.substring(start).strip());
      }
    }
  }

  /** Whether a sentence may end here, whatever the model thinks. */
  private static boolean isEnd(String line, int start, int end) {
    int next = end;
    while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
      next++;
    }
    if (next < line.length() && Character.isLowerCase(line.charAt(next))) {
      return false;
    }
    if (line.charAt(end - 1) != '.') {
      return true;
    }
    String sentence = line.substring(start, end - 1);
    int space = Math.max(sentence.lastIndexOf(' '), sentence.lastIndexOf('('));
    String lastWord = sentence.substring(space + 1).toLowerCase(Locale.ROOT);
    boolean initial = lastWord.length() == 1 && Character.isLetter(lastWord.charAt(0));
    return !initial && !ABBREVIATIONS.contains(lastWord);
  }

  private static SentenceModel model() {
    try (InputStream in = Lines.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the sentence model " + MODEL + " is not on the classpath");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new IllegalStateException("the sentence model " + MODEL + " can't be read", e);
    }
  }
}
