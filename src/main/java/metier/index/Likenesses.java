package metier.index;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import metier.analysis.Analysed;
import metier.analysis.SkillMention;
import metier.model.JobPosting;
import metier.model.Pay;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.Resume;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a posting by what it would know a near-duplicate of its own, and off a résumé by what
 * it would know another of the same person.
 */
final class Likenesses {
  /** Shorter texts say too little for "nearly equal" to mean anything. */
  private static final int FEW_WORDS = 20;

  private Likenesses() {}

  /** Null where too little is known of a posting to call any other the same. */
  static @Nullable Likeness of(RecordKey key, Analysed.Posting analysed) {
    JobPosting posting = analysed.posting();
    TextPrint text = TextPrint.of(analysed.text());
    boolean nameless = analysed.employer().id().isEmpty();
    boolean few = text.words() < FEW_WORDS;
    if (few && (nameless || text.words() == 0 && posting.url() == null)) {
      return null;
    }
    long exactly = nameless || few ? text.exact() : 0;
    long page = text.words() == 0 ? Hash.of(posting.url() + " " + posting.applyUrl()) : 0;
    long block =
        Hash.of(
            Hash.of(analysed.employer().id()),
            TextPrint.of(posting.title()).exact(),
            places(analysed),
            Hash.of(analysed.workplace().getClass().getSimpleName()),
            Hash.of(new TreeSet<>(analysed.shifts()) + "\n" + new TreeSet<>(analysed.levels())),
            text.telling(),
            skills(analysed),
            exactly,
            page);
    LocalDate last = posting.validThrough();
    LocalDate posted = posting.posted();
    return new Likeness(
        Likeness.idOf(key),
        block,
        exactly == 0 ? text.near() : 0,
        known(analysed.types().isEmpty() ? null : new TreeSet<>(analysed.types())),
        known(pay(analysed.pay())),
        last == null ? Integer.MAX_VALUE : day(last),
        posted == null ? Integer.MIN_VALUE : day(posted));
  }

  /**
   * All résumés with one address are alike, and the newest leads: a day that a résumé states goes
   * before none, and between equals what the store took in later. Null without an address.
   */
  static @Nullable Likeness of(RecordKey key, long seq, Resume resume) {
    String digest = resume.emailDigest();
    LocalDate updated = resume.updated();
    return digest == null
        ? null
        : new Likeness(
            Likeness.idOf(key),
            Hash.of(digest),
            0,
            0,
            0,
            updated == null ? Integer.MIN_VALUE : day(updated),
            (int) Math.min(seq, Integer.MAX_VALUE));
  }

  private static long places(Analysed.Posting analysed) {
    Set<String> names = new TreeSet<>();
    for (Place place : analysed.places()) {
      names.add(place.label() + "\n" + place.region() + "\n" + place.country());
    }
    if (names.isEmpty()) {
      analysed
          .posting()
          .places()
          .forEach(stated -> names.add(stated.toString().toLowerCase(Locale.ROOT)));
    }
    return Hash.of(String.join("\n", names));
  }

  /** Those of the texts alone: a list beside them is the work of whoever passes the advert on. */
  private static long skills(Analysed.Posting analysed) {
    Set<String> ids = new TreeSet<>();
    for (SkillMention mention : analysed.mentions()) {
      ids.add(mention.skill().id());
    }
    return Hash.of(String.join("\n", ids));
  }

  /** The same amounts are the same pay, whether a field or the text states them. */
  private static @Nullable String pay(@Nullable Pay pay) {
    return pay == null
        ? null
        : pay.range().annualMin() + " " + pay.range().annualMax() + " " + pay.range().currency();
  }

  private static int known(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    int hash = (int) Hash.of(Objects.toString(value));
    return hash == 0 ? 1 : hash;
  }

  private static int day(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE + 1L, Integer.MAX_VALUE - 1L);
  }
}
