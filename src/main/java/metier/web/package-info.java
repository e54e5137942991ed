/**
 * How do people and programs ask over HTTP?
 *
 * <p>JSON and pages over the same calls: reading parameters, guarding access, writing answers. Not
 * for deciding what matches.
 */
@NullMarked
package metier.web;

import org.jspecify.annotations.NullMarked;
