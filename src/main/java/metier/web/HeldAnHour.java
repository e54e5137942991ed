package metier.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What people gave, in memory alone, until they say so or an hour has passed. Whoever has the key
 * to it may see it, so nobody can guess one. When there is too much, what was used longest ago
 * goes.
 */
final class HeldAnHour<T> {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int KEY_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Cache<String, T> held;

  /**
   * @param weight of one, in bytes, more or less
   * @param most weight of all
   */
  HeldAnHour(ToIntFunction<T> weight, long most, Ticker ticker) {
    this.held =
        Caffeine.newBuilder()
            .expireAfterWrite(HOUR)
            .maximumWeight(most)
            .weigher((String key, T value) -> weight.applyAsInt(value))
            .ticker(ticker)
            .build();
  }

  /** The key to it. */
  String hold(T value) {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    held.put(key, value);
    return key;
  }

  Optional<T> of(String key) {
    return Optional.ofNullable(held.getIfPresent(key));
  }

  /** Lets go at once of what is too much, which else happens a little later. */
  void settle() {
    held.cleanUp();
  }

  void forget(String key) {
    held.invalidate(key);
  }
}
