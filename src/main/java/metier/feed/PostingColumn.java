package metier.feed;

import java.util.List;

/** The columns of a flat posting. */
enum PostingColumn implements Column {
  ID("id", "jobid", "identifier", "postingid", "requisitionid", "reqid", "referencenumber"),
  TITLE("title", "jobtitle", "position", "positiontitle"),
  DESCRIPTION("description", "jobdescription", "descriptionhtml", "body", "content"),
  EMPLOYER("employer", "company", "employername", "companyname", "organization", "organisation"),
  LOCATION("location", "joblocation", "locations", "place"),
  STREET("street", "streetaddress", "address"),
  CITY("city", "town"),
  REGION("state", "region", "province"),
  POSTAL_CODE("zip", "zipcode", "postalcode", "postcode"),
  COUNTRY("country", "countrycode"),
  LAT("lat", "latitude"),
  LON("lon", "lng", "longitude"),
  REMOTE("remote", "isremote", "telecommute", "telecommuting"),
  WORKPLACE("workplacetype", "workplace", "remotetype", "joblocationtype"),
  TYPE("employmenttype", "type", "jobtype", "contracttype"),
  PAY_MIN("salarymin", "minsalary", "salaryfrom", "paymin", "minpay", "minimumsalary"),
  PAY_MAX("salarymax", "maxsalary", "salaryto", "paymax", "maxpay", "maximumsalary"),
  PAY("salary", "pay", "compensation", "wage", "basesalary", "salarytext", "salaryrange"),
  PAY_UNIT("salaryunit", "salaryperiod", "salaryinterval", "salarytype", "payunit", "payperiod"),
  CURRENCY("salarycurrency", "currency", "paycurrency"),
  POSTED(
      "dateposted",
      "posteddate",
      "posted",
      "postedat",
      "postedon",
      "datepublished", //
      "publishedat",
      "publisheddate",
      "publicationdate",
      "createdat",
      "date"),
  VALID_THROUGH(
      "validthrough",
      "expires",
      "expiresat",
      "expirydate",
      "expirationdate",
      "closingdate", //
      "closedate",
      "validuntil",
      "deadline",
      "applicationdeadline"),
  SKILLS("skills", "skill", "requiredskills", "tags"),
  OCCUPATION("occupationalcategory", "occupation", "onetsoc", "soccode", "soc", "category"),
  URL("url", "joburl", "link", "absoluteurl", "hostedurl"),
  WORK_HOURS("workhours", "shift", "shifts", "schedule", "workschedule", "hours"),
  LEVEL("level", "seniority", "senioritylevel", "experiencelevel", "experience", "careerlevel"),
  APPLY_URL("applyurl", "applicationurl", "applylink", "applicationlink", "apply");

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
