package metier.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.index.Person;
import metier.index.Profile;
import metier.index.Profile.Held;
import metier.index.Profile.Line;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Level;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/** The sides of a match exchanged: what a person looks for, and what a role has to show. */
final class Exchanged {
  private Exchanged() {}

  /** Looks for work like the person's own, in which what they can do is asked for. */
  static Requirements asRole(Profile person) {
    Level level = person.level();
    Place place = person.place();
    return new Requirements(
        person.title(),
        person.titleMeaning(),
        person.textMeaning(),
        person.held().stream()
            .map(Held::occupation)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        person.skills().stream()
            .filter(shown -> !person.licences().contains(shown.skill().id()))
            .map(shown -> new Asked(shown.skill(), Demand.NICE, ""))
            .toList(),
        List.of(),
        level == null ? Set.of() : Set.of(level),
        place == null ? List.of() : List.of(place),
        false,
        Set.of(),
        0,
        null,
        List.of());
  }

  /**
   * Somebody who does at present what the role is about.
   *
   * @param near of several places the one nearest to this counts; null where none is nearer
   */
  static Profile asPerson(Requirements role, @Nullable Place near) {
    List<Asked> asked =
        Stream.concat(role.skills().stream(), role.licences().stream())
            .filter(each -> each.demand() != Demand.IGNORE)
            .toList();
    List<Line> lines = new ArrayList<>();
    List<Profile.Shown> shown = new ArrayList<>();
    for (Asked each : asked) {
      shown.add(new Profile.Shown(each.skill(), List.of(lines.size())));
      lines.add(new Line(0, each.skill().name()));
    }
    return new Profile(
        role.title(),
        role.titleMeaning(),
        role.textMeaning(),
        List.of(new Held(role.title(), role.occupation(), Person.UNDATED, Person.PRESENT)),
        lines,
        shown,
        role.licences().stream()
            .filter(each -> each.demand() != Demand.IGNORE)
            .map(each -> each.skill().id())
            .collect(Collectors.toSet()),
        role.levels().stream().min(Level::compareTo).orElse(null),
        role.remote() ? null : nearest(role.places(), near),
        role.years(),
        role.languages(),
        role.degree());
  }

  private static @Nullable Place nearest(List<Place> places, @Nullable Place near) {
    if (near == null) {
      return places.isEmpty() ? null : places.getFirst();
    }
    return places.stream()
        .min(Comparator.comparingDouble(place -> near.point().milesTo(place.point())))
        .orElse(null);
  }
}
