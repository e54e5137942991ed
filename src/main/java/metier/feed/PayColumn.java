package metier.feed;

import java.util.List;

/** The columns of a flat table of pay. */
enum PayColumn implements Column {
  ID("id", "recordid", "casenumber"),
  TITLE("jobtitle", "jobtitles", "title", "position", "positiontitle"),
  EMPLOYER(
      "company", "employer", "employername", "companyname", "organization", "agency", "department"),
  LOCATION("location", "place", "worksite", "worklocation"),
  CITY("city", "worksitecity"),
  REGION("state", "region", "worksitestate"),
  POSTAL_CODE("zip", "zipcode", "postalcode", "worksitepostalcode"),
  COUNTRY("country", "countrycode"),
  START("startdate", "start", "begindate", "effectivedate", "hiredate", "date", "submitdate"),
  PAY_MIN("salarymin", "minsalary", "salaryfrom", "paymin", "minpay", "wagefrom", "minimumsalary"),
  PAY_MAX("salarymax", "maxsalary", "salaryto", "paymax", "maxpay", "wageto", "maximumsalary"),
  PAY("salary", "basesalary", "pay", "wage", "wages", "compensation", "payrate"),
  ANNUAL_PAY("annualsalary", "annualpay", "annualwage", "yearlysalary"),
  HOURLY_PAY("hourlyrate", "hourlypay", "hourlywage"),
  PAY_UNIT("salaryunit", "salaryperiod", "payunit", "payperiod", "wageunit", "unit", "per"),
  CURRENCY("salarycurrency", "currency", "paycurrency"),
  OCCUPATION("soccode", "soc", "occupation", "occupationcode", "soctitle");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  PayColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
