package metier.web;

import metier.match.Role;

/** An advert that somebody pasted, for as long as it is held. */
record HeldAdvert(Role role) {
  private static final int BYTES_A_CHARACTER = 8;
  private static final int LEAST = 20_000;

  int weight() {
    return LEAST + BYTES_A_CHARACTER * role.text().length();
  }
}
