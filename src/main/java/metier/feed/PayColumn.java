package metier.feed;

import java.util.List;

/** The columns of a flat table of pay. */
enum PayColumn implements Column {
  ID("id", "recordid", "casenumber"),
  TITLE(
      "jobtitle",
      "jobtitles",
      "title",
      "position",
      "positiontitle",
      "titledescription",
      "jobclasstitle",
      "classtitle",
      "classificationtitle",
      "workingtitle",
      "jobname",
      "jobdescription",
      "classification",
      "jobclass",
      "jobrole",
      "role",
      "occupationtitle"),
  EMPLOYER(
      "company",
      "employer",
      "employername",
      "companyname",
      "organization",
      "organizationname",
      "agency",
      "agencyname",
      "department",
      "departmentname",
      "dept",
      "deptname",
      "institution"),
  LOCATION(
      "location", "place", "worksite", "worklocation", "worklocationborough", "companylocation"),
  CITY("city", "worksitecity"),
  REGION("state", "region", "worksitestate"),
  POSTAL_CODE("zip", "zipcode", "postalcode", "worksitepostalcode"),
  COUNTRY("country", "countrycode"),
  START(
      "startdate",
      "start",
      "begindate",
      "effectivedate",
      "date",
      "submitdate",
      "hiredate",
      "datehired"),
  YEAR("fiscalyear", "calendaryear", "year", "payyear", "workyear", "fy"),
  PAY_MIN(
      "salarymin",
      "minsalary",
      "salaryfrom",
      "paymin",
      "minpay",
      "wagefrom",
      "minimumsalary",
      "salaryrangefrom",
      "salarylow"),
  PAY_MAX(
      "salarymax",
      "maxsalary",
      "salaryto",
      "paymax",
      "maxpay",
      "wageto",
      "maximumsalary",
      "salaryrangeto",
      "salaryhigh"),
  PAY(
      "salary",
      "basesalary",
      "pay",
      "wage",
      "wages",
      "compensation",
      "payrate",
      "rateofpay",
      "salaryrange",
      "salaryrate",
      "rate"),
  ANNUAL_PAY(
      "annualsalary",
      "annualpay",
      "annualwage",
      "annualrate",
      "annualbasesalary",
      "annualbasepay",
      "annualsalaryrate",
      "yearlysalary",
      "salaryannual",
      "currentannualsalary"),
  HOURLY_PAY("hourlyrate", "hourlypay", "hourlywage", "hourlysalary", "hourly", "rateperhour"),
  /** What was paid out in a year, which for part of a year is less than the job pays. */
  PAID("basepay", "regularpay", "regulargrosspaid", "totalpay", "grosspay", "gross", "totalgross"),
  PAY_UNIT(
      "salaryunit",
      "salaryperiod",
      "payunit",
      "payperiod",
      "paybasis",
      "salarytype",
      "salaryfrequency",
      "wageunit",
      "unit",
      "per"),
  WEEKLY_HOURS(
      "typicalhours", "weeklyhours", "hoursperweek", "hoursweek", "standardhours", "stdhours"),
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
