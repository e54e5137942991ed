package metier.career;

import java.util.List;

/**
 * How people are spread over the answers to one question. Nothing in it is about fewer than k
 * people, nor can that be had by subtraction.
 *
 * @param people whose answers are shared out, those who gave none among them where that is one of
 *     the shares
 * @param shares the largest first, "unknown" and "other" last; empty where there isn't enough data
 */
public record Shares(int people, List<Share> shares) {
  public static final Shares NOT_ENOUGH = new Shares(0, List.of());

  public Shares {
    shares = List.copyOf(shares);
  }

  /**
   * @param people who answered so
   * @param low lower end of the share's 95 % interval, 0–1
   * @param high upper end
   */
  public record Share(String label, int people, double share, double low, double high) {}
}
