package metier.career;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import metier.analysis.KnownOccupations;
import metier.career.path.CareerPaths;
import metier.career.path.Kinship;
import metier.career.path.NextOccupation;
import metier.career.path.RoleNames;
import metier.engine.SearchEngine;
import metier.query.lexicon.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whose résumé is in the index, and the ways that they took.
 *
 * @param occupations that were known when the ways were named
 */
record Crowd(
    KnownOccupations occupations,
    Kinship kinship,
    RoleNames names,
    Workforce workforce,
    CareerPaths paths,
    NextOccupation next) {
  /** Draws lots where any draw will do; the same every time. */
  private static final long SEED = 1;

  /**
   * The crowd of an engine, made anew when its résumés have changed; other changes of the index
   * leave it as it is.
   *
   * @param known the occupations of the moment
   * @param names made for each of them
   * @param k the fewest people that may be told of
   * @param patience how old it may be while the index changes
   */
  static Edition<Crowd> edition(
      SearchEngine engine,
      Supplier<KnownOccupations> known,
      Supplier<RoleNames> names,
      Function<KnownOccupations, Kinship> kinship,
      int k,
      Clock clock,
      Duration patience) {
    AtomicReference<@Nullable Crowd> last = new AtomicReference<>();
    return new Edition<>(
        engine::edition,
        () -> {
          Workforce workforce = Workforce.of(engine);
          KnownOccupations occupations = known.get();
          Crowd before = last.get();
          Crowd sameWork = before != null && before.occupations() == occupations ? before : null;
          if (sameWork != null && sameWork.workforce().isOf(workforce)) {
            return sameWork;
          }
          Kinship kin = sameWork == null ? kinship.apply(occupations) : sameWork.kinship();
          RoleNames roles = sameWork == null ? names.get() : sameWork.names();
          CareerPaths paths =
              new CareerPaths(
                  each -> workforce.all().forEach(member -> each.accept(member.person())),
                  roles,
                  k,
                  clock);
          Crowd crowd =
              new Crowd(
                  occupations,
                  kin,
                  roles,
                  workforce,
                  paths,
                  new NextOccupation(paths.occupations(), kin, k, SEED));
          last.set(crowd);
          return crowd;
        },
        patience);
  }
}
