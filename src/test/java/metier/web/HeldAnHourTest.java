package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldAnHourTest {
  private final AtomicLong nanos = new AtomicLong();

  private HeldAnHour<String> held(long most) {
    return new HeldAnHour<>(String::length, most, nanos::get);
  }

  @Test
  void itIsThereForAnHourAndNoLonger() {
    HeldAnHour<String> held = held(100);
    String key = held.hold("a résumé");
    nanos.addAndGet(Duration.ofMinutes(59).toNanos());
    assertThat(held.of(key)).contains("a résumé");
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    assertThat(held.of(key)).isEmpty();
  }

  @Test
  void whoSaysSoIsForgottenAtOnce() {
    HeldAnHour<String> held = held(100);
    String key = held.hold("a résumé");
    held.forget(key);
    assertThat(held.of(key)).isEmpty();
  }

  @Test
  void noKeyComesTwiceNorIsItShort() {
    HeldAnHour<String> held = held(1_000_000);
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      keys.add(held.hold("x"));
    }
    assertThat(keys).hasSize(1000).allMatch(key -> key.matches("[\\w-]{22}"));
  }

  @Test
  void thereIsNeverMoreThanTheMost() {
    HeldAnHour<String> held = held(100);
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      keys.add(held.hold("ten bytes."));
    }
    held.settle();
    assertThat(keys.stream().filter(key -> held.of(key).isPresent()).count()).isBetween(1L, 10L);
  }
}
