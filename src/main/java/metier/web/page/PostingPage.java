package metier.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.SafeHtml;
import metier.model.JobPosting;
import metier.model.Occupation;
import metier.model.Pay;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.Workplace;
import metier.query.Hit;
import metier.web.page.PostingView.Detail;
import org.jspecify.annotations.Nullable;

/** Lays out what is known of one posting. */
public final class PostingPage {
  private PostingPage() {}

  public static PostingView of(
      RecordKey key,
      Analysed.Posting analysed,
      Reposts reposts,
      List<Hit> similar,
      LocalDate today) {
    JobPosting posting = analysed.posting();
    Pay pay = analysed.pay();
    LocalDate posted = posting.posted();
    LocalDate last = posting.validThrough();
    boolean closed = last != null && last.isBefore(today);
    return new PostingView(
        key.qualified(),
        Links.job(key),
        posting.title(),
        posting.employer(),
        place(analysed),
        pay == null ? "" : Wording.pay(pay),
        pay == null ? "" : Wording.paySource(pay),
        pay == null ? "" : Wording.annualPay(pay),
        posted == null ? "" : posted.toString(),
        posted == null ? "" : Wording.day(posted),
        posted == null ? "" : Wording.age(posted, today),
        last != null && closed ? "This posting closed after " + Wording.day(last) + "." : "",
        tags(analysed),
        facts(analysed, reposts.firstPosted(), today),
        analysed.skills().stream()
            .map(skill -> new Link(skill.name(), "/?skill=" + encoded(skill.id())))
            .toList(),
        SafeHtml.of(posting.description()),
        closed ? null : Links.outward(posting.applyUrl()),
        Links.outward(posting.url()),
        reposts.others().stream()
            .map(other -> new Link(other.words(), Links.job(other.key())))
            .toList(),
        "From the source “" + key.source() + "”, where it is called " + key.id() + ".",
        similar.stream().map(hit -> ResultCard.of(hit, today)).toList(),
        closed ? null : LinkedData.of(key, analysed));
  }

  private static List<String> tags(Analysed.Posting analysed) {
    return Stream.of(
            analysed.types().stream().map(Wording::type),
            analysed.shifts().stream().map(Wording::shift),
            analysed.levels().stream().map(Wording::level))
        .flatMap(labels -> labels)
        .toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String place(Analysed.Posting analysed) {
    String places =
        analysed.places().stream().map(Place::label).distinct().collect(Collectors.joining("; "));
    return switch (analysed.workplace()) {
      case Workplace.OnSite onSite -> places;
      case Workplace.Hybrid hybrid -> places.isEmpty() ? "Hybrid" : "Hybrid, " + places;
      case Workplace.Remote remote -> places.isEmpty() ? "Remote" : "Remote, " + places;
    };
  }

  private static List<Detail> facts(
      Analysed.Posting analysed, @Nullable LocalDate firstPosted, LocalDate today) {
    JobPosting posting = analysed.posting();
    Map<String, Provenance> provenance = Provenance.of(analysed);
    List<Detail> facts = new ArrayList<>();
    LocalDate posted = posting.posted();
    if (posted != null) {
      String age = Wording.age(posted, today);
      String day = Wording.day(posted);
      facts.add(new Detail("Posted", day.equals(age) ? day : day + ", " + age, ""));
    }
    if (firstPosted != null) {
      facts.add(new Detail("First posted", Wording.day(firstPosted), ""));
    }
    LocalDate last = posting.validThrough();
    if (last != null) {
      facts.add(new Detail("Last day to apply", Wording.day(last), ""));
    }
    String types = analysed.types().stream().map(Wording::type).collect(Collectors.joining(", "));
    add(facts, "Employment", types, provenance.get("type"));
    String shifts =
        analysed.shifts().stream().map(Wording::shift).collect(Collectors.joining(", "));
    add(facts, "Shift", shifts, provenance.get("shift"));
    String levels =
        analysed.levels().stream().map(Wording::level).collect(Collectors.joining(", "));
    add(facts, "Level", levels, provenance.get("level"));
    Pay pay = analysed.pay();
    add(facts, "Pay", pay == null ? "Not stated" : Wording.pay(pay), Provenance.pay(analysed));
    add(facts, "Place", place(analysed), provenance.get("places"));
    if (!analysed.licences().isEmpty()) {
      facts.add(new Detail("Licences", Wording.licences(analysed.licences()), ""));
    }
    Occupation occupation = analysed.occupation();
    if (occupation != null) {
      add(facts, "Occupation", occupation.title(), provenance.get("occupation"));
    }
    return facts;
  }

  /**
   * Leaves out what isn't known, unless the source at least said something, and the source's words
   * where they begin with what we say.
   */
  private static void add(
      List<Detail> facts, String label, String value, @Nullable Provenance provenance) {
    String quoted = Objects.requireNonNull(provenance).quoted();
    boolean same = quoted.regionMatches(true, 1, value, 0, value.length());
    String source = quoted.isEmpty() ? "" : "The source says " + quoted + ".";
    if (!value.isEmpty()) {
      facts.add(new Detail(label, value, same ? "" : source));
    } else if (!source.isEmpty()) {
      facts.add(new Detail(label, "Not recognised", source));
    }
  }
}
