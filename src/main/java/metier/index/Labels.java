package metier.index;

/** Which of several spellings of one value people like to read. */
public final class Labels {
  private Labels() {}

  /**
   * Capitals where they belong before all capitals or none, then the shorter ("Yoh Services" before
   * "Yoh Services, LLC."), then the alphabet: the answer is the same in whichever order they come.
   */
  public static String moreReadable(String one, String other) {
    boolean oneMixed = isMixed(one);
    if (oneMixed != isMixed(other)) {
      return oneMixed ? one : other;
    }
    if (one.length() != other.length()) {
      return one.length() < other.length() ? one : other;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean isMixed(String label) {
    return label.chars().anyMatch(Character::isUpperCase)
        && label.chars().anyMatch(Character::isLowerCase);
  }
}
