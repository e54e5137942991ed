package metier.career.path;

import java.util.Arrays;

/** How alike one occupation is to all, itself too, by their numbers. */
final class Likeness {
  /** From titles that have nothing to do with each other to the same. */
  private static final double STEEPNESS = 12;

  private final int number;
  private final double[] skills;
  private final double[] meanings;
  private final double[] classification;
  private final double[] nearness;

  /**
   * @param number of the one
   * @param skills the cosine of their skills, each by how rare it is, 0–1
   * @param meanings the cosine of what their titles mean; 0 where nothing is known of it
   * @param classification 1 for the nearest of those that a classification calls related, falling
   *     with the rank; 0 for all others
   */
  Likeness(int number, double[] skills, double[] meanings, double[] classification) {
    this.number = number;
    this.skills = skills.clone();
    this.meanings = meanings.clone();
    this.classification = classification.clone();
    this.nearness = new double[meanings.length];
    double best = Arrays.stream(meanings).max().orElse(0);
    if (best > 0) {
      Arrays.setAll(nearness, other -> Math.exp(STEEPNESS * (meanings[other] - best)));
    }
  }

  int number() {
    return number;
  }

  int size() {
    return skills.length;
  }

  double bySkills(int other) {
    return skills[other];
  }

  double byMeaning(int other) {
    return meanings[other];
  }

  double byClassification(int other) {
    return classification[other];
  }

  /** By meaning, 1 for the nearest and steeply less for the others. */
  double nearness(int other) {
    return nearness[other];
  }
}
