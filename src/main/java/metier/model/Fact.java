package metier.model;

/** What one row of a feed says, typed but not interpreted. */
public sealed interface Fact permits JobPosting, Resume, PayRecord, OccupationProfile {
  RecordKind kind();
}
