package metier.store;

import java.time.LocalDate;
import metier.model.JobPosting;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a posting's earlier states.
 *
 * @param posting title, places, day and skills of what was deleted, without text and employer; null
 *     where it stands
 * @param firstPosted the earliest day on which it was published before it was replaced or came
 *     back; null where it never was, or said no day
 */
public record Past(@Nullable JobPosting posting, @Nullable LocalDate firstPosted) {
  static final Past NONE = new Past(null, null);
}
