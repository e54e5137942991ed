package metier.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advert for work, as its source states it.
 *
 * @param description HTML or plain text, entities of the transport already undone; may be empty
 * @param employer the hiring organisation's name; empty where the source keeps it back
 * @param places every place stated, in the source's order
 * @param employmentTypes as stated ("FULL_TIME", "Full time", "PRN"): spelling is for analysis
 * @param posted the day on which the source says that it was published
 * @param validThrough the last day on which it stands
 * @param skills names of skills that the source lists apart from the description
 * @param occupation the source's own category, a code or a title
 * @param url the posting's page at its source
 * @param applyUrl where to apply, when the source says
 * @param workHours when the work is done, as the source states it apart from the description
 *     ("Night shift", "3 x 12, 7p-7a")
 * @param level the seniority or experience asked for, as the source states it apart from the
 *     description ("Mid-Senior level", "2 years")
 */
public record JobPosting(
    String title,
    String description,
    String employer,
    List<StatedPlace> places,
    Workplace workplace,
    List<String> employmentTypes,
    @Nullable PayStatement pay,
    @Nullable LocalDate posted,
    @Nullable LocalDate validThrough,
    List<String> skills,
    @Nullable String occupation,
    @Nullable String url,
    @Nullable String applyUrl,
    @Nullable String workHours,
    @Nullable String level)
    implements Fact {
  public JobPosting {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title was blank");
    }
    places = List.copyOf(places);
    employmentTypes = List.copyOf(employmentTypes);
    skills = List.copyOf(skills);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.JOBS;
  }
}
