package metier.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import metier.analysis.KnownOccupations.Classified;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.Group;
import metier.model.RecordKey;
import metier.model.RecordKind;

/** Occupations of classifications of which nothing but names, codes and groups matters. */
public final class Profiles {
  private Profiles() {}

  /** A record of the source that is usual for its classification. */
  public static Classified record(String id, OccupationProfile profile) {
    String source = profile.classification().name().toLowerCase(Locale.ROOT);
    return new Classified(new RecordKey(RecordKind.OCCUPATIONS, source, id), profile);
  }

  public static OccupationProfile onet(String code, String title, String... also) {
    return profile(Classification.ONET, code, title, List.of(also), List.of());
  }

  /**
   * @param groups the titles of the groups above it, the nearest first
   */
  public static OccupationProfile esco(
      String code, String title, List<String> also, String... groups) {
    return profile(
        Classification.ESCO,
        code,
        title,
        also,
        Arrays.stream(groups).map(group -> new Group("", group)).toList());
  }

  private static OccupationProfile profile(
      Classification classification,
      String code,
      String title,
      List<String> also,
      List<Group> groups) {
    return new OccupationProfile(classification, code, title, also, groups);
  }
}
