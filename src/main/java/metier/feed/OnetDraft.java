package metier.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metier.model.OccupationProfile;
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
  final List<Task> tasks = new ArrayList<>();
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
        tasks,
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
        List.of());
  }

  private List<Rated> rated(OnetScale scale) {
    return List.copyOf(ratings.getOrDefault(scale, Map.of()).values());
  }
}
