package metier.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a record's original was read, so that it can be read again.
 *
 * @param format null where it isn't known
 * @param file the name of the file that the row was, where the format asks for it
 * @param day from which dates written as periods count
 */
public record Reading(@Nullable String format, @Nullable String file, LocalDate day) {}
