package metier.query;

import java.util.List;
import java.util.Optional;
import metier.index.Fields;
import metier.query.box.Box;
import metier.query.box.BoxPart;

/**
 * What a minus takes away besides its word: "-seattle" the postings of that city, "-remote" remote
 * work, "-nights" the night shift, whether or not they say it in that word.
 */
final class Unwanted {
  /** In miles: the city itself and not its surroundings. */
  private static final double THE_CITY = 10;

  private final Box box;

  Unwanted(Box box) {
    this.box = box;
  }

  /** What a word or phrase names as a whole, as a query; empty where it is but words. */
  Optional<Query> of(String words) {
    List<BoxPart> parts = box.read(words).parts();
    return parts.size() == 1 && parts.getFirst().end() - parts.getFirst().start() == words.length()
        ? query(parts.getFirst())
        : Optional.empty();
  }

  private static Optional<Query> query(BoxPart part) {
    return switch (part) {
      case BoxPart.Placed placed -> Optional.of(Reach.of(placed.place(), THE_CITY, false));
      case BoxPart.Typed typed -> Optional.of(new Query.Term(Fields.TYPE, typed.type().name()));
      case BoxPart.Shifted shifted ->
          Optional.of(new Query.Term(Fields.SHIFT, shifted.shift().word()));
      case BoxPart.Levelled levelled ->
          Optional.of(new Query.Term(Fields.LEVEL, levelled.level().word()));
      case BoxPart.Remote remote -> Optional.of(new Query.Term(Fields.WORKPLACE, "remote"));
      case BoxPart.Hybrid hybrid -> Optional.of(new Query.Term(Fields.WORKPLACE, "hybrid"));
      case BoxPart.Employed employed ->
          Optional.of(new Query.Term(Fields.EMPLOYER, employed.employer().id()));
      case BoxPart.Titled titled -> Optional.empty();
      case BoxPart.Skilled skilled -> Optional.empty();
      case BoxPart.Licensed licensed -> Optional.empty();
      case BoxPart.Paying paying -> Optional.empty();
      case BoxPart.PayingAtMost most -> Optional.empty();
      case BoxPart.PostedWithin posted -> Optional.empty();
      case BoxPart.PostedSince posted -> Optional.empty();
      case BoxPart.WithExpired expired -> Optional.empty();
    };
  }
}
