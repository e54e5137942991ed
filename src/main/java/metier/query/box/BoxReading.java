package metier.query.box;

import java.util.List;

/**
 * What the typed words name.
 *
 * @param parts in the order of the text; they don't overlap
 * @param skills named within a title too ("java developer")
 * @param fillers words that say nothing and leave the text
 * @param nearMe where somebody asks for what is near, which nobody here knows
 */
public record BoxReading(
    List<BoxPart> parts, List<BoxPart.Skilled> skills, List<Span> fillers, List<Span> nearMe) {
  public BoxReading {
    parts = List.copyOf(parts);
    skills = List.copyOf(skills);
    fillers = List.copyOf(fillers);
    nearMe = List.copyOf(nearMe);
  }

  /** Its titles and skills alone. */
  public BoxReading ofWords() {
    return new BoxReading(
        parts.stream().filter(part -> !part.narrows()).toList(), skills, List.of(), List.of());
  }
}
