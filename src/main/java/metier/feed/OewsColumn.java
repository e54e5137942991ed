package metier.feed;

import java.util.List;

/** The columns of the OEWS tables that are read, under the names of all their years. */
enum OewsColumn implements Column {
  CODE("occcode"),
  TITLE("occtitle"),
  GROUP("ogroup", "occgroup", "group"),
  YEAR("year"),
  AREA("area", "areacode"),
  AREA_TITLE("areatitle", "areaname"),
  AREA_TYPE("areatype"),
  STATE("primstate", "st"),
  STATE_NAME("state"),
  INDUSTRY("naics"),
  INDUSTRY_TITLE("naicstitle"),
  OWNERSHIP("owncode"),
  EMPLOYED("totemp"),
  ANNUAL_MEAN("amean"),
  ANNUAL_P10("apct10"),
  ANNUAL_P25("apct25"),
  ANNUAL_MEDIAN("amedian", "apct50"),
  ANNUAL_P75("apct75"),
  ANNUAL_P90("apct90"),
  HOURLY_MEAN("hmean"),
  HOURLY_P10("hpct10"),
  HOURLY_P25("hpct25"),
  HOURLY_MEDIAN("hmedian", "hpct50"),
  HOURLY_P75("hpct75"),
  HOURLY_P90("hpct90");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  OewsColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
