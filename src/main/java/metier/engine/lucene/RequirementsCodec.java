package metier.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Degree;
import metier.model.EmploymentType;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/** The bytes of requirements, their fields in their order. */
final class RequirementsCodec {
  private static final Degree.Level[] DEGREES = Degree.Level.values();
  private static final Level[] LEVELS = Level.values();
  private static final EmploymentType[] TYPES = EmploymentType.values();
  private static final Demand[] DEMANDS = Demand.values();

  private RequirementsCodec() {}

  static void write(Requirements asked, SideOutput out) throws IOException {
    out.text(asked.title());
    out.meaning(asked.titleMeaning());
    out.meaning(asked.textMeaning());
    out.optional(asked.occupation());
    asked(asked.skills(), out);
    asked(asked.licences(), out);
    out.list(asked.levels(), out::ordinal);
    out.list(asked.places(), out::place);
    out.present(asked.remote());
    out.list(asked.types(), out::ordinal);
    out.count(asked.years());
    out.ordinal(asked.degree());
    out.texts(asked.languages());
  }

  /** One sentence often asks for several skills: its number among all stands for it. */
  private static void asked(List<Asked> all, SideOutput out) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    Set<String> sentences = new LinkedHashSet<>(all.stream().map(Asked::words).toList());
    sentences.forEach(sentence -> numbers.put(sentence, numbers.size()));
    out.texts(sentences);
    out.list(
        all,
        asked -> {
          out.skill(asked.skill());
          out.ordinal(asked.demand());
          out.count(numbers.getOrDefault(asked.words(), 0));
        });
  }

  static Requirements read(SideInput in) {
    String title = in.text();
    Meaning titleMeaning = in.meaning();
    Meaning textMeaning = in.meaning();
    String occupation = in.optional();
    List<Asked> skills = asked(in);
    List<Asked> licences = asked(in);
    Set<Level> levels = in.ordinals(LEVELS, Level.class);
    List<Place> places = in.list(SideInput::place);
    boolean remote = in.present();
    Set<EmploymentType> types = in.ordinals(TYPES, EmploymentType.class);
    int years = in.count();
    Degree.@Nullable Level degree = in.ordinal(DEGREES);
    List<String> languages = in.pooledTexts();
    return new Requirements(
        title,
        titleMeaning,
        textMeaning,
        occupation,
        skills,
        licences,
        levels,
        places,
        remote,
        types,
        years,
        degree,
        languages);
  }

  private static List<Asked> asked(SideInput in) {
    List<String> sentences = in.list(SideInput::text);
    return in.list(
        each -> new Asked(each.skill(), DEMANDS[each.oneByte()], sentences.get(each.count())));
  }
}
