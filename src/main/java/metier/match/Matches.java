package metier.match;

import java.util.List;

/**
 * @param matches the best first, as many as were wanted
 * @param compared how many records were scored exactly: ranks count among these
 */
public record Matches(List<Match> matches, int compared) {
  public Matches {
    matches = List.copyOf(matches);
  }
}
