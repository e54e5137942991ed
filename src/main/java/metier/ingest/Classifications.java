package metier.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import metier.analysis.KnownOccupations.Classified;
import metier.model.OccupationProfile;
import metier.model.RecordKind;
import metier.store.RecordStore;

/**
 * The occupations of classifications that the store holds, as rules by which documents are made:
 * titles are linked to them. When they change and stay as they are for a moment, all documents are
 * due anew.
 */
public final class Classifications implements Rules {
  /** An ingest writes in batches; after so long without one it has ended. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final int DIGEST_BYTES = 8;

  private final RecordStore store;
  private final String others;
  private final LongSupplier newest;
  private final Consumer<List<Classified>> taker;
  private volatile String digest = "";
  private long takenUpTo;
  private long seen;
  private long seenAt;

  /**
   * Takes up what the store holds.
   *
   * @param others the fingerprint of all other rules
   * @param newest the sequence of the latest change of an occupation's record that was met
   * @param taker told of all of them, now and whenever they are others
   */
  public Classifications(
      RecordStore store, String others, LongSupplier newest, Consumer<List<Classified>> taker) {
    this.store = store;
    this.others = others;
    this.newest = newest;
    this.taker = taker;
    this.takenUpTo = store.lastSeq();
    this.seen = takenUpTo;
    if (store.countLive(RecordKind.OCCUPATIONS) > 0) {
      takeUp();
    }
  }

  /** That of the other rules where there is no classification. */
  @Override
  public String fingerprint() {
    return digest.isEmpty() ? others : others + "-" + digest;
  }

  @Override
  public boolean renew() {
    long last = newest.getAsLong();
    if (last > seen) {
      seen = last;
      seenAt = System.nanoTime();
    }
    if (seen <= takenUpTo || System.nanoTime() - seenAt < QUIET.toNanos()) {
      return false;
    }
    return takeUp();
  }

  private boolean takeUp() {
    long upTo = seen;
    // O*NET's occupations are nearer to those of the tables, and ESCO's then join them by name.
    List<Classified> classified =
        store.live(RecordKind.OCCUPATIONS).stream()
            .flatMap(
                record ->
                    record.fact() instanceof OccupationProfile profile
                        ? Stream.of(new Classified(record.key(), profile))
                        : Stream.empty())
            .sorted(Comparator.comparing(each -> each.profile().classification()))
            .toList();
    String made = classified.isEmpty() ? "" : digest(classified);
    takenUpTo = upTo;
    if (made.equals(digest)) {
      return false;
    }
    taker.accept(classified);
    digest = made;
    return true;
  }

  /** Of all that decides which occupation a title is linked to, and what that is called. */
  private static String digest(List<Classified> classified) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Classified each : classified) {
        OccupationProfile profile = each.profile();
        List<Object> telling =
            List.of(
                each.id(),
                profile.classification(),
                profile.code(),
                profile.title(),
                profile.alternateTitles(),
                profile.broader());
        digest.update(telling.toString().getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
