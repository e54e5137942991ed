package metier.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import metier.analysis.SkillMention;
import metier.analysis.SkillTagger;
import metier.config.Taxonomy;
import metier.index.Fields;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Which occupations are the work that somebody asks for: those that the words name, else those of
 * which a skill that was asked for is the core. A posting for such work is about what was typed,
 * even where its title says it in other words.
 */
final class AskedWork {
  /** What a skill makes of an occupation that lists it first but isn't named after it. */
  private static final double FIRST_SKILL = 0.6;

  /** After so many places of an occupation's list of skills half of that is left. */
  private static final double HALF_AFTER = 3;

  /** One in so many of an occupation's names has to hold the skill to make it the core. */
  private static final double NAMES_FOR_CORE = 4;

  /** Less is nobody's work in particular. */
  private static final double LEAST = 0.1;

  /**
   * What work of the same family and of the same sort is to who asked for another: nurses, say, or
   * whatever goes by the same SOC code.
   */
  private static final double KIN = 0.4;

  /**
   * The share of the names ending in a word that has to be of one family for the word to make kin:
   * a nurse is of one, a technician of many.
   */
  private static final double SORT_OF_A_FAMILY = 0.6;

  /** By skill and then occupation. */
  private final Map<String, Map<String, Double>> shares = new HashMap<>();

  /** A licensed practical nurse is a nurse, to who typed that word alone. */
  private static final double KIND = 0.8;

  /** By occupation, those of its family of its code or called by the word its title ends in. */
  private final Map<String, List<Kin>> kin = new HashMap<>();

  /**
   * @param head the word that ends names of both; null where only the code is the same
   */
  private record Kin(String occupation, @Nullable String head) {
    /**
     * What it is to who asked for the other.
     *
     * @param typed the name that the other was asked for by; null where it wasn't by a name
     */
    double share(@Nullable String typed) {
      boolean kind =
          typed != null && head != null && (typed.equals(head) || typed.equals(head + "s"));
      return kind ? KIND : KIN;
    }
  }

  AskedWork(Taxonomy taxonomy, SkillTagger tagger) {
    Map<String, Map<String, Integer>> families = new HashMap<>();
    for (Occupation occupation : taxonomy.occupations()) {
      add(occupation, tagger);
      heads(occupation)
          .forEach(
              head ->
                  families
                      .computeIfAbsent(head, each -> new HashMap<>())
                      .merge(occupation.family(), 1, Integer::sum));
    }
    for (Occupation occupation : taxonomy.occupations()) {
      String head = head(occupation.title());
      Map<String, Integer> calledSo = families.getOrDefault(head, Map.of());
      int all = calledSo.values().stream().mapToInt(Integer::intValue).sum();
      boolean ofOneSort = calledSo.getOrDefault(occupation.family(), 0) >= SORT_OF_A_FAMILY * all;
      List<Kin> others = new ArrayList<>();
      for (Occupation other : taxonomy.occupations()) {
        if (!other.equals(occupation) && other.family().equals(occupation.family())) {
          if (ofOneSort && heads(other).anyMatch(head::equals)) {
            others.add(new Kin(other.id(), head));
          } else if (other.soc().equals(occupation.soc())) {
            others.add(new Kin(other.id(), null));
          }
        }
      }
      kin.put(occupation.id(), others);
    }
  }

  /** What English says last: the nurse of "Critical Care Nurse". */
  private static String head(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static Stream<String> heads(Occupation occupation) {
    return names(occupation).map(AskedWork::head);
  }

  private static Stream<String> names(Occupation occupation) {
    return Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream());
  }

  private void add(Occupation occupation, SkillTagger tagger) {
    List<String> names = names(occupation).toList();
    Map<String, Integer> naming = new HashMap<>();
    for (String name : names) {
      Set<String> held = new HashSet<>();
      for (SkillMention mention : tagger.tag(name)) {
        if (held.add(mention.skill().id())) {
          naming.merge(mention.skill().id(), 1, Integer::sum);
        }
      }
    }
    Set<String> skills = new HashSet<>(occupation.skills());
    skills.addAll(naming.keySet());
    for (String skill : skills) {
      int rank = occupation.skills().indexOf(skill);
      double typical = rank < 0 ? 0 : FIRST_SKILL * Math.pow(2, -rank / HALF_AFTER);
      double named = Math.min(1, NAMES_FOR_CORE * naming.getOrDefault(skill, 0) / names.size());
      double share = 1 - (1 - typical) * (1 - named);
      if (share >= LEAST) {
        shares.computeIfAbsent(skill, id -> new HashMap<>()).put(occupation.id(), share);
      }
    }
  }

  /**
   * @param titled the occupation that the words name
   * @return ids of occupations, each with how much of the work asked for it is, over 0 and at most
   *     1
   */
  Map<String, Double> of(Query match, Optional<Occupation> titled, Collection<String> skills) {
    Map<String, Double> work = new HashMap<>();
    titled.ifPresent(occupation -> work.put(occupation.id(), 1.0));
    Map<String, String> typed = new HashMap<>();
    match
        .scored()
        .flatMap(leaf -> leaf instanceof Query.Text text ? text.groups().stream() : Stream.empty())
        .forEach(
            group ->
                group.concepts().stream()
                    .filter(concept -> concept.field().equals(Fields.OCCUPATION))
                    .map(Query.Term::value)
                    .forEach(id -> typed.put(id, group.typed().toLowerCase(Locale.ROOT))));
    typed.keySet().forEach(id -> work.put(id, 1.0));
    for (String named : List.copyOf(work.keySet())) {
      for (Kin other : kin.getOrDefault(named, List.of())) {
        work.merge(other.occupation(), other.share(typed.get(named)), Math::max);
      }
    }
    if (work.isEmpty()) {
      for (String skill : skills) {
        shares
            .getOrDefault(skill, Map.of())
            .forEach((id, share) -> work.merge(id, share / skills.size(), Double::sum));
      }
      work.replaceAll((id, share) -> Math.min(1, share));
    }
    return work;
  }
}
