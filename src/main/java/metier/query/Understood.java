package metier.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Place;
import metier.model.Shift;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * What a request was taken to mean; nothing that was given goes missing without standing in {@code
 * ignored}.
 *
 * @param text the free words
 * @param title the job title recognised among what was typed, as the taxonomy says it
 * @param occupation which work that title is
 * @param radiusMiles null where the place has no radius
 * @param skills those filtered by and those recognised among the free words
 * @param guess the occupation that the free words may mean though they hold no name of one
 */
public record Understood(
    String text,
    @Nullable String title,
    @Nullable OccupationRef occupation,
    @Nullable Place place,
    @Nullable Double radiusMiles,
    @Nullable Boolean remote,
    List<EmploymentType> types,
    List<Shift> shifts,
    List<Level> levels,
    List<SkillRef> licences,
    List<SkillRef> skills,
    @Nullable Long payMin,
    @Nullable Integer postedWithin,
    @Nullable LocalDate postedAfter,
    @Nullable Integer updatedWithin,
    @Nullable LocalDate updatedAfter,
    List<Part> parts,
    List<Correction> corrections,
    List<Ignored> ignored,
    @Nullable Guess guess) {
  public Understood {
    types = List.copyOf(types);
    shifts = List.copyOf(shifts);
    levels = List.copyOf(levels);
    licences = List.copyOf(licences);
    skills = List.copyOf(skills);
    parts = List.copyOf(parts);
    corrections = List.copyOf(corrections);
    ignored = List.copyOf(ignored);
  }

  /**
   * @param probability that it is this one, of all that are known
   * @param start where the words begin in {@code q} that may mean it, in UTF-16 units
   * @param end behind their last character
   */
  public record Guess(String id, String title, double probability, int start, int end) {}

  /** The work that a title names. */
  public record OccupationRef(String id, String name) {}

  /**
   * A piece of what was typed, and what it was taken for.
   *
   * @param value as the parameter of this kind takes it ("night", "Seattle, WA")
   * @param label as a person says it ("Night shift")
   * @param typed the piece as it was typed, which {@code literal} takes to undo the reading
   * @param start where it begins in {@code q}, in UTF-16 units
   * @param end behind its last character
   */
  public record Part(Kind kind, String value, String label, String typed, int start, int end) {
    public enum Kind {
      TITLE,
      SKILL,
      PLACE,
      TYPE,
      SHIFT,
      LEVEL,
      LICENCE,
      REMOTE,
      PAY,
      FRESHNESS,
      EMPLOYER,
      EXPIRED;

      /** As the interface says it. */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  public record Correction(String from, String to) {}

  /** A parameter, or a piece of one, that had no effect. */
  public record Ignored(String parameter, String value, String why) {}
}
