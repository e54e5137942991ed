package metier.feed;

import java.util.List;
import java.util.Optional;

/** What of an occupation O*NET rates and we keep, by where it stands in its content model. */
enum OnetScale {
  SKILL(List.of("2.A.", "2.B."), List.of("IM"), List.of("LV")),
  WORK_STYLE(List.of("1.C."), List.of("IM"), List.of("LV")),
  INTEREST(List.of("1.B.1."), List.of("OI"), List.of()),
  CREDENTIAL(List.of("2.D.4.", "3.A.4."), List.of("IM"), List.of()),
  WORK_VALUE(List.of("1.B.2."), List.of("EX"), List.of()),
  ACTIVITY(List.of("4.A."), List.of("IM"), List.of("LV")),
  CONDITION(List.of("4.C."), List.of("CX", "CT"), List.of());

  private final List<String> elements;
  final List<String> weights;
  final List<String> levels;

  OnetScale(List<String> elements, List<String> weights, List<String> levels) {
    this.elements = elements;
    this.weights = weights;
    this.levels = levels;
  }

  static Optional<OnetScale> ofElement(String id) {
    for (OnetScale scale : values()) {
      if (scale.elements.stream().anyMatch(id::startsWith)) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }
}
