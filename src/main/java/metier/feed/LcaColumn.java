package metier.feed;

import java.util.List;

/** The columns of the LCA disclosure files that are read, under the names of all their years. */
enum LcaColumn implements Column {
  CASE("casenumber", "lcacasenumber"),
  TITLE("jobtitle", "lcacasejobtitle"),
  SOC_CODE("soccode", "lcacasesoccode"),
  SOC_TITLE("soctitle", "socname", "lcacasesocname"),
  EMPLOYER("employername", "lcacaseemployername", "employerbusinessname"),
  START("begindate", "employmentstartdate", "lcacaseemploymentstartdate"),
  STREET("worksiteaddress1", "worksiteaddress11"),
  CITY("worksitecity", "worksitecity1", "lcacaseworkloc1city"),
  STATE("worksitestate", "worksitestate1", "lcacaseworkloc1state"),
  POSTAL_CODE("worksitepostalcode", "worksitepostalcode1"),
  FROM("wagerateofpayfrom", "wagerateofpayfrom1", "lcacasewageratefrom", "wagerateofpay"),
  TO("wagerateofpayto", "wagerateofpayto1", "lcacasewagerateto"),
  UNIT("wageunitofpay", "wageunitofpay1", "lcacasewagerateunit");

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
