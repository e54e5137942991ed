package metier.career.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.KnownOccupations;
import metier.career.portrait.Portrait.Items;
import metier.career.portrait.Portrait.Related;
import metier.career.portrait.Portrait.Source;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;

/** Which occupations are like one, and which are branches of it. */
final class Relatives {
  private static final int MOST = 12;
  private static final int ISCO_DIGITS = "2221".length();
  private static final int SOC = "29-1141".length();

  private final KnownOccupations known;

  /** The more occupations have a skill, the less those have in common that share it. */
  private final Map<String, Double> tellingness = new HashMap<>();

  Relatives(KnownOccupations known) {
    this.known = known;
    Map<String, Integer> having = new HashMap<>();
    List<Occupation> all = known.all();
    all.forEach(each -> each.skills().forEach(skill -> having.merge(skill, 1, Integer::sum)));
    having.forEach(
        (skill, number) -> tellingness.put(skill, Math.log((all.size() + 1.0) / number)));
  }

  /** Nearest first: what O*NET relates, else who shares skills or the code, else the group. */
  List<Related> of(Occupation occupation, List<OccupationProfile> profiles) {
    Map<String, Related> related = new LinkedHashMap<>();
    for (OccupationProfile profile : profiles) {
      if (profile.classification() == Classification.ONET) {
        profile.related().stream()
            .flatMap(each -> known.ofRecord(Classification.ONET, each.code()).stream())
            .forEach(each -> related.putIfAbsent(each.id(), new Related(each, Source.ONET)));
      }
    }
    if (related.isEmpty() && known.isOfTables(occupation)) {
      bySkills(occupation)
          .forEach(each -> related.putIfAbsent(each.id(), new Related(each, Source.OWN)));
    }
    if (related.isEmpty()) {
      ofGroup(occupation)
          .forEach(
              each ->
                  related.putIfAbsent(
                      each.id(),
                      new Related(each, isIsco(occupation) ? Source.ESCO : Source.ONET)));
    }
    related.remove(occupation.id());
    return related.values().stream().limit(MOST).toList();
  }

  private record Near(Occupation occupation, double closeness) {}

  /** Those of the same family, and others that share much, by the cosine of the skills. */
  private List<Occupation> bySkills(Occupation occupation) {
    List<Near> near = new ArrayList<>();
    for (Occupation other : known.all()) {
      double closeness = closeness(occupation, other);
      boolean code = !occupation.soc().isEmpty() && occupation.soc().equals(other.soc());
      boolean family = occupation.family().equals(other.family());
      if (code || closeness > 0) {
        near.add(new Near(other, closeness + (code ? 1 : 0) + (family ? closeness : 0)));
      }
    }
    return near.stream()
        .filter(each -> !each.occupation().id().equals(occupation.id()))
        .sorted(Comparator.comparingDouble(Near::closeness).reversed())
        .map(Near::occupation)
        .toList();
  }

  private double closeness(Occupation one, Occupation other) {
    Set<String> shared = new HashSet<>(one.skills());
    shared.retainAll(other.skills());
    return shared.isEmpty()
        ? 0
        : squares(shared) / Math.sqrt(squares(one.skills()) * squares(other.skills()));
  }

  private double squares(Iterable<String> skills) {
    double sum = 0;
    for (String skill : skills) {
      double weight = tellingness.getOrDefault(skill, 0.0);
      sum += weight * weight;
    }
    return sum;
  }

  private boolean isIsco(Occupation occupation) {
    return known.code(occupation).indexOf('-') < 0;
  }

  /** The occupations of the same group of four digits of ISCO, or the same code of SOC. */
  private List<Occupation> ofGroup(Occupation occupation) {
    String code = known.code(occupation);
    int length = Math.min(code.length(), isIsco(occupation) ? ISCO_DIGITS : SOC);
    return code.isEmpty() ? List.of() : known.ofCode(code.substring(0, length));
  }

  /** Detailed occupations below the code of this one, else those that ESCO calls narrower. */
  Items specialities(Occupation occupation, List<OccupationProfile> profiles) {
    String code = known.code(occupation);
    if (code.length() == SOC && code.indexOf('-') > 0) {
      List<String> detailed =
          known.ofCode(code).stream()
              .filter(each -> known.code(each).startsWith(code + "."))
              .map(Occupation::title)
              .limit(MOST)
              .toList();
      if (!detailed.isEmpty()) {
        return new Items(detailed, Source.ONET);
      }
    }
    List<String> narrower =
        profiles.stream()
            .filter(profile -> profile.classification() == Classification.ESCO)
            .flatMap(profile -> profile.related().stream())
            .map(each -> Duties.capital(each.title()))
            .distinct()
            .limit(MOST)
            .toList();
    return narrower.isEmpty() ? Items.NONE : new Items(narrower, Source.ESCO);
  }
}
