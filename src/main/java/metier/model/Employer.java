package metier.model;

/**
 * Who employs: one id for all spellings of a name.
 *
 * @param id the folded name ("yoh-services"); empty where the employer isn't known
 * @param name as written, or the canonical name where the employer is listed under one
 */
public record Employer(String id, String name) {}
