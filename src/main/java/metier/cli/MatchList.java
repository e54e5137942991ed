package metier.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import metier.index.Card;
import metier.index.Profile;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.match.Gate;
import metier.match.Match;
import metier.match.Matches;
import metier.match.Part;
import metier.match.SkillFit;
import metier.query.Understood;
import metier.web.page.Evidence;
import metier.web.page.ShownLine;
import metier.web.page.Wording;

/** What was read in a résumé and which postings fit it, as lines for a terminal. */
final class MatchList {
  private static final int SKILLS = 12;
  private static final int LONGEST_LINE = 100;

  private final PrintStream out;
  private final LocalDate today;

  MatchList(PrintStream out, LocalDate today) {
    this.out = out;
    this.today = today;
  }

  void print(Profile profile, List<String> notes) {
    List<String> facts = new ArrayList<>();
    facts.add(profile.title().isEmpty() ? "a résumé without a title" : profile.title());
    if (profile.years() > 0) {
      facts.add(Wording.count(profile.years(), "year") + " of work");
    }
    if (profile.level() != null) {
      facts.add(profile.level().word());
    }
    if (profile.place() != null) {
      facts.add(profile.place().label());
    }
    out.println("read: " + String.join(" · ", facts));
    List<String> skills = new ArrayList<>();
    List<String> licences = new ArrayList<>();
    for (Profile.Shown shown : profile.skills()) {
      String length = Evidence.length(Evidence.months(profile, shown, today));
      (profile.licences().contains(shown.skill().id()) ? licences : skills)
          .add(shown.skill().name() + (length.isEmpty() ? "" : " (" + length + ")"));
    }
    if (!licences.isEmpty()) {
      out.println("licences: " + String.join(", ", licences));
    }
    if (!skills.isEmpty()) {
      int more = skills.size() - SKILLS;
      out.println(
          "skills: "
              + skills.stream().limit(SKILLS).collect(Collectors.joining(", "))
              + (more > 0 ? " and " + more + " more" : ""));
    }
    out.println("not used: " + String.join(", ", Evidence.NOT_USED));
    notes.forEach(note -> out.println("note: " + note));
  }

  void print(Matches matches, Understood understood) {
    out.println();
    out.printf(
        Locale.ROOT,
        "%,d %s compared%s%n",
        matches.compared(),
        matches.compared() == 1 ? "posting" : "postings",
        HitList.where(understood));
    for (Understood.Ignored ignored : understood.ignored()) {
      out.println(
          ignored.parameter() + " '" + ignored.value() + "' had no effect: " + ignored.why());
    }
    for (Match match : matches.matches()) {
      out.println();
      print(match);
    }
  }

  private void print(Match match) {
    out.printf(
        Locale.ROOT,
        "%3d. %s  [%.0f of 100]%n",
        match.rank(),
        match.card().title(),
        match.fit().score());
    if (match.card() instanceof Card.Job job) {
      String facts = String.join(" · ", HitList.facts(job));
      if (!facts.isEmpty()) {
        out.println("     " + facts);
      }
    }
    for (Part part : match.fit().parts()) {
      if (part.value() == 0 && part.most() == 0) {
        continue;
      }
      out.printf(
          Locale.ROOT,
          "     %6.1f of %-3.0f %s: %s%n",
          part.value(),
          part.most(),
          part.aspect().label(),
          part.because());
    }
    for (SkillFit fit : match.fit().skills()) {
      String must = fit.asked().demand() == Demand.MUST ? " (must)" : "";
      String name = fit.asked().skill().name() + must;
      switch (fit) {
        case SkillFit.Exact(_, SkillFit.Shown shown, _) ->
            out.println("     + " + name + ": “" + line(shown) + "”");
        case SkillFit.Adjacent(_, var via, SkillFit.Shown shown) ->
            out.println("     ~ " + name + ", by " + via.name() + ": “" + line(shown) + "”");
        case SkillFit.Missing _ -> out.println("     - " + name + ": not shown");
      }
    }
    for (Gate gate : match.fit().gates()) {
      Asked asked = gate.asked();
      out.println(
          (gate.open() ? "     + " : "     - ")
              + asked.skill().name()
              + (gate.open()
                  ? ": held"
                  : asked.demand() == Demand.MUST
                      ? ": demanded, not found"
                      : ": asked for, not found"));
    }
    out.println("     " + match.key().qualified());
  }

  private static String line(SkillFit.Shown shown) {
    return ShownLine.of(shown, List.of()).plain(LONGEST_LINE);
  }
}
