package metier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import metier.career.Career;
import metier.career.CareerAsk;
import metier.career.Hiring;
import metier.career.PaySummary;
import metier.career.People;
import metier.career.Shares;
import metier.career.SkillPortrait;
import metier.career.TopSkill;
import metier.career.TopSkills;
import metier.career.WorkPay;
import metier.career.path.Paths;
import metier.career.portrait.Portrait;
import metier.index.Card;
import metier.model.GeoPoint;
import metier.model.Occupation;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Skill;
import metier.model.SkillRef;
import metier.model.Video;
import metier.pay.PayEstimate;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/** Figures that nobody counted, to see what pages make of them. */
record InventedCareer(Function<String, Occupation> occupation, Function<String, Skill> skill) {
  static final String ID = "clinical-technician";
  static final String THIN = "medical-assistant";
  static final String SKILL = "phlebotomy";

  private static final Place SEATTLE =
      new Place(Place.Kind.CITY, "Seattle", "WA", "US", new GeoPoint(47.6, -122.3), 700_000);

  Career career(CareerAsk ask) {
    return new Career(
        portrait(),
        pay(ask),
        skills(),
        paths(),
        people(),
        new Hiring(
            14,
            List.of(
                new Hiring.ByEmployer("harbour-hospital", "Harbour Hospital", 8),
                new Hiring.ByEmployer("quay-clinic", "Quay Clinic & Daughters", 4),
                new Hiring.ByEmployer("north-lab", "North Lab", 2))),
        List.of(
            new Video("A day in the laboratory", "https://video.example.org/watch?v=1"),
            new Video("How to become a clinical technician", "https://video.example.org/2")));
  }

  /** Of an occupation that no record is of, but records of others that are like it. */
  Career likeOthers() {
    Occupation of = occupation.apply(THIN);
    List<Portrait.Related> related =
        List.of(
            new Portrait.Related(occupation.apply("phlebotomist"), Portrait.Source.ONET),
            new Portrait.Related(occupation.apply(ID), Portrait.Source.ESCO));
    WorkPay pay =
        new WorkPay(
            PaySummary.NONE,
            null,
            new WorkPay.Related(
                "USD", PayStats.of(new long[] {41_000, 45_500, 52_000}).orElseThrow()),
            List.of(row(0)),
            3);
    return nothing(portraitOf(of, Portrait.Text.NONE, related), pay);
  }

  static Career nothing(Occupation occupation) {
    return nothing(portraitOf(occupation, Portrait.Text.NONE, List.of()), WorkPay.NONE);
  }

  private static Career nothing(Portrait portrait, WorkPay pay) {
    return new Career(
        portrait,
        pay,
        new TopSkills(0, 0, List.of()),
        new Paths(0, List.of(), List.of(), List.of(), List.of()),
        new People(
            0,
            Shares.NOT_ENOUGH,
            Shares.NOT_ENOUGH,
            Shares.NOT_ENOUGH,
            Shares.NOT_ENOUGH,
            Shares.NOT_ENOUGH),
        new Hiring(0, List.of()),
        List.of());
  }

  private static Portrait portraitOf(
      Occupation occupation, Portrait.Text description, List<Portrait.Related> related) {
    return new Portrait(
        occupation,
        description,
        Portrait.Items.NONE,
        Portrait.Items.NONE,
        Portrait.Items.NONE,
        Portrait.Items.NONE,
        Portrait.Text.NONE,
        Portrait.Text.NONE,
        List.of(),
        Portrait.Items.NONE,
        Portrait.Items.NONE,
        Portrait.Items.NONE,
        Portrait.Text.NONE,
        related,
        List.of());
  }

  private static Portrait.Items own(String... items) {
    return new Portrait.Items(List.of(items), Portrait.Source.OWN);
  }

  private static Portrait.Text own(String words) {
    return new Portrait.Text(words, Portrait.Source.OWN);
  }

  private Portrait portrait() {
    return new Portrait(
        occupation.apply(ID),
        own(
            "Collects samples from patients, runs the simpler tests and bedside procedures, and"
                + " keeps the instruments and records of a clinic, ward or laboratory in order."),
        own(
            "Collects blood, urine and swabs and checks that they are fit to test",
            "Runs the simpler tests by the procedure",
            "Starts and watches IV lines where the state allows it",
            "Takes vital signs and enters them in the record",
            "Runs controls, and calls for help when one is out"),
        new Portrait.Items(
            List.of(
                "processing information",
                "interacting with computers",
                "getting information",
                "updating and using relevant knowledge",
                "making decisions and solving problems"),
            Portrait.Source.ONET),
        own("Deals with people", "Repetitive"),
        own(
            "Blood bank",
            "Clinical chemistry",
            "Cytotechnology",
            "Immunology",
            "Microbiology",
            "Molecular biology",
            "Histotechnology"),
        own(
            "An associate degree or a certificate; technologists hold a bachelor’s degree. Many"
                + " employers train on the job."),
        own("Some states license whoever works in a laboratory; most employers ask for BLS."),
        List.of(
            new SkillRef("bls-certification", "BLS certification"),
            new SkillRef("cpt-phlebotomy", "Certified Phlebotomy Technician")),
        own("An eye for detail", "Steady hands", "Stamina", "At ease with instruments"),
        Portrait.Items.NONE,
        Portrait.Items.NONE,
        own("With experience, lead technician; with a degree, technologist or nurse."),
        List.of(
            new Portrait.Related(
                occupation.apply("medical-laboratory-technician"), Portrait.Source.ONET),
            new Portrait.Related(occupation.apply("phlebotomist"), Portrait.Source.OWN)),
        List.of("Some words are of a classification that asks to be named."));
  }

  private WorkPay pay(CareerAsk ask) {
    List<WorkPay.Row> rows = new ArrayList<>();
    for (int i = 0; i < 22; i++) {
      rows.add(row(i));
    }
    long[] amounts = rows.stream().mapToLong(row -> Math.round(range(row).annualMax())).toArray();
    List<PaySummary.Bar> bars = new ArrayList<>();
    for (int low = 35_000; low < 90_000; low += 5_000) {
      int from = low;
      int count =
          (int) Arrays.stream(amounts).filter(each -> each >= from && each < from + 5_000).count();
      bars.add(new PaySummary.Bar(low, low == 85_000 ? null : low + 5_000L, count));
    }
    boolean nowhere = ask.place() != null && ask.place().region().equals("AK");
    return new WorkPay(
        new PaySummary(
            "USD",
            PayStats.of(amounts).orElseThrow(),
            bars,
            List.of(
                new PaySummary.Part("WA", "Washington", "Washington", 9, 51_000, 58_000, 66_000),
                new PaySummary.Part("CA", "California", "California", 7, 55_000, 63_000, 74_000)),
            List.of(
                new PaySummary.Part(
                    "harbour-hospital",
                    "Harbour Hospital",
                    "Harbour Hospital",
                    6,
                    52_000,
                    60_000,
                    64_000)),
            List.of(),
            3),
        new PayEstimate(
            "USD",
            57_000,
            44_000,
            78_000,
            22,
            ask.place() == null ? 0 : 9,
            ask.place() == null ? PayEstimate.Basis.NATION : PayEstimate.Basis.STATE,
            0.03,
            1.05),
        new WorkPay.Related(
            "USD",
            PayStats.of(new long[] {87_000, 78_000, 69_000, 61_000, 52_000, 43_000}).orElseThrow()),
        nowhere ? List.of() : rows.subList(0, Math.min(ask.rows(), rows.size())),
        nowhere ? 0 : rows.size());
  }

  private static PayRange range(WorkPay.Row row) {
    Pay pay = row.card().pay();
    if (pay == null) {
      throw new IllegalStateException(row.key() + " has no pay");
    }
    return pay.range();
  }

  private WorkPay.Row row(int i) {
    LocalDate start = LocalDate.of(2015 + i % 10, 1 + i % 12, 1);
    long amount = 87_000 - i * 2_150L - (i % 3) * 400;
    Pay pay = new Pay.Stated(new PayRange(amount, amount, "USD", PayUnit.YEAR, null));
    return new WorkPay.Row(
        new RecordKey(RecordKind.PAY, "invented", "row-" + i),
        new Card.Salary(
            i == 0 ? "Clinical Technologist Director" : "Clinical Technician " + "I".repeat(i % 3),
            i % 4 == 0 ? "medical-laboratory-scientist" : ID,
            i % 2 == 0 ? "Harbour Hospital" : "Quay Clinic & Daughters",
            i % 5 == 4 ? null : SEATTLE,
            start,
            pay,
            "$" + amount,
            "invented"),
        start,
        i % 4 == 0 ? occupation.apply("medical-laboratory-scientist") : null);
  }

  private TopSkills skills() {
    return new TopSkills(
        40,
        14,
        List.of(
            top(
                "phlebotomy",
                30,
                11,
                .76,
                .03,
                "Drew blood from forty patients a day",
                "Trained two new phlebotomists on the hard sticks",
                "First-stick rate of 97 percent over a year"),
            top(
                "lab-specimens",
                26,
                9,
                .65,
                .02,
                "Received, labelled and spun some 200 specimens a shift"),
            top("iv-therapy", 18, 6, .44, .02, "Started peripheral IV lines under a nurse’s eye"),
            top("vital-signs", 15, 5, .37, .06),
            top("point-of-care-testing", 9, 4, .24, .004),
            top("attention-to-detail", 8, 6, .26, .15),
            top("empathy", 6, 4, .19, .09),
            top(
                "electronic-health-records",
                16,
                5,
                .39,
                .08,
                "Charted at the bedside in the electronic record"),
            top("lis", 7, 3, .19, .01),
            top("bls-certification", 20, 8, .52, .07)));
  }

  private TopSkill top(
      String id, int people, int postings, double share, double elsewhere, String... lines) {
    Skill known = skill.apply(id);
    return new TopSkill(
        new SkillRef(id, known.name()),
        known.kind(),
        people,
        postings,
        share,
        elsewhere,
        List.of(lines));
  }

  private static Paths paths() {
    List<Paths.Chain> chains =
        List.of(
            chain(9, 6, "Phlebotomist", "Registered Nurse", "Case Manager", "Career Manager"),
            chain(
                8,
                8,
                "Phlebotomist",
                "Licensed Practical Nurse",
                "Staff Nurse",
                "Clinical Manager"),
            chain(7, 5, "Staff Nurse", "Instructor", "Specialist", "Account Manager"),
            chain(7, 9, "Staff Nurse", "Case Manager", "Therapist", "Clinical Director"),
            chain(
                6,
                9,
                "Physician Assistant",
                "Physician",
                "Clinical Research Coordinator",
                "Clinical Research Manager"),
            chain(
                6,
                11,
                "Physician Assistant",
                "PRN",
                "Medical Technologist",
                "Director of Laboratory Services"),
            chain(5, 9, "Licensed Practical Nurse", "Staff Nurse", "Nurse Manager"),
            chain(5, 7, "Registered Nurse", "Staff Nurse", "Registered Nurse Supervisor"),
            chain(
                5,
                8,
                "Registered Nurse",
                "Registered Nurse Supervisor",
                "Registered Nurse Case Manager"),
            chain(5, 7, "Specialist", "Analyst", "Systems Analyst", "Systems Manager"),
            chain(
                5,
                6,
                "Clinical Research Coordinator",
                "Clinical Research Nurse",
                "Staff Nurse",
                "Unit Manager"));
    return new Paths(
        64,
        List.of(
            new Paths.Step(role("Phlebotomist"), 17, 2.5),
            new Paths.Step(role("Staff Nurse"), 14, 3),
            new Paths.Step(role("Physician Assistant"), 12, 4.5)),
        List.of(new Paths.Step(role("Medical Assistant"), 11, 1.5)),
        chains,
        List.of(
            new Paths.Chain(
                List.of(
                    role("Receptionist"), role("Medical Assistant"), role("Clinical Technician")),
                6,
                4)));
  }

  private static Paths.Chain chain(int people, double years, String... roles) {
    return new Paths.Chain(
        Stream.concat(Stream.of("Clinical Technician"), Arrays.stream(roles))
            .map(InventedCareer::role)
            .toList(),
        people,
        years);
  }

  private static Paths.Role role(String title) {
    @Nullable String occupation =
        switch (title) {
          case "Phlebotomist", "Registered Nurse", "Case Manager", "Physician Assistant" ->
              title.toLowerCase().replace(' ', '-');
          default -> null;
        };
    return new Paths.Role(title, occupation);
  }

  private static People people() {
    return new People(
        64,
        shares("Women", 38, "Men", 17, "Unknown", 9),
        Shares.NOT_ENOUGH,
        shares("Spanish", 12, "French", 7, "Portuguese", 5),
        shares("Associate degree", 28, "Bachelor’s degree", 20, "Certificate", 10, "Unknown", 6),
        Shares.NOT_ENOUGH);
  }

  private static Shares shares(Object... labelsAndPeople) {
    List<Shares.Share> shares = new ArrayList<>();
    for (int i = 0; i < labelsAndPeople.length; i += 2) {
      int people = (Integer) labelsAndPeople[i + 1];
      double share = people / 64.0;
      shares.add(
          new Shares.Share(
              (String) labelsAndPeople[i], people, share, Math.max(0, share - .1), share + .1));
    }
    return new Shares(64, shares);
  }

  SkillPortrait portrait(Skill of) {
    return new SkillPortrait(
        of,
        skill.apply("iv-therapy"),
        List.of(skill.apply("donor-phlebotomy"), skill.apply("therapeutic-phlebotomy")),
        44,
        120,
        List.of(
            new SkillPortrait.UsedBy(occupation.apply("phlebotomist"), 20, 60, .93),
            new SkillPortrait.UsedBy(occupation.apply(ID), 11, 30, .76)),
        List.of(
            new SkillPortrait.Beside(skill.apply("lab-specimens"), 31),
            new SkillPortrait.Beside(skill.apply("vital-signs"), 12)),
        "USD",
        new PayStats(18, 52_000, 39_000, 44_000, 51_000, 58_000, 66_000, null),
        new PayStats(25, 49_000, 36_000, 41_000, 48_500, 55_000, 63_000, null),
        List.of("Drew blood from forty patients a day", "Trained two new phlebotomists"));
  }

  static SkillPortrait nothing(Skill of) {
    return new SkillPortrait(
        of, null, List.of(), 0, 0, List.of(), List.of(), null, null, null, List.of());
  }
}
