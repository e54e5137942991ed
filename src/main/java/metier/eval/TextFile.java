package metier.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Lines of a UTF-8 file; blank ones and those that begin with {@code #} are remarks. */
final class TextFile {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TextFile() {}

  interface LineReader {
    /**
     * @param number from 1
     */
    void read(int number, String line);
  }

  /**
   * @throws UnreadableFile when there is no such file or it isn't text
   */
  static void forEachLine(Path file, LineReader reader) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      String line = lines.readLine();
      while (line != null) {
        number++;
        String text = number == 1 ? line.replaceFirst("^\\uFEFF", "") : line;
        if (!text.isBlank() && !text.startsWith("#")) {
          reader.read(number, text);
        }
        line = lines.readLine();
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableFile(file, new IOException("there is no such file", e));
    } catch (IOException e) {
      throw new UnreadableFile(file, e);
    }
  }

  /** The cells of a line with tabs, else its words. */
  static String[] cells(String line) {
    return line.indexOf('\t') >= 0 ? line.split("\t", -1) : SPACES.split(line.strip());
  }
}
