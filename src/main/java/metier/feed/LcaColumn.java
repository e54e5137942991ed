package metier.feed;

import java.util.List;

/**
 * The columns of the LCA and PERM disclosure files that are read, under the names of all their
 * years. The prevailing wage isn't among them: it is the least that the law allows, not what the
 * employer pays.
 */
enum LcaColumn implements Column {
  CASE("casenumber", "lcacasenumber", "caseno"),
  STATUS("casestatus", "status", "approvalstatus"),
  TITLE("jobtitle", "lcacasejobtitle", "jobinfojobtitle"),
  SOC_CODE("soccode", "lcacasesoccode", "pwdsoccode", "pwsoccode"),
  SOC_TITLE("soctitle", "socname", "lcacasesocname", "pwdsoctitle", "pwsoctitle"),
  EMPLOYER("employername", "lcacaseemployername", "employerbusinessname", "empbusinessname"),
  START(
      "begindate",
      "employmentstartdate",
      "lcacaseemploymentstartdate",
      "periodofemploymentstartdate"),
  STREET(
      "worksiteaddress1",
      "worksiteaddress11",
      "worksiteaddress",
      "primaryworksiteaddr1",
      "primaryworksiteaddress1"),
  CITY(
      "worksitecity",
      "worksitecity1",
      "lcacaseworkloc1city",
      "worklocationcity1",
      "primaryworksitecity",
      "jobinfoworkcity",
      "city1"),
  STATE(
      "worksitestate",
      "worksitestate1",
      "lcacaseworkloc1state",
      "worklocationstate1",
      "primaryworksitestate",
      "jobinfoworkstate",
      "state1"),
  POSTAL_CODE(
      "worksitepostalcode",
      "worksitepostalcode1",
      "lcacaseworkloc1postalcode",
      "primaryworksitepostalcode",
      "jobinfoworkpostalcode"),
  FROM(
      "wagerateofpayfrom",
      "wagerateofpayfrom1",
      "lcacasewageratefrom",
      "wagerateofpay",
      "wagerate1",
      "jobopportunitywagefrom",
      "joboppwagefrom",
      "wageofferfrom",
      "wageofferfrom1",
      "wageofferfrom9089",
      "wageofferedfrom",
      "wageofferedfrom9089"),
  TO(
      "wagerateofpayto",
      "wagerateofpayto1",
      "lcacasewagerateto",
      "maxrate1",
      "jobopportunitywageto",
      "joboppwageto",
      "wageofferto",
      "wageofferto1",
      "wageofferto9089",
      "wageofferedto",
      "wageofferedto9089"),
  UNIT(
      "wageunitofpay",
      "wageunitofpay1",
      "lcacasewagerateunit",
      "wageunit1",
      "rateper1",
      "jobopportunitywageper",
      "joboppwageper",
      "wageofferunitofpay",
      "wageofferunitofpay1",
      "wageofferunitofpay9089",
      "wageofferedunitofpay",
      "wageofferedunitofpay9089");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  LcaColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
