package metier.feed;

import java.util.List;

/** The columns of a flat posting. */
enum PostingColumn implements Column {
  ID(
      "id",
      "jobid",
      "identifier",
      "postingid",
      "requisitionid",
      "reqid",
      "referencenumber",
      "partnerjobid",
      "requisitionnumber",
      "jobreference",
      "reference",
      "externalid",
      "guid"),
  TITLE("title", "jobtitle", "position", "positiontitle", "vacancytitle", "jobname"),
  DESCRIPTION(
      "description",
      "jobdescription",
      "descriptionhtml",
      "body",
      "content",
      "fulldescription",
      "jobsummary",
      "summary"),
  RESPONSIBILITIES("responsibilities", "duties", "jobduties"),
  REQUIREMENTS("requirements", "qualifications", "jobrequirements", "minimumqualifications"),
  EDUCATION("education", "educationrequirements", "requirededucation", "educationlevel"),
  BENEFITS("benefits", "jobbenefits", "perks"),
  EMPLOYER(
      "employer",
      "company",
      "employername",
      "companyname",
      "organization",
      "organisation",
      "hiringorganization",
      "advertiser"),
  LOCATION("location", "joblocation", "locations", "place", "locationname"),
  OTHER_LOCATIONS(
      "alternatelocations", "otherlocations", "additionallocations", "secondarylocations"),
  STREET("street", "streetaddress", "address"),
  CITY("city", "town"),
  REGION("state", "region", "province"),
  POSTAL_CODE("zip", "zipcode", "postalcode", "postcode"),
  COUNTRY("country", "countrycode"),
  LAT("lat", "latitude"),
  LON("lon", "lng", "longitude"),
  REMOTE("remote", "isremote", "telecommute", "telecommuting", "remotework"),
  WORKPLACE("workplacetype", "workplace", "remotetype", "joblocationtype", "workplacetypes"),
  TYPE(
      "employmenttype",
      "type",
      "jobtype",
      "contracttype",
      "positiontype",
      "worktype",
      "timetype",
      "jobtypes"),
  PAY_MIN("salarymin", "minsalary", "salaryfrom", "paymin", "minpay", "minimumsalary"),
  PAY_MAX("salarymax", "maxsalary", "salaryto", "paymax", "maxpay", "maximumsalary"),
  PAY(
      "salary",
      "pay",
      "compensation",
      "wage",
      "basesalary",
      "salarytext",
      "salaryrange",
      "salaries",
      "payrate",
      "payrange",
      "remuneration"),
  PAY_UNIT(
      "salaryunit",
      "salaryperiod",
      "salaryinterval",
      "salarytype",
      "payunit",
      "payperiod",
      "salaryfrequency",
      "payfrequency"),
  CURRENCY("salarycurrency", "currency", "paycurrency", "currencycode"),
  POSTED(
      "dateposted",
      "posteddate",
      "posted",
      "postedat",
      "postedon",
      "datepublished",
      "publishedat",
      "publisheddate",
      "publicationdate",
      "createdat",
      "date",
      "listdate",
      "pubdate",
      "opendate",
      "postdate",
      "updatedat",
      "lastupdated"),
  VALID_THROUGH(
      "validthrough",
      "expires",
      "expiresat",
      "expirydate",
      "expirationdate",
      "closingdate",
      "closedate",
      "validuntil",
      "deadline",
      "applicationdeadline",
      "expiry",
      "enddate"),
  SKILLS("skills", "skill", "requiredskills", "tags", "keyskills"),
  OCCUPATION(
      "occupationalcategory",
      "occupation",
      "onetsoc",
      "soccode",
      "soc",
      "category",
      "jobcategory",
      "jobfunction"),
  URL("url", "joburl", "link", "absoluteurl", "hostedurl"),
  WORK_HOURS("workhours", "shift", "shifts", "schedule", "workschedule", "hours"),
  LEVEL("level", "seniority", "senioritylevel", "experiencelevel", "experience", "careerlevel"),
  APPLY_URL("applyurl", "applicationurl", "applylink", "applicationlink", "apply"),
  APPLY_EMAIL("email", "applyemail", "contactemail", "applicationemail");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  PostingColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
