package metier.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.analysis.OccupationLink;
import metier.analysis.PostedSkill;
import metier.analysis.SafeHtml;
import metier.model.JobPosting;
import metier.model.Pay;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.Workplace;
import metier.pay.PayEstimate;
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
      Optional<PayEstimate> estimate,
      LocalDate today,
      boolean recruiting) {
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
        estimate.map(known -> PayWording.ofPosting(known, analysed)).orElse(""),
        PayWording.hrefOf(analysed),
        posted == null ? "" : posted.toString(),
        posted == null ? "" : Wording.day(posted),
        posted == null ? "" : Wording.age(posted, today),
        reposts.firstPosted() == null ? "" : Wording.reposted(reposts.firstPosted(), today),
        last != null && closed ? "This posting closed after " + Wording.day(last) + "." : "",
        tags(analysed),
        facts(analysed, reposts.firstPosted()),
        analysed.postedSkills().stream()
            .sorted(PostedSkill.byDemand())
            .map(each -> new Link(Wording.skill(each), "/?skill=" + encoded(each.skill().id())))
            .toList(),
        SafeHtml.of(posting.description()),
        closed ? null : Links.outward(posting.applyUrl()),
        Links.outward(posting.url()),
        reposts.others().stream()
            .map(other -> new Link(other.words(), Links.job(other.key())))
            .toList(),
        "From the source “" + key.source() + "”, where it is called " + key.id() + ".",
        similar.stream().map(hit -> ResultCard.of(hit, today)).toList(),
        closed ? null : LinkedData.of(key, analysed),
        recruiting ? Links.job(key) + "/candidates" : null);
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

  /** What the head of the page doesn't say, and the source's words for what it does. */
  private static List<Detail> facts(Analysed.Posting analysed, @Nullable LocalDate firstPosted) {
    JobPosting posting = analysed.posting();
    Map<String, Provenance> provenance = Provenance.of(analysed);
    List<Detail> facts = new ArrayList<>();
    LocalDate posted = posting.posted();
    if (posted != null) {
      facts.add(new Detail("Posted", Wording.day(posted), ""));
    }
    if (firstPosted != null) {
      facts.add(new Detail("First posted", Wording.day(firstPosted), ""));
    }
    LocalDate last = posting.validThrough();
    if (last != null) {
      facts.add(new Detail("Last day to apply", Wording.day(last), ""));
    }
    String types = analysed.types().stream().map(Wording::type).collect(Collectors.joining(", "));
    explain(facts, posting, "Employment", types, provenance.get("type"));
    String shifts =
        analysed.shifts().stream().map(Wording::shift).collect(Collectors.joining(", "));
    explain(facts, posting, "Shift", shifts, provenance.get("shift"));
    String levels =
        analysed.levels().stream().map(Wording::level).collect(Collectors.joining(", "));
    explain(facts, posting, "Level", levels, provenance.get("level"));
    Pay pay = analysed.pay();
    explain(facts, posting, "Pay", pay == null ? "" : Wording.pay(pay), Provenance.pay(analysed));
    explain(facts, posting, "Place", place(analysed), provenance.get("places"));
    if (!analysed.licences().isEmpty()) {
      facts.add(new Detail("Licences", Wording.licences(analysed.licences()), ""));
    }
    OccupationLink linked = analysed.linked();
    if (linked != null) {
      String source = source(posting, provenance.get("occupation"), "");
      facts.add(
          new Detail(
              "Occupation",
              linked.occupation().title(),
              (source + " " + Wording.found(linked)).strip(),
              Links.career(linked.occupation().id())));
    }
    return facts;
  }

  /**
   * Says again what the head says where the source said it in other words, or wasn't understood.
   */
  private static void explain(
      List<Detail> facts,
      JobPosting posting,
      String label,
      String value,
      @Nullable Provenance provenance) {
    String source = source(posting, provenance, value);
    if (!source.isEmpty()) {
      facts.add(new Detail(label, value.isEmpty() ? "Not recognised" : value, source));
    }
  }

  /** The source's words; empty where there are none, or where they begin with what we say. */
  private static String source(JobPosting posting, @Nullable Provenance provenance, String value) {
    Provenance known = Objects.requireNonNull(provenance);
    boolean same =
        !value.isEmpty() && known.quoted().regionMatches(true, 1, value, 0, value.length());
    return same ? "" : known.sentence(posting.title());
  }
}
