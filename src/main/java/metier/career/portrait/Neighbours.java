package metier.career.portrait;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.Preparation;

/**
 * What most occupations of a group have in common, for the one among them that stands for all that
 * aren't listed ("Cooks, All Other"), of which O*NET tells nothing by itself, and for those that
 * ESCO alone knows: their group is made of what O*NET tells of the same work as ESCO's others.
 */
final class Neighbours {
  /** Shorter ones are no group whose work is alike. */
  private static final int SHORTEST_GROUP = "29-1".length();

  private static final int SHORTEST_ISCO = "22".length();

  private static final int FEWEST = 3;
  private static final int MOST = 8;
  private static final int MOST_DUTIES = 12;
  private static final int EDUCATION_LEVELS = 12;

  /** What is told of the group; lists are empty where most of it isn't alike. */
  record Common(
      List<String> duties,
      List<String> activities,
      List<String> conditions,
      List<String> qualities,
      List<String> skills,
      List<String> tools,
      String education) {
    static final Common NOTHING =
        new Common(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

    Common {
      duties = List.copyOf(duties);
      activities = List.copyOf(activities);
      conditions = List.copyOf(conditions);
      qualities = List.copyOf(qualities);
      skills = List.copyOf(skills);
      tools = List.copyOf(tools);
    }
  }

  private final Map<String, Common> byCode = new HashMap<>();

  /**
   * @param same by an occupation the records that classifications have of it
   */
  Neighbours(
      Collection<OccupationProfile> profiles,
      Collection<List<OccupationProfile>> same,
      Conditions conditions,
      Qualities qualities,
      Equipment equipment) {
    Map<Coded, OccupationProfile> told = new LinkedHashMap<>();
    profiles.stream()
        .filter(Neighbours::isTold)
        .forEach(each -> told.put(new Coded(each.code(), each.code()), each));
    for (List<OccupationProfile> records : same) {
      for (OccupationProfile esco : records) {
        if (esco.classification() == Classification.ESCO) {
          records.stream()
              .filter(Neighbours::isTold)
              .forEach(each -> told.put(new Coded(esco.code(), each.code()), each));
        }
      }
    }
    Map<String, Common> ofGroup = new HashMap<>();
    for (OccupationProfile profile : profiles) {
      if (!isTold(profile)) {
        String group = group(profile, told.keySet());
        if (!group.isEmpty()) {
          byCode.put(
              profile.code(),
              ofGroup.computeIfAbsent(
                  group,
                  prefix -> common(members(prefix, told), conditions, qualities, equipment)));
        }
      }
    }
  }

  /** An occupation of O*NET under its own code, or under that which ESCO gives to the same work. */
  private record Coded(String code, String onet) {}

  private static boolean isTold(OccupationProfile profile) {
    return profile.classification() == Classification.ONET && !profile.tasks().isEmpty();
  }

  Common of(OccupationProfile profile) {
    return byCode.getOrDefault(profile.code(), Common.NOTHING);
  }

  /** What the codes of the nearest with enough members begin with; empty where there is none. */
  private static String group(OccupationProfile profile, Collection<Coded> told) {
    String code = profile.code();
    int shortest = profile.classification() == Classification.ONET ? SHORTEST_GROUP : SHORTEST_ISCO;
    int whole = code.indexOf('.') < 0 ? code.length() : code.indexOf('.');
    for (int length = whole; length >= shortest; length--) {
      String prefix = code.substring(0, length);
      long members =
          told.stream()
              .filter(each -> each.code().startsWith(prefix))
              .map(Coded::onet)
              .distinct()
              .count();
      if (members >= FEWEST) {
        return prefix;
      }
    }
    return "";
  }

  private static List<OccupationProfile> members(
      String prefix, Map<Coded, OccupationProfile> told) {
    return told.entrySet().stream()
        .filter(each -> each.getKey().code().startsWith(prefix))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  private static Common common(
      List<OccupationProfile> group,
      Conditions conditions,
      Qualities qualities,
      Equipment equipment) {
    return group.isEmpty()
        ? Common.NOTHING
        : new Common(
            shared(group, OccupationProfile::details, MOST_DUTIES, 3),
            shared(group, Activities::of, MOST, 2),
            shared(group, conditions::of, MOST, 2),
            shared(group, qualities::of, MOST, 2),
            shared(group, qualities::skills, MOST, 2),
            shared(group, equipment::of, MOST_DUTIES, 3),
            education(group));
  }

  /**
   * What one in so many has, and two at least; the most frequent first.
   *
   * @param inMany 2 where half of them have to have it
   */
  private static List<String> shared(
      List<OccupationProfile> group,
      Function<OccupationProfile, List<String>> part,
      int most,
      int inMany) {
    Map<String, Integer> having = new LinkedHashMap<>();
    for (OccupationProfile each : group) {
      new LinkedHashSet<>(part.apply(each)).forEach(one -> having.merge(one, 1, Integer::sum));
    }
    return having.entrySet().stream()
        .filter(each -> each.getValue() >= 2 && each.getValue() * inMany >= group.size())
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Every occupation weighs the same, however many of it were asked. */
  private static String education(List<OccupationProfile> group) {
    Map<String, Double> percents = new LinkedHashMap<>();
    List<OccupationProfile> asked =
        group.stream()
            .filter(each -> each.preparation().stream().anyMatch(Schooling::isEducation))
            .toList();
    for (OccupationProfile each : asked) {
      each.preparation().stream()
          .filter(Schooling::isEducation)
          .forEach(level -> percents.merge(level.level(), level.percent(), Double::sum));
    }
    List<Preparation> mean = new ArrayList<>(EDUCATION_LEVELS);
    percents.forEach(
        (level, sum) -> mean.add(new Preparation("Education", level, sum / asked.size())));
    return Schooling.required(mean, "Of 100 people asked in occupations of its group").orElse("");
  }
}
