package metier.model;

import java.util.List;

/**
 * What a person wants to know of an occupation before deciding for it, written for this project.
 *
 * @param occupation id of the occupation
 * @param duties what is done in the day's work, the telling ones first
 * @param activities the kinds of activity behind the duties ("getting information")
 * @param conditions what the work is like
 * @param specialities branches that people choose; may be empty
 * @param education the usual way in, in the United States
 * @param licensing who licenses or certifies, and where states differ; empty where nobody does
 * @param licences ids of the licences and certificates among the skills; may be empty
 * @param qualities what helps to do it well
 * @param advancement where it leads
 */
public record CareerGuide(
    String occupation,
    List<String> duties,
    List<String> activities,
    List<String> conditions,
    List<String> specialities,
    String education,
    String licensing,
    List<String> licences,
    List<String> qualities,
    String advancement) {
  public CareerGuide {
    duties = List.copyOf(duties);
    activities = List.copyOf(activities);
    conditions = List.copyOf(conditions);
    specialities = List.copyOf(specialities);
    licences = List.copyOf(licences);
    qualities = List.copyOf(qualities);
  }
}
