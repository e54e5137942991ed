package metier.model;

/** One line of a résumé under a position: the smallest piece of evidence for a skill. */
public record Bullet(String text) {
  public Bullet {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a bullet was blank");
    }
  }
}
