package metier.career.portrait;

import metier.model.OccupationProfile;

/** The words that the publishers of a classification ask for wherever their facts are shown. */
public final class Attribution {
  public static final String ONET_CODES =
      "Occupation codes: O*NET-SOC, U.S. Department of Labor, Employment and Training"
          + " Administration (USDOL/ETA), CC BY 4.0.";

  private static final String ESCO =
      "This service uses the ESCO classification of the European Commission.";

  private Attribution() {}

  /** O*NET asks to name the release, to link the licence and to say that its data was changed. */
  public static String of(OccupationProfile profile) {
    return switch (profile.classification()) {
      case ONET ->
          "This page includes information from the O*NET "
              + (profile.release() == null ? "" : profile.release() + " ")
              + "Database (https://www.onetcenter.org/database.html) by the U.S. Department of"
              + " Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY"
              + " 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET® is a trademark"
              + " of USDOL/ETA. Metier has modified all or some of this information. USDOL/ETA has"
              + " not approved, endorsed, or tested these modifications.";
      case ESCO -> ESCO;
    };
  }
}
