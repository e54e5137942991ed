package metier.career.portrait;

import java.util.List;
import metier.model.Occupation;
import metier.model.SkillRef;

/**
 * What an occupation is, in words: the installation's own where it has them, filled by the
 * classifications that were taken in.
 *
 * @param specialities branches of the work
 * @param licences and certificates that are usual
 * @param skills that a classification names, where the records of the installation may tell of few
 * @param tools and software, likewise
 * @param related nearest first
 * @param attributions owed for what is shown, a sentence each
 */
public record Portrait(
    Occupation occupation,
    Text description,
    Items duties,
    Items activities,
    Items conditions,
    Items specialities,
    Text education,
    Text licensing,
    List<SkillRef> licences,
    Items qualities,
    Items skills,
    Items tools,
    Text advancement,
    List<Related> related,
    List<String> attributions) {
  public Portrait {
    licences = List.copyOf(licences);
    related = List.copyOf(related);
    attributions = List.copyOf(attributions);
  }

  /** The same, with these occupations like it. */
  public Portrait withRelated(List<Related> others) {
    return new Portrait(
        occupation,
        description,
        duties,
        activities,
        conditions,
        specialities,
        education,
        licensing,
        licences,
        qualities,
        skills,
        tools,
        advancement,
        others,
        attributions);
  }

  /** Whose words they are. */
  public enum Source {
    /** Written for this project. */
    OWN,
    ONET,
    /**
     * O*NET's, not of the occupation itself but of most that share its group: of one that stands
     * for all that aren't listed nothing else is told.
     */
    GROUP,
    ESCO,
    /** Nobody's: nothing is known. */
    NONE
  }

  /**
   * @param words empty where nothing is known
   */
  public record Text(String words, Source source) {
    public static final Text NONE = new Text("", Source.NONE);
  }

  /**
   * @param items none where nothing is known
   */
  public record Items(List<String> items, Source source) {
    public static final Items NONE = new Items(List.of(), Source.NONE);

    public Items {
      items = List.copyOf(items);
    }
  }

  /** Another occupation like it, and who says so. */
  public record Related(Occupation occupation, Source source) {}
}
