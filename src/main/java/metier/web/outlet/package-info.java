/**
 * What do search engines and feed readers fetch?
 *
 * <p>The site map, the rules for robots, a search as an Atom feed. Not for people's pages nor for
 * reading feeds of others.
 */
@NullMarked
package metier.web.outlet;

import org.jspecify.annotations.NullMarked;
