package metier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a classification of occupations says of one of them. Lists keep the source's order.
 *
 * @param classification whose facts these are
 * @param release of the classification ("29.2"); null where its files don't say
 * @param code the occupation's own ("29-1141.00", "2654.1.7"); empty where there is none
 * @param uri by which the classification knows it on the web; null where it has none
 * @param alternateTitles other names for it, without repeats
 * @param preparation which level of education, experience and training those asked call required
 * @param credentials how much certificates and apprenticeships weigh
 * @param jobZone how much preparation is needed, from 1 (little) to 5; null where not rated
 * @param activities the kinds of activity behind the tasks, the weightiest first
 * @param details what is done in sentences that other occupations share ("Record production
 *     information."), in the order of the tasks
 * @param conditions what the work is like, from 1 to 5 on the scale of each; how regular the hours
 *     are and how long the week is from 1 to 3
 * @param broader the groups above it, the nearest first
 */
public record OccupationProfile(
    Classification classification,
    @Nullable String release,
    String code,
    @Nullable String uri,
    String title,
    String description,
    List<String> alternateTitles,
    List<Task> tasks,
    List<Rated> skills,
    List<SkillNeed> skillNeeds,
    List<Technology> technology,
    List<String> tools,
    List<Related> related,
    List<Preparation> preparation,
    List<Rated> credentials,
    @Nullable JobZone jobZone,
    List<Rated> workStyles,
    List<Rated> workValues,
    List<Rated> interests,
    List<Activity> activities,
    List<String> details,
    List<Rated> conditions,
    List<Group> broader)
    implements Fact {
  public OccupationProfile {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title was blank");
    }
    alternateTitles = List.copyOf(alternateTitles);
    tasks = List.copyOf(tasks);
    skills = List.copyOf(skills);
    skillNeeds = List.copyOf(skillNeeds);
    technology = List.copyOf(technology);
    tools = List.copyOf(tools);
    related = List.copyOf(related);
    preparation = List.copyOf(preparation);
    credentials = List.copyOf(credentials);
    workStyles = List.copyOf(workStyles);
    workValues = List.copyOf(workValues);
    interests = List.copyOf(interests);
    activities = List.copyOf(activities);
    details = List.copyOf(details);
    conditions = List.copyOf(conditions);
    broader = List.copyOf(broader);
  }

  /** One of which only names, code and groups are known. */
  public OccupationProfile(
      Classification classification,
      String code,
      String title,
      List<String> alternateTitles,
      List<Group> broader) {
    this(
        classification,
        null,
        code,
        null,
        title,
        "",
        alternateTitles,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        broader);
  }

  /** Who classifies. */
  public enum Classification {
    ONET,
    ESCO
  }

  /**
   * @param core most who do the work do it, and find it important
   */
  public record Task(String text, boolean core) {}

  /**
   * A trait with what it weighs.
   *
   * @param importance on the source's scale: O*NET's skills and styles from 1 to 5, its values and
   *     interests from 1 to 7; null where only the level is known
   * @param level how much of it is needed, from 0 to 7; null where not rated
   * @param imprecise the source advises against showing the figures
   */
  public record Rated(
      String name, @Nullable Double importance, @Nullable Double level, boolean imprecise) {}

  /**
   * A kind of activity that all occupations share ("Getting Information").
   *
   * @param importance from 1 to 5, as people of the occupation rate it; null where only the tasks
   *     tell of it
   * @param coreTasks how many of the core tasks are of this kind
   * @param otherTasks how many of the others are
   */
  public record Activity(String name, @Nullable Double importance, int coreTasks, int otherTasks) {}

  /**
   * @param essential rather than optional
   * @param kind "skill" or "knowledge"
   */
  public record SkillNeed(String name, String uri, boolean essential, String kind) {}

  /**
   * @param category what kind of product it is
   * @param hot asked for in many adverts of all occupations
   * @param inDemand asked for in many adverts of this occupation
   */
  public record Technology(String name, String category, boolean hot, boolean inDemand) {}

  /**
   * @param code of the other occupation, by which its record is known
   * @param tier how near, in the source's word ("Primary-Short"); empty where it doesn't say
   */
  public record Related(String code, String title, String tier) {}

  /**
   * @param what "Required Level of Education"
   * @param level "Bachelor's Degree"
   * @param percent of those asked
   */
  public record Preparation(String what, String level, double percent) {}

  /**
   * @param name empty where only the number is known
   */
  public record JobZone(int zone, String name) {}

  /** A group of occupations. */
  public record Group(String code, String title) {}

  @Override
  public RecordKind kind() {
    return RecordKind.OCCUPATIONS;
  }
}
