package metier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own account of their work.
 *
 * @param name as written; never indexed and never used in ranking
 * @param headline what the person calls themselves ("Phlebotomist, PBT(ASCP)")
 * @param positions most recent first, as the résumé has them
 * @param skills names listed apart from the positions
 * @param credentials licences and certificates
 * @param education one line each: study, institution
 * @param selfStated only ever counted with others'
 */
public record Resume(
    @Nullable String name,
    String headline,
    String summary,
    @Nullable StatedPlace place,
    List<Position> positions,
    List<String> skills,
    List<String> credentials,
    List<String> education,
    List<String> languages,
    SelfStated selfStated)
    implements Fact {
  public Resume {
    positions = List.copyOf(positions);
    skills = List.copyOf(skills);
    credentials = List.copyOf(credentials);
    education = List.copyOf(education);
    languages = List.copyOf(languages);
  }

  /** Of a person who says nothing more of themselves. */
  public Resume(
      @Nullable String name,
      String headline,
      String summary,
      @Nullable StatedPlace place,
      List<Position> positions,
      List<String> skills,
      List<String> credentials,
      List<String> education,
      List<String> languages) {
    this(
        name,
        headline,
        summary,
        place,
        positions,
        skills,
        credentials,
        education,
        languages,
        SelfStated.NOTHING);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.RESUMES;
  }
}
