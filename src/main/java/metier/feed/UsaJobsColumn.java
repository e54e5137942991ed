package metier.feed;

import java.util.List;

/**
 * What a federal announcement states, by its names in the Search API's descriptor with its details
 * and in the historic announcements.
 */
enum UsaJobsColumn implements Column {
  CONTROL_NUMBER("matchedobjectid", "usajobscontrolnumber", "controlnumber"),
  ANNOUNCEMENT("positionid", "announcementnumber"),
  TITLE("positiontitle"),
  AGENCY("organizationname", "hiringagencyname", "agencyname"),
  DEPARTMENT("departmentname", "hiringdepartmentname"),
  LOCATIONS("positionlocations", "positionlocation"),
  CATEGORIES("jobcategories", "jobcategory"),
  SCHEDULE("workschedule", "positionschedule"),
  APPOINTMENT("appointmenttype", "positionofferingtype"),
  PAY_MIN("minimumsalary"),
  PAY_MAX("maximumsalary"),
  PAY_UNIT("salarytype"),
  REMUNERATION("positionremuneration"),
  OPENS("positionopendate", "publicationstartdate", "positionstartdate"),
  CLOSES("positionclosedate", "applicationclosedate", "publicationenddate", "positionenddate"),
  URL("positionuri"),
  APPLY_URL("applyuri", "applyonlineurl"),
  REMOTE("remoteindicator", "remote"),

  SUMMARY("summary", "jobsummary"),
  DUTIES("duties", "majorduties", "majordutieslist"),
  CONDITIONS("requirementsconditionsofemployment", "conditionsofemployment", "requirements"),
  KEY_REQUIREMENTS("keyrequirements", "requirementskeyrequirements"),
  QUALIFICATIONS("qualificationsummary", "requirementsqualifications", "qualifications"),
  EDUCATION("education", "requirementseducation"),
  EVALUATIONS("evaluations", "howyouwillbeevaluated"),
  BENEFITS("benefits"),
  OTHER_INFORMATION("otherinformation", "additionalinformation"),
  HOW_TO_APPLY("howtoapply"),
  DOCUMENTS("requireddocuments"),

  SCALE("payscale", "jobgrade"),
  GRADE_MIN("minimumgrade", "lowgrade"),
  GRADE_MAX("maximumgrade", "highgrade"),
  PROMOTION("promotionpotential"),
  WHO_MAY_APPLY("whomayapply"),
  HIRING_PATHS("hiringpaths", "hiringpath"),
  TRAVEL("travelrequirement", "travelcode"),
  TELEWORK("teleworkeligible"),
  CLEARANCE("securityclearance"),
  OPENINGS("totalopenings");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  UsaJobsColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
