package metier.match;

import java.util.Comparator;
import java.util.List;
import metier.index.Profile;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;

/** The licences demanded: one that must be there and is missing costs. */
final class LicenceGates implements Criterion {
  private static final double NICE = 0.5;
  private static final double COST = 1;

  private final NearSkills near;

  LicenceGates(NearSkills near) {
    this.near = near;
  }

  @Override
  public Aspect aspect() {
    return Aspect.LICENCES;
  }

  @Override
  public Verdict verdict(Pair pair) {
    List<Gate> gates = gates(pair);
    if (gates.isEmpty()) {
      return new Verdict.LeftOut("The role asks for no licence.");
    }
    double earned = 0;
    double possible = 0;
    for (Gate gate : gates) {
      boolean must = gate.asked().demand() == Demand.MUST;
      double weight = must ? 1 : NICE;
      possible += weight;
      earned += gate.open() ? weight : must ? -COST * weight : 0;
    }
    return new Verdict.Earned(earned / possible, () -> because(gates));
  }

  /** Of every licence asked for, musts first; those to be ignored are left out. */
  List<Gate> gates(Pair pair) {
    return pair.role().licences().stream()
        .filter(asked -> asked.demand() != Demand.IGNORE)
        .sorted(Comparator.comparing(Asked::demand))
        .map(asked -> new Gate(asked, has(pair.person(), asked)))
        .toList();
  }

  private boolean has(Profile person, Asked asked) {
    String id = asked.skill().id();
    return person.licences().contains(id)
        || person.licences().stream().anyMatch(held -> near.isKindOf(held, id));
  }

  private static String because(List<Gate> gates) {
    List<String> missing =
        gates.stream()
            .filter(gate -> !gate.open() && gate.asked().demand() == Demand.MUST)
            .map(gate -> gate.asked().skill().name())
            .toList();
    long open = gates.stream().filter(Gate::open).count();
    return missing.isEmpty()
        ? open + " of " + Spoken.count(gates.size(), "licence", "licences") + " asked for."
        : "The résumé doesn't name what must be there: " + Spoken.list(missing) + ".";
  }
}
