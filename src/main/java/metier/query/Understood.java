package metier.query;

import java.time.LocalDate;
import java.util.List;
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
 * @param radiusMiles null where the place has no radius
 * @param skills those filtered by and those recognised among the free words
 */
public record Understood(
    String text,
    @Nullable Place place,
    @Nullable Double radiusMiles,
    @Nullable Boolean remote,
    List<EmploymentType> types,
    List<Shift> shifts,
    List<Level> levels,
    List<SkillRef> skills,
    @Nullable Long payMin,
    @Nullable Integer postedWithin,
    @Nullable LocalDate postedAfter,
    List<Correction> corrections,
    List<Ignored> ignored) {
  public Understood {
    types = List.copyOf(types);
    shifts = List.copyOf(shifts);
    levels = List.copyOf(levels);
    skills = List.copyOf(skills);
    corrections = List.copyOf(corrections);
    ignored = List.copyOf(ignored);
  }

  public record Correction(String from, String to) {}

  /** A parameter, or a piece of one, that had no effect. */
  public record Ignored(String parameter, String value, String why) {}
}
