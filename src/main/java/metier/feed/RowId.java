package metier.feed;

/**
 * What a row is known by.
 *
 * @param own whether the row says it itself; else it was made from the row's bytes, and another
 *     state of the same row has another
 */
record RowId(String text, boolean own) {}
