/**
 * What do {@code index-config/} and the environment say?
 *
 * <p>Reads every table of the folder into validated records and reports all faults together, each
 * with file, line and reason. Not for interpreting text: the tables are only data here.
 */
@NullMarked
package metier.config;

import org.jspecify.annotations.NullMarked;
