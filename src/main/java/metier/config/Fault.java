package metier.config;

/**
 * Something wrong in {@code index-config/}.
 *
 * @param file as a person would open it ("index-config/skills.tsv")
 * @param line from 1; 0 where the fault is the whole file's
 */
public record Fault(String file, int line, String reason) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
  }
}
