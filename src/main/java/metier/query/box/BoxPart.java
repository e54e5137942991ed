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
 * searched; all other parts narrow, and their words leave the text.
 */
public sealed interface BoxPart {
  /** The first character, from 0. */
  int start();

  /** One past the last. */
  int end();

  /** Whether its words go on being searched as words. */
  default boolean staysInText() {
    return switch (this) {
      case Titled titled -> true;
      case Skilled skilled -> true;
      case Placed placed -> false;
      case Typed typed -> false;
      case Shifted shifted -> false;
      case Levelled levelled -> false;
      case Licensed licensed -> false;
      case Remote remote -> false;
      case Hybrid hybrid -> false;
      case Paying paying -> false;
      case PostedWithin posted -> false;
      case PostedSince posted -> false;
      case Employed employed -> false;
      case WithExpired expired -> false;
    };
  }

  /**
   * @param also other occupations that are called so
   * @param coreStart where the shortest name of the same occupation begins in it: the developer of
   *     "java developer", so that only those words may be said in another way
   */
  record Titled(
      Occupation occupation, List<Occupation> also, int coreStart, int coreEnd, int start, int end)
      implements BoxPart {
    public Titled {
      also = List.copyOf(also);
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

  record Levelled(Level level, int start, int end) implements BoxPart {}

  record Licensed(SkillRef licence, int start, int end) implements BoxPart {}

  record Remote(int start, int end) implements BoxPart {}

  record Hybrid(int start, int end) implements BoxPart {}

  /**
   * @param annual the least that is wanted, dollars a year; 2,080 hours are one
   */
  record Paying(long annual, int start, int end) implements BoxPart {}

  record PostedWithin(int days, int start, int end) implements BoxPart {}

  record PostedSince(LocalDate day, int start, int end) implements BoxPart {}

  record Employed(metier.model.Employer employer, int start, int end) implements BoxPart {}

  /** Postings that no longer stand are wanted too. */
  record WithExpired(int start, int end) implements BoxPart {}
}
