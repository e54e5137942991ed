package metier.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import metier.index.Profile;
import metier.index.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any résumé of the sample with any posting, not only those that find each other. */
final class RealPairsTest {
  private static final int OF_EACH = 100;

  @TempDir static Path folder;

  @Test
  void partsOfTenThousandPairsAreBoundedAndAddUp() throws IOException {
    long seed = Long.getLong("metier.match.seed", new Random().nextLong());
    System.out.println("RealPairsTest seed " + seed);
    Random random = new Random(seed);
    try (SampleIndex sample = new SampleIndex(folder)) {
      Scoring scoring =
          new Scoring(
              SampleIndex.CONFIG.ranking().match(),
              Rarity.amongPostings(sample.engine),
              new NearSkills(SampleIndex.CONFIG.taxonomy(), sample.analyst::textMeaning),
              new NearWork(
                  sample.analyst::occupationOfId,
                  sample.analyst::occupation,
                  sample.analyst::meaning),
              new Marks(sample.analyst.shown()),
              SampleIndex.CLOCK);
      List<Profile> people =
          drawn(sample.resumes.values(), random).stream()
              .map(resume -> sample.applicants.of(resume).profile())
              .toList();
      List<Requirements> roles =
          drawn(sample.postings.values(), random).stream()
              .map(posting -> sample.roles.of(posting).requirements())
              .toList();
      Set<Aspect> earned = EnumSet.noneOf(Aspect.class);
      for (Profile person : people) {
        for (Requirements role : roles) {
          Fit fit = scoring.fit(person, role, random.nextDouble());
          assertThat(fit.score()).isBetween(0.0, 100.0);
          assertThat(fit.parts().stream().mapToDouble(Part::value).sum())
              .isEqualTo(fit.score(), within(1e-9));
          assertThat(fit.parts().stream().mapToDouble(Part::most).sum())
              .isEqualTo(100, within(1e-9));
          for (Part part : fit.parts()) {
            double least = part.aspect() == Aspect.LICENCES ? -part.most() : 0;
            assertThat(part.value()).isBetween(least - 1e-9, part.most() + 1e-9);
            if (part.value() > 0) {
              earned.add(part.aspect());
            }
          }
        }
      }
      assertThat(earned).containsExactlyInAnyOrder(Aspect.values());
    }
  }

  private static <T> List<T> drawn(Collection<T> all, Random random) {
    List<T> list = new ArrayList<>(all);
    Collections.shuffle(list, random);
    assertThat(list).hasSizeGreaterThanOrEqualTo(OF_EACH);
    return list.subList(0, OF_EACH);
  }
}
