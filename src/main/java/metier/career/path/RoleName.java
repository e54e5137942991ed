package metier.career.path;

/**
 * A name for what somebody did, from the whole title down to its last word.
 *
 * @param key the same for all ways to write it; two names are one where this is equal
 * @param precision the words of the title that it says; the name of an occupation is less precise
 *     than a title of more words and more so than its last word, so it counts half a word more
 * @param written as the title's writer would write it
 */
record RoleName(String key, double precision, String written) {
  RoleName {
    if (key.isBlank()) {
      throw new IllegalArgumentException("key was blank");
    }
  }
}
