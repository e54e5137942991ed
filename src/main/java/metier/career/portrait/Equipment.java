package metier.career.portrait;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.Technology;

/**
 * The tools and the software of an occupation. O*NET lists them by the alphabet, a hundred of some;
 * those come first that the occupations of the group have and others haven't.
 */
final class Equipment {
  private static final int SOFTWARE = 6;
  private static final int TOOLS = 8;

  /** The minor group of the Standard Occupational Classification. */
  private static final int GROUP = "29-2".length();

  private final int occupations;
  private final Map<String, Integer> having = new HashMap<>();
  private final Map<String, Map<String, Integer>> havingInGroup = new HashMap<>();
  private final Map<String, Integer> groups;

  Equipment(Collection<OccupationProfile> profiles) {
    List<OccupationProfile> equipped =
        profiles.stream()
            .filter(each -> each.classification() == Classification.ONET)
            .filter(each -> !each.tools().isEmpty() || !each.technology().isEmpty())
            .toList();
    this.occupations = equipped.size();
    this.groups =
        equipped.stream().collect(Collectors.toMap(Equipment::group, _ -> 1, Integer::sum));
    for (OccupationProfile profile : equipped) {
      Map<String, Integer> inGroup =
          havingInGroup.computeIfAbsent(group(profile), _ -> new HashMap<>());
      for (String item : items(profile)) {
        having.merge(item, 1, Integer::sum);
        inGroup.merge(item, 1, Integer::sum);
      }
    }
  }

  private static Set<String> items(OccupationProfile profile) {
    Set<String> items = new HashSet<>(profile.tools());
    profile.technology().stream().map(Technology::name).forEach(items::add);
    return items;
  }

  private static String group(OccupationProfile profile) {
    return profile.code().substring(0, Math.min(GROUP, profile.code().length()));
  }

  /** Tools first, then the software that adverts ask for. */
  List<String> of(OccupationProfile profile) {
    Comparator<String> telling =
        Comparator.comparingDouble((String item) -> -worth(item, profile))
            .thenComparing(Comparator.naturalOrder());
    Stream<String> tools = profile.tools().stream().sorted(telling).limit(TOOLS);
    Stream<String> software =
        profile.technology().stream()
            .filter(each -> each.inDemand() || each.hot())
            .sorted(
                Comparator.comparing(Technology::inDemand)
                    .reversed()
                    .thenComparing(Technology::name, telling))
            .map(Technology::name)
            .limit(SOFTWARE);
    return Stream.concat(tools, software).distinct().toList();
  }

  /** How many of the group have it, the more the fewer others do. */
  private double worth(String item, OccupationProfile profile) {
    String group = group(profile);
    double share =
        havingInGroup.getOrDefault(group, Map.of()).getOrDefault(item, 0)
            / (double) Math.max(1, groups.getOrDefault(group, 1));
    return share * Math.log((occupations + 1.0) / having.getOrDefault(item, 1));
  }
}
