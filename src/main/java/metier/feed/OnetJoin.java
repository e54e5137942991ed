package metier.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.OccupationProfile.JobZone;
import metier.model.OccupationProfile.Preparation;
import metier.model.OccupationProfile.Related;
import metier.model.OccupationProfile.Task;
import metier.model.OccupationProfile.Technology;
import org.jspecify.annotations.Nullable;

/** O*NET's text files, joined by the O*NET-SOC code. Tables are known by their columns. */
final class OnetJoin implements OccupationJoin {
  private static final String CODE = "onetsoccode";
  private static final Pattern RELEASE = Pattern.compile("O\\*NET (\\d{1,3}\\.\\d{1,2}) Database");
  private static final Pattern CODE_FORM = Pattern.compile("\\d\\d-\\d{4}(\\.\\d\\d)?");

  /** In the order in which they are read: what others refer to comes first. */
  private enum Part {
    DATA(CODE, "title", "description"),
    LEVELS("elementid", "scaleid", "category", "categorydescription"),
    ZONES("jobzone", "name", "svprange"),
    ELEMENTS("elementid", "elementname", "description"),
    DETAILED("elementid", "dwaid", "dwatitle"),
    ALTERNATE(CODE, "alternatetitle"),
    REPORTED(CODE, "reportedjobtitle"),
    TASKS(CODE, "taskid", "task", "tasktype"),
    ACTIVITIES(CODE, "taskid", "dwaid"),
    RELATED(CODE, "relatedonetsoccode"),
    TECHNOLOGY(CODE, "example", "commoditytitle", "hottechnology"),
    TOOLS(CODE, "example", "commoditytitle"),
    JOB_ZONE(CODE, "jobzone"),
    PREPARATION(CODE, "elementid", "scaleid", "category", "datavalue"),
    RATINGS(CODE, "elementid", "elementname", "scaleid", "datavalue");

    private final Set<String> columns;

    Part(String... columns) {
      this.columns = Set.of(columns);
    }
  }

  private final Map<String, OnetDraft> drafts = new LinkedHashMap<>();
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> elements = new HashMap<>();

  private final Map<String, Detailed> detailed = new HashMap<>();

  private record Detailed(String element, String title) {}

  private @Nullable String release;

  @Override
  public String source() {
    return "onet";
  }

  @Override
  public String nameOfOccupations() {
    return "Occupation Data";
  }

  @Override
  public OptionalInt turn(Set<String> columns, @Nullable TableRow first) {
    for (Part part : Part.values()) {
      if (columns.containsAll(part.columns)) {
        return keeps(part, first) ? OptionalInt.of(part.ordinal()) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Abilities, knowledge and activities are rated in tables of the same columns. */
  private static boolean keeps(Part part, @Nullable TableRow first) {
    return switch (part) {
      case LEVELS -> first == null || isPreparation(first.text("elementid"));
      case RATINGS -> first == null || OnetScale.ofElement(first.text("elementid")).isPresent();
      case PREPARATION ->
          first == null
              || isPreparation(first.text("elementid"))
              || OnetScale.ofElement(first.text("elementid")).isPresent();
      case DATA,
          ZONES,
          ELEMENTS,
          DETAILED,
          ALTERNATE,
          REPORTED,
          TASKS,
          ACTIVITIES,
          RELATED,
          TECHNOLOGY,
          TOOLS,
          JOB_ZONE ->
          true;
    };
  }

  /** Education, training and experience in the content model. */
  private static boolean isPreparation(String element) {
    return element.startsWith("2.D.") || element.startsWith("3.A.");
  }

  @Override
  public boolean takesText(String text) {
    Matcher named = RELEASE.matcher(text);
    if (!named.find()) {
      return false;
    }
    release = named.group(1);
    return true;
  }

  @Override
  public @Nullable Fault take(int turn, TableRow row, String file) {
    Part part = Part.values()[turn];
    return switch (part) {
      case DATA -> occupation(row, file);
      case LEVELS -> {
        levels.put(level(row), row.text("categorydescription"));
        yield null;
      }
      case ZONES -> {
        zones.put(row.text("jobzone"), row.text("name"));
        yield null;
      }
      case ELEMENTS -> {
        elements.put(row.text("elementid"), row.text("elementname"));
        yield null;
      }
      case DETAILED -> {
        detailed.put(row.text("dwaid"), new Detailed(row.text("elementid"), row.text("dwatitle")));
        yield null;
      }
      case ALTERNATE,
          REPORTED,
          TASKS,
          ACTIVITIES,
          RELATED,
          TECHNOLOGY,
          TOOLS,
          JOB_ZONE,
          PREPARATION,
          RATINGS ->
          ofOccupation(part, row, file);
    };
  }

  private @Nullable Fault ofOccupation(Part part, TableRow row, String file) {
    String code = row.text(CODE);
    OnetDraft draft = drafts.get(code);
    if (draft == null) {
      return code.isEmpty() ? Fault.missing("O*NET-SOC Code") : unknown("O*NET-SOC Code", code);
    }
    Fault fault = take(part, row, draft);
    if (fault == null) {
      draft.original.add(file, row.row());
    }
    return fault;
  }

  private static Fault unknown(String field, String code) {
    return new Fault(field, code, "Occupation Data has no such occupation");
  }

  private @Nullable Fault occupation(TableRow row, String file) {
    String code = row.text(CODE);
    String title = row.text("title");
    if (!CODE_FORM.matcher(code).matches()) {
      return code.isEmpty()
          ? Fault.missing("O*NET-SOC Code")
          : new Fault("O*NET-SOC Code", code, "it must look like 29-1141.00");
    }
    if (title.isEmpty()) {
      return Fault.missing("Title");
    }
    OnetDraft draft = new OnetDraft(code, title, row.block("description"));
    if (drafts.putIfAbsent(code, draft) != null) {
      return new Fault("O*NET-SOC Code", code, "an earlier row has the same");
    }
    draft.original.add(file, row.row());
    return null;
  }

  private @Nullable Fault take(Part part, TableRow row, OnetDraft draft) {
    return switch (part) {
      case ALTERNATE -> {
        draft.alsoCalled(row.text("alternatetitle"));
        draft.alsoCalled(row.text("shorttitle"));
        yield required(row, "alternatetitle", "Alternate Title");
      }
      case REPORTED -> {
        draft.alsoCalled(row.text("reportedjobtitle"));
        yield required(row, "reportedjobtitle", "Reported Job Title");
      }
      case TASKS -> {
        Fault fault = required(row, "task", "Task");
        if (fault == null) {
          draft.task(
              row.text("taskid"), new Task(row.text("task"), row.text("tasktype").equals("Core")));
        }
        yield fault;
      }
      case ACTIVITIES -> activity(row, draft);
      case RELATED -> {
        OnetDraft other = drafts.get(row.text("relatedonetsoccode"));
        if (other == null) {
          yield unknown("Related O*NET-SOC Code", row.text("relatedonetsoccode"));
        }
        draft.related.add(new Related(other.code, other.title, row.text("relatednesstier")));
        yield null;
      }
      case TECHNOLOGY -> {
        Fault fault = required(row, "example", "Example");
        if (fault == null) {
          draft.technology.add(
              new Technology(
                  row.text("example"),
                  row.text("commoditytitle"),
                  row.yes("hottechnology"),
                  row.yes("indemand")));
        }
        yield fault;
      }
      case TOOLS -> {
        Fault fault = required(row, "example", "Example");
        if (fault == null) {
          draft.tools.add(row.text("example"));
        }
        yield fault;
      }
      case JOB_ZONE -> zone(row, draft);
      case PREPARATION -> preparation(row, draft);
      case RATINGS -> rating(row, draft);
      case DATA, LEVELS, ZONES, ELEMENTS, DETAILED ->
          throw new IllegalStateException(part + " is no occupation's");
    };
  }

  /** A detailed activity of a task counts as one of the kind that all occupations share. */
  private @Nullable Fault activity(TableRow row, OnetDraft draft) {
    String activity = row.text("dwaid");
    Detailed detail = detailed.get(activity);
    if (detail == null) {
      return new Fault("DWA ID", activity, "DWA Reference has no such activity");
    }
    String name = elements.get(detail.element());
    if (name == null) {
      return new Fault(
          "Element ID", detail.element(), "Content Model Reference has no such element");
    }
    String task = row.text("taskid");
    return draft.involves(task, name, detail.title())
        ? null
        : new Fault("Task ID", task, "Task Statements has no such task of the occupation");
  }

  private static @Nullable Fault required(TableRow row, String column, String name) {
    return row.text(column).isEmpty() ? Fault.missing(name) : null;
  }

  private @Nullable Fault zone(TableRow row, OnetDraft draft) {
    String zone = row.text("jobzone");
    if (!zone.matches("[1-5]")) {
      return new Fault("Job Zone", zone, "it must be a number from 1 to 5");
    }
    draft.jobZone = new JobZone(Integer.parseInt(zone), zones.getOrDefault(zone, ""));
    return null;
  }

  private static String level(TableRow row) {
    return row.text("elementid") + " " + row.text("scaleid") + " " + row.text("category");
  }

  private @Nullable Fault preparation(TableRow row, OnetDraft draft) {
    if (OnetScale.ofElement(row.text("elementid")).isPresent()) {
      return rating(row, draft);
    }
    Double percent = number(row);
    if (percent == null) {
      return wrongNumber(row);
    }
    if (percent > 0) {
      String level = levels.getOrDefault(level(row), row.text("category"));
      draft.preparation.add(new Preparation(row.text("elementname"), level, percent));
    }
    return null;
  }

  private static @Nullable Fault rating(TableRow row, OnetDraft draft) {
    Optional<OnetScale> scale = OnetScale.ofElement(row.text("elementid"));
    if (scale.isEmpty()) {
      return new Fault(
          "Element ID", row.text("elementid"), "it is no element of the others in this file");
    }
    Double value = number(row);
    if (value == null) {
      return wrongNumber(row);
    }
    String measure = row.text("scaleid");
    boolean level = scale.get().levels.contains(measure);
    if (level || scale.get().weights.contains(measure)) {
      boolean imprecise = row.yes("recommendsuppress");
      draft.rate(scale.get(), row.text("elementname"), value, level, imprecise);
    }
    // What is left are high points: they say once more which of the weights are the largest.
    return null;
  }

  private static @Nullable Double number(TableRow row) {
    try {
      double value = Double.parseDouble(row.text("datavalue"));
      return Double.isFinite(value) && value >= 0 ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Fault wrongNumber(TableRow row) {
    return new Fault("Data Value", row.text("datavalue"), "it must be a number, 0 or more");
  }

  @Override
  public List<FeedResult.Accepted> joined() {
    int number = 0;
    List<FeedResult.Accepted> joined = new ArrayList<>();
    for (OnetDraft draft : drafts.values()) {
      number++;
      joined.add(
          new FeedResult.Accepted(
              number, draft.code, draft.profile(release), draft.original.bytes()));
    }
    return joined;
  }
}
