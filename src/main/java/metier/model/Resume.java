package metier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
 * @param emailDigest the SHA-256 of the e-mail address in lower case, as 64 hex digits: two résumés
 *     that share it are of one person; null where none is stated. The address itself stands in the
 *     original alone.
 * @param updated when the résumé, or the file it came in, says it was last changed; null where
 *     neither does
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
    SelfStated selfStated,
    @Nullable String emailDigest,
    @Nullable LocalDate updated)
    implements Fact {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public Resume {
    positions = List.copyOf(positions);
    skills = List.copyOf(skills);
    credentials = List.copyOf(credentials);
    education = List.copyOf(education);
    languages = List.copyOf(languages);
    if (emailDigest != null && !DIGEST.matcher(emailDigest).matches()) {
      throw new IllegalArgumentException("emailDigest isn't 64 hex digits: " + emailDigest);
    }
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

  /** The same, of the person with this address and of this day. */
  public Resume of(@Nullable String emailDigest, @Nullable LocalDate updated) {
    return new Resume(
        name,
        headline,
        summary,
        place,
        positions,
        skills,
        credentials,
        education,
        languages,
        selfStated,
        emailDigest,
        updated);
  }

  /** Of which neither an address nor a day is known. */
  public Resume(
      @Nullable String name,
      String headline,
      String summary,
      @Nullable StatedPlace place,
      List<Position> positions,
      List<String> skills,
      List<String> credentials,
      List<String> education,
      List<String> languages,
      SelfStated selfStated) {
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
        selfStated,
        null,
        null);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.RESUMES;
  }
}
