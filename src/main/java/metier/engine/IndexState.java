package metier.engine;

/**
 * What the last commit of an index says of itself.
 *
 * @param seq the furthest sequence that any part of it holds
 */
public record IndexState(IndexIdentity identity, long seq) {}
