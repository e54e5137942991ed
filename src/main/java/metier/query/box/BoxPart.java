package metier.query.box;

import java.time.LocalDate;
import java.util.List;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Occupation;
import metier.model.Shift;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was typed, and what it names. Titles and skills stay among the words that are
 * searched; all other parts narrow, and their words leave the text unless postings say the same.
 */
public sealed interface BoxPart {
  /** The first character, from 0. */
  int start();

  /** One past the last. */
  int end();

  /** Whether it leaves out postings that aren't so, rather than naming what is sought. */
  default boolean narrows() {
    return switch (this) {
      case Titled titled -> false;
      case Skilled skilled -> false;
      case Placed placed -> true;
      case Typed typed -> true;
      case Shifted shifted -> true;
      case Levelled levelled -> true;
      case Licensed licensed -> true;
      case Remote remote -> true;
      case Hybrid hybrid -> true;
      case Paying paying -> true;
      case PayingAtMost most -> true;
      case PostedWithin posted -> true;
      case PostedSince posted -> true;
      case Employed employed -> true;
      case WithExpired expired -> true;
    };
  }

  /** Whether its words go on being searched as words. */
  default boolean staysInText() {
    return !narrows() || this instanceof Levelled levelled && levelled.said();
  }

  /**
   * @param others what else the same words may name: a lab tech is a technician or a technologist
   * @param coreStart where the shortest name of the same occupation begins in it: the developer of
   *     "java developer", so that only those words may be said in another way
   */
  record Titled(
      Occupation occupation,
      List<Occupation> others,
      int coreStart,
      int coreEnd,
      int start,
      int end)
      implements BoxPart {
    public Titled {
      others = List.copyOf(others);
    }

    /** A title that is one name and no more. */
    static Titled of(Occupation occupation, int start, int end) {
      return new Titled(occupation, List.of(), start, end, start, end);
    }
  }

  record Skilled(SkillRef skill, int start, int end) implements BoxPart {}

  /**
   * @param radiusMiles null where none was typed
   */
  record Placed(metier.model.Place place, @Nullable Double radiusMiles, int start, int end)
      implements BoxPart {}

  record Typed(EmploymentType type, int start, int end) implements BoxPart {}

  record Shifted(Shift shift, int start, int end) implements BoxPart {}

  /**
   * @param said whether postings say it in the same words ("no experience needed"), so that those
   *     which do come first
   */
  record Levelled(Level level, boolean said, int start, int end) implements BoxPart {}

  record Licensed(SkillRef licence, int start, int end) implements BoxPart {}

  record Remote(int start, int end) implements BoxPart {}

  record Hybrid(int start, int end) implements BoxPart {}

  /**
   * @param annual the least that is wanted, dollars a year; 2,080 hours are one
   */
  record Paying(long annual, int start, int end) implements BoxPart {}

  /** An upper end of pay, which nothing narrows by: what was typed is told not to be applied. */
  record PayingAtMost(long annual, int start, int end) implements BoxPart {}

  record PostedWithin(int days, int start, int end) implements BoxPart {}

  record PostedSince(LocalDate day, int start, int end) implements BoxPart {}

  record Employed(metier.model.Employer employer, int start, int end) implements BoxPart {}

  /** Postings that no longer stand are wanted too. */
  record WithExpired(int start, int end) implements BoxPart {}
}
