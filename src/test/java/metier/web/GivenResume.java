package metier.web;

/** A résumé of nobody, as tests give it. */
public final class GivenResume {
  public static final String TEXT =
      """
      Jordan Ferris
      Phlebotomist
      Tacoma, WA

      SUMMARY
      Phlebotomist with five years of inpatient and outpatient draws.

      EXPERIENCE
      Phlebotomist, Cedar Point Hospital
      March 2021 – present
      • Perform 50 venipunctures a shift on inpatients, from newborns to geriatrics
      • Label specimens at the bedside and track them in Epic
      • Train new staff in specimen handling and infection control

      Medical Assistant, Harbor Family Clinic
      June 2018 – February 2021
      • Took vital signs and gave immunizations
      • Kept electronic health records and scheduled patients

      SKILLS
      Phlebotomy, EKG, Customer service, Spanish

      CERTIFICATIONS
      Certified Phlebotomy Technician (CPT)
      BLS certification
      """;

  /** The same person in JSON Resume. */
  public static final String JSON =
      """
      {"basics": {"name": "Jordan Ferris", "label": "Phlebotomist",
                  "location": {"city": "Tacoma", "region": "WA", "countryCode": "US"}},
       "work": [{"name": "Cedar Point Hospital", "position": "Phlebotomist", "startDate": "2021-03",
                 "highlights": ["Perform 50 venipunctures a shift on inpatients",
                                "Label specimens at the bedside and track them in Epic"]}],
       "skills": [{"name": "Phlebotomy"}]}
      """;

  private GivenResume() {}
}
