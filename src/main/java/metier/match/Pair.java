package metier.match;

import metier.index.Profile;
import metier.index.Requirements;

/**
 * A person and a role.
 *
 * @param agreement of the words of their texts: 0 for none in common, 1 for the same text
 * @param now the present month, counted from January of the year 0
 */
record Pair(Profile person, Requirements role, double agreement, int now) {
  Pair {
    if (!(agreement >= 0 && agreement <= 1)) {
      throw new IllegalArgumentException("agreement was " + agreement + "; it must be from 0 to 1");
    }
  }
}
