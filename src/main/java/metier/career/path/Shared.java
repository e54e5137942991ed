package metier.career.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for roles that are met in one place the names that k of them share: each goes by the most
 * precise of its names that k have, who is left goes by a less precise one, and who shares none
 * goes by none.
 */
final class Shared {
  private final int k;

  Shared(int k) {
    this.k = k;
  }

  /**
   * A name that one of them could go by.
   *
   * @param who their place among all
   * @param whole whether it is their whole title
   */
  private record Offer(int who, double precision, boolean whole) {}

  /** How many of those who are left call it so, and how many of them by their whole title. */
  private record Count(String key, int all, int wholes) {
    static final Comparator<Count> MOST_OFTEN_MEANT =
        Comparator.comparingInt(Count::wholes)
            .thenComparingInt(Count::all)
            .reversed()
            .thenComparing(Count::key);
  }

  /**
   * @param role of one of them
   * @param known a name that also fewer may go by, for it is taken off again; null where none is
   * @return by the key of the name, those who go by it; who goes by none is missing
   */
  <T> Map<String, List<T>> names(List<T> all, Function<T, NamedRole> role, @Nullable String known) {
    Map<String, List<Offer>> offers = offers(all, role, known);
    Map<String, List<T>> named = new LinkedHashMap<>();
    BitSet left = new BitSet(all.size());
    left.set(0, all.size());
    for (double precision : precisions(offers.values())) {
      for (String key : candidates(offers, left, precision, named.keySet(), known)) {
        List<Integer> so = left(offers.getOrDefault(key, List.of()), left, precision);
        if (so.size() >= k || named.containsKey(key) || key.equals(known) && !so.isEmpty()) {
          List<T> theirs = named.computeIfAbsent(key, _ -> new ArrayList<>());
          for (int who : so) {
            theirs.add(all.get(who));
            left.clear(who);
          }
        }
      }
    }
    return named;
  }

  /** By the key, without names that too few could ever go by: most of them. */
  private <T> Map<String, List<Offer>> offers(
      List<T> all, Function<T, NamedRole> role, @Nullable String known) {
    Map<String, List<Offer>> offers = new HashMap<>();
    for (int who = 0; who < all.size(); who++) {
      List<RoleName> names = role.apply(all.get(who)).names();
      for (int i = 0; i < names.size(); i++) {
        RoleName name = names.get(i);
        offers
            .computeIfAbsent(name.key(), _ -> new ArrayList<>())
            .add(new Offer(who, name.precision(), i == 0));
      }
    }
    offers.entrySet().removeIf(each -> each.getValue().size() < k && !each.getKey().equals(known));
    return offers;
  }

  private static Set<Double> precisions(Collection<List<Offer>> offers) {
    Set<Double> precisions = new TreeSet<>(Comparator.reverseOrder());
    offers.forEach(so -> so.forEach(offer -> precisions.add(offer.precision())));
    return precisions;
  }

  private List<String> candidates(
      Map<String, List<Offer>> offers,
      BitSet left,
      double precision,
      Set<String> named,
      @Nullable String known) {
    List<Count> counts = new ArrayList<>();
    offers.forEach(
        (key, so) -> {
          Count count = count(key, so, left, precision);
          if (count.all() >= k || named.contains(key) || key.equals(known)) {
            counts.add(count);
          }
        });
    return counts.stream().sorted(Count.MOST_OFTEN_MEANT).map(Count::key).toList();
  }

  private static Count count(String key, List<Offer> offers, BitSet left, double precision) {
    int all = 0;
    int wholes = 0;
    for (Offer offer : offers) {
      if (offer.precision() >= precision && left.get(offer.who())) {
        all++;
        wholes += offer.whole() ? 1 : 0;
      }
    }
    return new Count(key, all, wholes);
  }

  private static List<Integer> left(List<Offer> offers, BitSet left, double precision) {
    List<Integer> so = new ArrayList<>();
    for (Offer offer : offers) {
      if (offer.precision() >= precision && left.get(offer.who())) {
        so.add(offer.who());
      }
    }
    return so;
  }
}
