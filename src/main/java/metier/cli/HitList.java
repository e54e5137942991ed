package metier.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import metier.index.Card;
import metier.model.Place;
import metier.query.Hit;
import metier.query.SearchAnswer;
import metier.query.Snippet;
import metier.query.Understood;
import metier.web.page.Wording;

/** An answer as lines for a terminal. */
final class HitList {
  private final PrintStream out;

  HitList(PrintStream out) {
    this.out = out;
  }

  void print(SearchAnswer answer, Understood understood) {
    out.printf(
        Locale.ROOT,
        "%s%,d %s%s%n",
        answer.exact() ? "" : "more than ",
        answer.total(),
        answer.total() == 1 ? "posting" : "postings",
        where(understood));
    for (Understood.Correction correction : understood.corrections()) {
      out.println("searched for '" + correction.to() + "' instead of '" + correction.from() + "'");
    }
    for (Understood.Ignored ignored : understood.ignored()) {
      out.println(
          ignored.parameter() + " '" + ignored.value() + "' had no effect: " + ignored.why());
    }
    int number = 0;
    for (Hit hit : answer.hits()) {
      out.println();
      print(++number, hit);
    }
  }

  static String where(Understood understood) {
    Place place = understood.place();
    if (place == null) {
      return "";
    }
    Double miles = understood.radiusMiles();
    return miles == null
        ? " in " + place.label()
        : String.format(Locale.ROOT, " within %.0f miles of %s", miles, place.label());
  }

  private void print(int number, Hit hit) {
    Card card = hit.card();
    out.printf(Locale.ROOT, "%3d. %s%n", number, card.title());
    if (card instanceof Card.Job job) {
      String facts = String.join(" · ", facts(job));
      if (!facts.isEmpty()) {
        out.println("     " + facts);
      }
    }
    Snippet snippet = hit.snippet();
    if (snippet != null) {
      out.println("     " + snippet.text().replaceAll("\\s+", " ").strip());
    }
    out.println("     " + hit.key().qualified());
  }

  static List<String> facts(Card.Job job) {
    List<String> facts = new ArrayList<>();
    if (!job.employer().isEmpty()) {
      facts.add(job.employer());
    }
    if (!job.places().isEmpty()) {
      int more = job.places().size() - 1;
      facts.add(job.places().getFirst().label() + (more > 0 ? " and " + more + " more" : ""));
    }
    if (job.remote()) {
      facts.add("remote");
    }
    if (job.pay() != null) {
      facts.add(Wording.pay(job.pay()));
    }
    if (job.posted() != null) {
      facts.add(Wording.day(job.posted()));
    }
    return facts;
  }
}
