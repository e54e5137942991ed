package metier.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import metier.engine.RandomSides;
import metier.index.Matchable;
import metier.index.Profile;
import org.junit.jupiter.api.Test;

final class SideCodecTest {
  private final long seed = new Random().nextLong();

  @Test
  void everySideComesBackAsItWas() {
    System.out.println("SideCodecTest seed " + seed);
    RandomSides make = new RandomSides(new Random(seed));
    SideCodec codec = new SideCodec();
    for (int i = 0; i < 2_000; i++) {
      Matchable side = make.any();
      assertThat(codec.decode(SideCodec.encode(side))).as("seed %s, %s", seed, i).isEqualTo(side);
    }
  }

  @Test
  void whatSeveralSidesSayIsOneString() {
    RandomSides make = new RandomSides(new Random(7));
    Profile one = make.profile();
    while (one.skills().isEmpty()) {
      one = make.profile();
    }
    SideCodec codec = new SideCodec();
    Profile first = (Profile) codec.decode(SideCodec.encode(one));
    Profile again = (Profile) codec.decode(SideCodec.encode(one));
    assertThat(first.skills().getFirst().skill().id())
        .isSameAs(again.skills().getFirst().skill().id());
  }
}
