package metier.web.browser;

/** The kinds of page that there are, each at an address that shows it. */
enum Sight {
  START("/"),
  RESULTS("/?q=nurse&limit=6"),
  RESULTS_NEAR_A_PLACE("/?q=phlebotomy&where=Seattle,+WA&sort=distance&limit=6"),
  MANY_FILTERS(
      "/?q=nurse&where=Washington&type=FULL_TIME&type=PART_TIME&shift=DAY&shift=NIGHT"
          + "&licence=RN&pay_min=1000&posted_within=365&radius=100"),
  FEW_FOUND("/?q=phlebotomist&where=Tacoma,+WA&radius=5"),
  NOTHING_FOUND("/?q=phlebotomy&where=Seattle,+WA&type=INTERN&skill=phlebotomy"),
  NOTHING_TO_OFFER("/?q=zzzz"),
  WRONG_PLACE("/?q=nurse&where=nowhere+at+all"),
  WRONG_FILTER("/?pay_min=lots"),
  SECOND_PAGE("/?q=nurse&limit=6&offset=6"),
  BESIDE("/?q=nurse&limit=6&job=open"),
  POSTING("/jobs/open"),
  CLOSED("/jobs/closed"),
  UNKNOWN("/jobs/unknown"),
  ABOUT("/about"),
  CAREER("/careers/clinical-technician"),
  CAREER_NARROWED("/careers/clinical-technician?where=Seattle,+WA&type=FULL_TIME&rows=50"),
  CAREER_WRONG_PLACE("/careers/clinical-technician?where=Seatlle"),
  CAREER_WITHOUT_DATA("/careers/welder"),
  CAREER_LIKE_OTHERS("/careers/medical-assistant"),
  CAREERS("/careers"),
  CAREER_NOT_FOUND("/careers?q=zzzz"),
  PAY("/pay"),
  PAY_FOUND("/pay?title=clinical+technologist&where=Washington"),
  PAY_OF_EMPLOYERS("/pay?title=technologist&where=USA&radius=50&since=2000"),
  PAY_NOT_FOUND("/pay?title=nothinglikethis"),
  PAY_WRONG_PLACE("/pay?title=phlebotomist&where=Seatlle"),
  SKILL("/skills/phlebotomy"),
  SKILL_WITHOUT_DATA("/skills/empathy"),
  MATCH("/match"),
  MATCHED("/match/RESUME_KEY?limit=4"),
  MATCHED_NARROWED("/match/RESUME_KEY?where=Washington&type=FULL_TIME&limit=2&sort=date"),
  MATCHED_WRONG_PLACE("/match/RESUME_KEY?where=Seatlle"),
  MATCHED_NOTHING("/match/RESUME_KEY?where=Alaska&type=VOLUNTEER"),
  RAISE("/match/RESUME_KEY/raise?posting=open"),
  RAISE_NOTHING("/match/RESUME_KEY/raise?posting=unknown"),
  MATCH_FORGOTTEN("/match/no-such-key"),
  RECRUIT("/recruit"),
  RECRUIT_CHOOSING("/recruit?q=nurse"),
  CANDIDATES("/recruit/candidates?advert=ADVERT_KEY&limit=5"),
  CANDIDATES_OF_POSTING("/jobs/open/candidates?limit=3"),
  CANDIDATES_EDITED(
      "/recruit/candidates?advert=ADVERT_KEY&demand.phlebotomy=nice&add=welding&years=3&level=senior"
          + "&anonymous=false&where=Washington&years_min=2&limit=4"),
  CANDIDATES_WRONG_SKILL("/recruit/candidates?advert=ADVERT_KEY&add=%20!%20"),
  CANDIDATES_WRONG_PLACE("/recruit/candidates?advert=ADVERT_KEY&where=Seatlle"),
  CANDIDATES_BEHIND_THE_LAST("/recruit/candidates?advert=ADVERT_KEY&offset=9999"),
  CANDIDATES_NOBODY("/recruit/candidates?advert=ADVERT_KEY&years_min=80&updated_within=30"),
  COMPARE("/recruit/compare?advert=ADVERT_KEY&pick=FIRST_PICK&pick=SECOND_PICK&pick=THIRD_PICK"),
  COMPARE_NOBODY("/recruit/compare?advert=ADVERT_KEY");

  static final String ADVERT =
      """
      Phlebotomist, mornings

      You draw blood from inpatients and outpatients and label specimens at the bedside.

      Requirements:
      - Phlebotomy, at least 2 years of experience
      - CPT certification required
      - Customer service

      Nice to have: Spanish.
      """;

  /**
   * Records of our own, so that the sample may change. The open one has whatever a description may
   * hold, a word that is longer than a telephone's line included.
   */
  static final String OPEN_POSTING =
      """
      {"@type":"JobPosting","title":"Registered Nurse, Night Shift",
       "description":"<p>Cares for patients after surgery, from 7 pm to 7 am.</p><h3>What you bring</h3><ul><li>RN licence of Washington</li><li>BLS and ACLS</li></ul><table><tr><th>Ward</th><th>Beds</th></tr><tr><td>Surgery</td><td>24</td></tr></table><p>https://example.org/careers/a-very-long-address-that-has-no-place-to-break-at-all-until-its-end-is-reached</p><p>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</p>",
       "hiringOrganization":{"name":"Harbour Hospital"},"employmentType":["FULL_TIME"],
       "jobLocation":{"address":{"addressLocality":"Seattle","addressRegion":"WA"}},
       "datePosted":"2026-03-10","url":"https://example.org/apply",
       "baseSalary":{"currency":"USD","value":{"minValue":45,"maxValue":62,"unitText":"HOUR"}}}
      """;

  static final String CLOSED_POSTING =
      """
      {"@type":"JobPosting","title":"Night Shift Nurse","description":"Cares for patients.",
       "jobLocation":{"address":{"addressLocality":"Seattle","addressRegion":"WA"}},
       "validThrough":"2026-01-31"}
      """;

  final String path;

  Sight(String path) {
    this.path = path;
  }
}
