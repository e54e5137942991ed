package metier.career.path;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How people write the names of roles: as most of them do, but written out where some do so. On a
 * page for everybody "RN Case Manager" is worse than "Registered Nurse Case Manager".
 */
final class Writings {
  /** One in so many who write it out is enough. */
  private static final int SOME = 4;

  private static final Comparator<Map.Entry<String, Integer>> MOST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(each -> each.getKey().length())
          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

  private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");

  private final Map<String, Map<String, Integer>> byKey = new HashMap<>();

  void add(NamedRole role) {
    for (RoleName name : role.names()) {
      byKey
          .computeIfAbsent(name.key(), _ -> new HashMap<>())
          .merge(name.written(), 1, Integer::sum);
    }
  }

  /** By the key of a name, the way that most write it. */
  Map<String, String> most() {
    Map<String, String> most = new HashMap<>();
    byKey.forEach(
        (key, ways) ->
            ways.entrySet().stream()
                .max(MOST)
                .ifPresent(way -> most.put(key, writtenOut(way, ways).getKey())));
    return Map.copyOf(most);
  }

  private static Map.Entry<String, Integer> writtenOut(
      Map.Entry<String, Integer> most, Map<String, Integer> ways) {
    return !hasInitials(most.getKey())
        ? most
        : ways.entrySet().stream()
            .filter(way -> !hasInitials(way.getKey()) && way.getValue() * SOME >= most.getValue())
            .max(MOST)
            .orElse(most);
  }

  private static boolean hasInitials(String written) {
    return INITIALS.matcher(written).find();
  }
}
