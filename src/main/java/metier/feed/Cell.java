package metier.feed;

import org.jspecify.annotations.Nullable;

/**
 * A field and what stands in it.
 *
 * @param name as the feed has it
 * @param text null when nothing stands there
 */
record Cell(String name, @Nullable String text) {}
