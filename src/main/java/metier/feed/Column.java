package metier.feed;

import java.util.List;

/** A column of a flat format. */
interface Column {
  /**
   * The names that feeds give it, in lower-case letters and digits ("jobtitle" for "Job Title",
   * "job_title" and "jobTitle"); where a row has several of them, the first counts.
   */
  List<String> names();
}
