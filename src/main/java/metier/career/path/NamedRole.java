package metier.career.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a position's title offers to be called.
 *
 * @param names the most precise first; none where the title says nothing alone
 * @param occupation that the title is linked to; null where it is to none
 */
record NamedRole(List<RoleName> names, @Nullable String occupation) {
  NamedRole {
    names = List.copyOf(names);
  }

  boolean saysNothing() {
    return names.isEmpty();
  }

  /** What it is called in full; none may be asked for where it says nothing. */
  RoleName whole() {
    return names.getFirst();
  }
}
