/**
 * Which command was given, and how is the whole wired together?
 *
 * <p>The only wiring: every collaborator is made here and passed in.
 */
@NullMarked
package metier.cli;

import org.jspecify.annotations.NullMarked;
