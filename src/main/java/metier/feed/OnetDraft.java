package metier.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Activity;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.JobZone;
import metier.model.OccupationProfile.Preparation;
import metier.model.OccupationProfile.Rated;
import metier.model.OccupationProfile.Related;
import metier.model.OccupationProfile.Task;
import metier.model.OccupationProfile.Technology;
import org.jspecify.annotations.Nullable;

/** An O*NET occupation while its files are read. */
final class OnetDraft {
  final String code;
  final String title;
  final String description;
  final Bundle original = new Bundle();
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final Set<String> details = new LinkedHashSet<>();
  private final Map<String, Set<String>> tasksOfActivity = new HashMap<>();
  final List<Technology> technology = new ArrayList<>();
  final List<String> tools = new ArrayList<>();
  final List<Related> related = new ArrayList<>();
  final List<Preparation> preparation = new ArrayList<>();
  @Nullable JobZone jobZone;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<OnetScale, Map<String, Rated>> ratings = new LinkedHashMap<>();

  OnetDraft(String code, String title, String description) {
    this.code = code;
    this.title = title;
    this.description = description;
  }

  void alsoCalled(String other) {
    String folded = other.toLowerCase(Locale.ROOT);
    if (!other.isEmpty() && !folded.equals(title.toLowerCase(Locale.ROOT))) {
      titles.putIfAbsent(folded, other);
    }
  }

  void task(String id, Task task) {
    tasks.put(id.isEmpty() ? "row " + tasks.size() : id, task);
  }

  /**
   * @return false where the occupation has no such task
   */
  boolean involves(String task, String activity, String detail) {
    if (!tasks.containsKey(task)) {
      return false;
    }
    details.add(detail);
    tasksOfActivity.computeIfAbsent(activity, _ -> new LinkedHashSet<>()).add(task);
    return true;
  }

  void rate(OnetScale scale, String element, double value, boolean level, boolean imprecise) {
    ratings
        .computeIfAbsent(scale, _ -> new LinkedHashMap<>())
        .merge(
            element,
            new Rated(element, level ? null : value, level ? value : null, imprecise),
            (before, now) ->
                new Rated(
                    element,
                    level ? before.importance() : now.importance(),
                    level ? now.level() : before.level(),
                    before.imprecise() || imprecise));
  }

  OccupationProfile profile(@Nullable String release) {
    return new OccupationProfile(
        Classification.ONET,
        release,
        code,
        null,
        title,
        description,
        List.copyOf(titles.values()),
        List.copyOf(tasks.values()),
        rated(OnetScale.SKILL),
        List.of(),
        technology,
        tools.stream().distinct().toList(),
        related,
        preparation,
        rated(OnetScale.CREDENTIAL),
        jobZone,
        rated(OnetScale.WORK_STYLE),
        rated(OnetScale.WORK_VALUE),
        rated(OnetScale.INTEREST),
        activities(),
        List.copyOf(details),
        rated(OnetScale.CONDITION),
        List.of());
  }

  /**
   * What people of the occupation rate comes before what only its tasks tell of, and a core task
   * weighs as much as two others.
   */
  private List<Activity> activities() {
    Set<String> names = new LinkedHashSet<>();
    Map<String, Rated> asked = ratings.getOrDefault(OnetScale.ACTIVITY, Map.of());
    names.addAll(asked.keySet());
    tasksOfActivity.keySet().stream().sorted().forEach(names::add);
    return names.stream()
        .map(name -> activity(name, asked.get(name)))
        .sorted(
            Comparator.comparing(
                    Activity::importance, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(each -> -2 * each.coreTasks() - each.otherTasks()))
        .toList();
  }

  private Activity activity(String name, @Nullable Rated asked) {
    Set<String> involved = tasksOfActivity.getOrDefault(name, Set.of());
    int core = 0;
    for (Map.Entry<String, Task> task : tasks.entrySet()) {
      core += task.getValue().core() && involved.contains(task.getKey()) ? 1 : 0;
    }
    return new Activity(
        name, asked == null ? null : asked.importance(), core, involved.size() - core);
  }

  private List<Rated> rated(OnetScale scale) {
    return List.copyOf(ratings.getOrDefault(scale, Map.of()).values());
  }
}
