package metier.career.portrait;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import metier.career.portrait.Typical.Trait;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Activity;

/**
 * What the work is like, out of ratings. Asked of people who do it where the source did so; else
 * out of what their tasks are and of what the work asks of them.
 */
final class Conditions {
  private static final int MOST = 8;
  private static final int MOST_OF_A_TRAIT = 2;

  /** So many tasks of a kind make it a part of the day. */
  private static final int TASKS = 2;

  /**
   * From 1 to 5 most elements ask how often or how much: 4 is every week, or more than half of the
   * time. Hours and their regularity go from 1 to 3.
   */
  private static final List<Phrase> CONTEXT =
      List.of(
          new Phrase("contact with others", 4.5, "Constant contact with people"),
          new Phrase(
              "deal with external customers", 4, "Much contact with customers or the public"),
          new Phrase("work group or team", 4, "Work in a team"),
          new Phrase("telephone", 4.5, "Much on the telephone"),
          new Phrase("e-mail", 4.7, "E-mail every day"),
          new Phrase("letters and memos", 4, "Many letters and memos"),
          new Phrase("public speaking", 3, "Speaks before groups"),
          new Phrase("coordinate or lead others", 4, "Leads or coordinates others"),
          new Phrase("health and safety", 4, "Responsible for the safety of others"),
          new Phrase("outcomes and results", 4, "Answers for the work of others"),
          new Phrase("conflict situations", 3.3, "Conflicts have to be faced"),
          new Phrase("unpleasant", 3.3, "Dealing with angry or rude people"),
          new Phrase("physically aggressive", 2.5, "People may become violent"),
          new Phrase("indoors, not", 3.5, "Indoors without heating or air conditioning"),
          new Phrase("outdoors, exposed", 3.5, "Outdoors in all weather"),
          new Phrase("outdoors, under", 3.5, "Outdoors under a roof"),
          new Phrase("open vehicle", 3, "In an open vehicle or on a machine"),
          new Phrase("enclosed vehicle", 3.5, "Much time in a vehicle"),
          new Phrase("physical proximity", 4, "Close to other people"),
          new Phrase("noise", 3.7, "Noisy"),
          new Phrase("hot or cold", 3.3, "Heat or cold"),
          new Phrase("lighting", 3, "Glaring or poor light"),
          new Phrase("contaminants", 3.7, "Dust, fumes or odors"),
          new Phrase("cramped", 3, "Cramped places and awkward positions"),
          new Phrase("vibration", 2.7, "Machines that shake the body"),
          new Phrase("radiation", 2.5, "Radiation, with the rules it demands"),
          new Phrase("disease", 3.5, "Exposed to infections"),
          new Phrase("high places", 2.7, "At heights"),
          new Phrase("hazardous conditions", 3, "Dangerous substances or electricity"),
          new Phrase("hazardous equipment", 3.3, "Dangerous machines"),
          new Phrase("minor burns", 3, "Small burns, cuts, bites or stings happen"),
          new Phrase("sitting", 4, "Mostly sitting"),
          new Phrase("standing", 4, "Mostly standing"),
          new Phrase("climbing", 2.3, "Climbing ladders, scaffolds or poles"),
          new Phrase("walking", 3.5, "Much walking"),
          new Phrase("kneeling", 2.8, "Kneeling, stooping or crawling"),
          new Phrase("balance", 2.5, "Good balance is needed"),
          new Phrase("using your hands", 4, "Work with the hands"),
          new Phrase("bending", 3.3, "Bending and twisting"),
          new Phrase("repetitive motions", 3.7, "The same motions again and again"),
          new Phrase("common protective", 4, "Protective equipment is worn"),
          new Phrase("specialized protective", 3, "Special protective equipment is worn"),
          new Phrase("consequence of error", 3.7, "Errors have serious consequences"),
          new Phrase("impact of decisions", 4.2, "Decisions weigh on others"),
          new Phrase("freedom to make decisions", 4.5, "Much freedom to decide"),
          new Phrase("degree of automation", 3, "Much is automated"),
          new Phrase("exact or accurate", 4.5, "Exactness counts"),
          new Phrase("repeating same tasks", 3.7, "Repetitive"),
          new Phrase("determine tasks", 4.5, "Sets own tasks and priorities"),
          new Phrase("structured versus unstructured", 4.5, "Sets own tasks and priorities"),
          new Phrase("level of competition", 3.7, "Competitive"),
          new Phrase("time pressure", 4.2, "Strict deadlines"),
          new Phrase("pace determined", 3, "The machine sets the pace"),
          new Phrase("work schedules", 1.6, "Irregular or seasonal hours"),
          new Phrase("typical work week", 2.6, "More than forty hours in most weeks"));

  private static final List<Phrase> STYLES =
      List.of(
          new Phrase("attention to detail", 4.4, "Attention to detail counts"),
          new Phrase("stress tolerance", 4, "Calm under stress is needed"),
          new Phrase("self-control", 4, "Composure is asked for, also with difficult people"),
          new Phrase("concern for others", 4, "Much concern for other people"),
          new Phrase("social orientation", 3.7, "With people rather than alone"),
          new Phrase("cooperation", 4.2, "Close work with colleagues"),
          new Phrase("independence", 4, "Much is done without supervision"),
          new Phrase("adaptability", 4, "Changes and variety from day to day"),
          new Phrase("innovation", 3.7, "New ideas are asked for"),
          new Phrase("leadership", 4, "Others have to be led"),
          new Phrase("analytical thinking", 4.2, "Problems that take thinking through"),
          new Phrase("integrity", 4.6, "Trust is at stake"),
          new Phrase("persistence", 4.1, "Obstacles that take persistence"),
          new Phrase("achievement/effort", 4.1, "High goals"));

  private static final List<Phrase> INTERESTS =
      List.of(
          new Phrase("realistic", 5, "Practical, hands-on work"),
          new Phrase("investigative", 5, "Much to find out and to think through"),
          new Phrase("artistic", 4.5, "Room for form and expression"),
          new Phrase("social", 4.5, "Helps, teaches or serves people"),
          new Phrase("enterprising", 5, "Persuades, leads and decides"),
          new Phrase("conventional", 5, "Set procedures and records"));

  private static final List<Phrase> VALUES =
      List.of(
          new Phrase("support", 5, "Supervisors who stand behind their people"),
          new Phrase("relationships", 5.5, "Friendly coworkers and service to others"),
          new Phrase("achievement", 5.5, "Results that can be seen"),
          new Phrase("independence", 5.5, "Own decisions and own ideas"),
          new Phrase("working conditions", 5.5, "Steady work in good conditions"),
          new Phrase("recognition", 5, "Standing and chances to advance"));

  private static final Map<String, String> BY_TASKS =
      Map.of(
          "general physical activities", "Physical work",
          "operating vehicles", "Much time with vehicles or mobile machines",
          "directly with the public", "Deals with the public",
          "assisting and caring", "Close to people who need help",
          "controlling machines", "At machines",
          "selling or influencing", "Has to persuade",
          "resolving conflicts", "Complaints and disputes have to be settled",
          "working with computers", "Much at a computer");

  private final Typical typical;

  Conditions(Typical typical) {
    this.typical = typical;
  }

  /** None where the source rates nothing of it. */
  List<String> of(OccupationProfile profile) {
    if (!profile.conditions().isEmpty()) {
      return Phrase.of(profile, Trait.CONDITION, CONTEXT, typical).distinct().limit(MOST).toList();
    }
    Set<String> said = new LinkedHashSet<>();
    byTasks(profile).forEach(said::add);
    interests(profile).forEach(said::add);
    Phrase.of(profile, Trait.WORK_STYLE, STYLES, typical)
        .limit(MOST_OF_A_TRAIT + 1)
        .forEach(said::add);
    Phrase.of(profile, Trait.WORK_VALUE, VALUES, typical).limit(MOST_OF_A_TRAIT).forEach(said::add);
    return said.stream().limit(MOST).toList();
  }

  private Stream<String> interests(OccupationProfile profile) {
    return Phrase.of(profile, Trait.INTEREST, INTERESTS, typical).limit(MOST_OF_A_TRAIT);
  }

  private static List<String> byTasks(OccupationProfile profile) {
    List<String> said = new ArrayList<>();
    for (Activity activity : profile.activities()) {
      String name = activity.name().toLowerCase(Locale.ROOT);
      if (activity.coreTasks() >= TASKS && said.size() < MOST_OF_A_TRAIT) {
        BY_TASKS.forEach(
            (words, condition) -> {
              if (name.contains(words)) {
                said.add(condition);
              }
            });
      }
    }
    return said;
  }
}
