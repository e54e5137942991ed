package metier.feed;

import java.util.List;

/** The columns of a table of résumés that are plain texts. */
enum ResumeTextColumn implements Column {
  ID("id", "resumeid", "candidateid", "applicantid", "filename", "file"),
  TEXT(
      "text",
      "resumetext",
      "resumestr",
      "resume",
      "resumecontent",
      "content",
      "cv",
      "cvtext",
      "plaintext",
      "rawtext"),
  HEADLINE("headline", "jobtitle", "currenttitle", "title"),
  NAME("name", "fullname", "candidatename"),
  LOCATION("location", "city", "place");

  @SuppressWarnings("ImmutableEnumChecker") // a List.of is immutable
  private final List<String> names;

  ResumeTextColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
