package metier.match;

/** What a score is made of. */
public enum Aspect {
  WORK("Work done before"),
  SKILLS("Skills"),
  WORDS("Words in common"),
  MEANING("Meaning as a whole"),
  LICENCES("Licences"),
  LEVEL("Level"),
  YEARS("Years"),
  EDUCATION("Education"),
  LANGUAGES("Languages"),
  PLACE("Place");

  private final String label;

  Aspect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
