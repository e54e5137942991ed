package metier.index;

/**
 * What matching looks at of a record, held beside it in the index; nothing else of the record
 * counts.
 */
public sealed interface Matchable permits Profile, Requirements {}
