package metier.engine;

/**
 * What an index belongs to.
 *
 * @param storeId the store whose change log it follows
 * @param fingerprint of everything that shapes documents: tables, analysis, fields
 */
public record IndexIdentity(String storeId, String fingerprint) {}
