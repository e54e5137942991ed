/**
 * What do the words typed in the box name?
 *
 * <p>The text is cut into {@link metier.query.box.Words}; readers, one a kind, propose what
 * stretches of them may mean; {@link metier.query.box.Choice} takes the proposals that together
 * explain most. What parameters win over, and how a part becomes a filter, is not known here.
 */
@NullMarked
package metier.query.box;

import org.jspecify.annotations.NullMarked;
