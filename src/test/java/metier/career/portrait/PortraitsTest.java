package metier.career.portrait;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.analysis.Analyst;
import metier.analysis.KnownOccupations.Classified;
import metier.career.portrait.Portrait.Items;
import metier.career.portrait.Portrait.Source;
import metier.career.portrait.Portrait.Text;
import metier.config.Config;
import metier.feed.FeedResult;
import metier.feed.OccupationFiles;
import metier.feed.OccupationFiles.Input;
import metier.feed.OccupationFiles.Joined;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import metier.store.Write;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PortraitsTest {
  private static final String CODE = "O*NET-SOC Code;";
  private static final List<Input> FILES = new ArrayList<>();
  @TempDir private static Path folder;
  private static SqliteStore store;
  private static Analyst analyst;
  private static Portraits portraits;

  @BeforeAll
  static void takeIn() {
    table(
        "Occupation Data.txt",
        CODE + "Title;Description",
        "49-9801.00;Lamplighters;Light lamps.",
        "49-9801.01;Harbor Lamplighters;Light lamps at sea.",
        "49-9802.00;Wick Trimmers;Trim wicks.",
        "49-9803.00;Oil Carriers;Carry oil.",
        "49-9809.00;Lamp Workers, All Other;All lamp workers not listed separately.",
        "55-9801.00;Lamp Corporals;Keep order. Duties include lighting tents; and counting wicks.");
    table(
        "Task Statements.txt",
        CODE + "Task ID;Task;Task Type",
        "49-9801.00;1;Carry a ladder.;Supplemental",
        "49-9801.00;2;Light every lamp of the street;Core",
        "49-9802.00;3;Trim wicks.;Core",
        "49-9803.00;4;Carry oil.;Core");
    table(
        "Tasks to DWAs.txt",
        CODE + "Task ID;DWA ID",
        "49-9801.00;1;D2",
        "49-9801.00;2;D1",
        "49-9802.00;3;D1",
        "49-9803.00;4;D2");
    table(
        "DWA Reference.txt",
        "Element ID;DWA ID;DWA Title",
        "4.A.3.a.2;D1;Tend lamps.",
        "4.A.3.b.1;D2;Carry things.");
    table(
        "Content Model Reference.txt",
        "Element ID;Element Name;Description",
        "4.A.3.a.2;Handling and Moving Objects;With the hands.",
        "4.A.3.b.1;Working with Computers;With computers.");
    table(
        "Work Context.txt",
        CODE + "Element ID;Element Name;Scale ID;Category;Data Value",
        "49-9801.00;4.C.2.a.1.c;Outdoors, Exposed to All Weather Conditions;CX;n/a;4.8",
        "49-9801.00;4.C.2.d.1.a;Spend Time Sitting;CX;n/a;1.2",
        "49-9801.00;4.C.2.c.1.c;Exposed to High Places;CX;n/a;4.1");
    table(
        "Work Styles.txt",
        CODE + "Element ID;Element Name;Scale ID;Data Value",
        "49-9801.00;1.C.5.a;Dependability;IM;4.7",
        "49-9801.00;1.C.5.b;Leadership;IM;2.0",
        "49-9802.00;1.C.5.a;Attention to Detail;IM;4.9",
        "49-9802.00;1.C.5.b;Leadership;IM;1.0",
        "49-9803.00;1.C.5.a;Attention to Detail;IM;4.9",
        "49-9803.00;1.C.5.b;Leadership;IM;1.0");
    table(
        "Education, Training, and Experience.txt",
        CODE + "Element ID;Element Name;Scale ID;Category;Data Value",
        "49-9801.00;2.D.1;Required Level of Education;RL;2;62.4",
        "49-9801.00;2.D.1;Required Level of Education;RL;5;21.2",
        "49-9801.00;3.A.3;On-the-Job Training;OJ;1;40",
        "49-9801.00;3.A.3;On-the-Job Training;OJ;3;60",
        "49-9801.00;3.A.4.a;Apprenticeship;IM;n/a;3.84",
        "49-9802.00;2.D.1;Required Level of Education;RL;2;100",
        "49-9803.00;2.D.1;Required Level of Education;RL;2;80");
    table(
        "Education, Training, and Experience Categories.txt",
        "Element ID;Scale ID;Category;Category Description",
        "2.D.1;RL;2;High School Diploma - or the equivalent",
        "2.D.1;RL;5;Associate's Degree",
        "3.A.3;OJ;1;None or short demonstration",
        "3.A.3;OJ;3;Over 1 month, up to and including 3 months");
    table(
        "Skills.txt",
        CODE + "Element ID;Element Name;Scale ID;Data Value",
        "49-9801.00;2.B.3.l;Repairing;IM;4.1",
        "49-9801.00;2.A.1.c;Writing;IM;1.2",
        "49-9802.00;2.B.3.l;Repairing;IM;2.1");
    table(
        "Technology Skills.txt",
        CODE + "Example;Commodity Code;Commodity Title;Hot Technology;In Demand",
        "49-9801.00;LampCAD;1;Drawing;N;Y",
        "49-9801.00;Old Ledger;1;Accounts;N;N");
    table(
        "Tools Used.txt",
        CODE + "Example;Commodity Code;Commodity Title",
        "49-9801.00;Personal computers;2;Computers",
        "49-9801.00;Lamp hooks;2;Hooks",
        "49-9802.00;Lamp hooks;2;Hooks",
        "49-9803.00;Personal computers;2;Computers",
        "55-9801.00;Personal computers;2;Computers");
    table("Job Zones.txt", CODE + "Job Zone", "49-9802.00;2");
    table(
        "Related Occupations.txt",
        CODE + "Related O*NET-SOC Code;Relatedness Tier",
        "49-9801.00;49-9803.00;Primary-Short");
    FILES.add(
        input(
            "occupations_en.csv",
            """
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code
            Occupation,http://e/oc/aa,7411,beacon keeper,,"Beacon keepers mind beacons. \
            They light beacons. They are on call. They also note storms.",7411.9
            Occupation,http://e/oc/bb,7411,sea beacon keeper,,Minds beacons at sea.,7411.9.1
            Occupation,http://e/oc/c1,8322,lamplighter,,Lights lamps.,8322.1
            Occupation,http://e/oc/c2,8322,wick trimmer,,Trims wicks.,8322.2
            Occupation,http://e/oc/c3,8322,oil carrier,,Carries oil.,8322.3
            Occupation,http://e/oc/c4,8322,gas lamp keeper,,Keeps gas lamps.,8322.4
            """));
    FILES.add(
        input(
            "broader.csv",
            """
            conceptType,conceptUri,broaderType,broaderUri
            Occupation,http://e/oc/bb,Occupation,http://e/oc/aa
            """));
    Config config = Config.load(Path.of("index-config"));
    analyst =
        new Analyst(config, Clock.fixed(Instant.parse("2026-01-05T00:00:00Z"), ZoneOffset.UTC));
    store = SqliteStore.open(folder);
    List<Classified> classified = new ArrayList<>();
    for (Joined joined : OccupationFiles.read(FILES, _ -> {})) {
      for (FeedResult.Accepted each : joined.occupations()) {
        RecordKey key = new RecordKey(RecordKind.OCCUPATIONS, joined.source(), each.id());
        store.write(List.of(new Write.Put(key, each.fact(), each.original())));
        classified.add(new Classified(key, (OccupationProfile) each.fact()));
      }
    }
    classified.sort(Comparator.comparing(each -> each.profile().classification()));
    analyst.know(classified);
    portraits = new Portraits(config, analyst, store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static void table(String name, String... lines) {
    FILES.add(input(name, String.join("\n", lines).replaceAll(";(?! )", "\t") + "\n"));
  }

  private static Input input(String name, String text) {
    return new Input(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Portrait of(String id) {
    return portraits.of(id).orElseThrow();
  }

  private static Items items(Source source, String... items) {
    return new Items(List.of(items), source);
  }

  @Test
  void theGuideOfTheProjectComesFirst() {
    Portrait portrait = of("phlebotomist");
    assertThat(portrait.description().source()).isEqualTo(Source.OWN);
    assertThat(
            List.of(
                portrait.duties().source(),
                portrait.activities().source(),
                portrait.conditions().source(),
                portrait.qualities().source(),
                portrait.education().source(),
                portrait.advancement().source()))
        .containsOnly(Source.OWN);
    assertThat(portrait.licences()).isNotEmpty();
    assertThat(portrait.related()).isNotEmpty();
    assertThat(portrait.related())
        .noneMatch(each -> each.occupation().equals(portrait.occupation()));
    assertThat(portrait.attributions()).containsExactly(Attribution.ONET_CODES);
  }

  @Test
  void whatOnetRatesIsToldInPlainWords() {
    Portrait portrait = of("49-9801.00");
    assertThat(portrait.description()).isEqualTo(new Text("Light lamps.", Source.ONET));
    assertThat(portrait.duties())
        .isEqualTo(items(Source.ONET, "Light every lamp of the street.", "Carry a ladder."));
    assertThat(portrait.activities())
        .isEqualTo(items(Source.ONET, "handling objects", "interacting with computers"));
    assertThat(portrait.conditions())
        .isEqualTo(items(Source.ONET, "Outdoors in all weather", "At heights"));
    assertThat(portrait.qualities()).isEqualTo(items(Source.ONET, "Reliability", "Repair"));
    assertThat(portrait.specialities()).isEqualTo(items(Source.ONET, "Harbor Lamplighters"));
    assertThat(portrait.education())
        .isEqualTo(
            new Text(
                "Of 100 people asked, 62 say that the work takes a high school diploma, 21 an"
                    + " associate degree. Training on the job: half of those asked say 1 to 3"
                    + " months or less.",
                Source.ONET));
    assertThat(portrait.licensing())
        .isEqualTo(
            new Text("An apprenticeship matters: rated 3.8 of 5 by those asked.", Source.ONET));
    assertThat(portrait.advancement()).isEqualTo(Text.NONE);
    assertThat(portrait.related())
        .extracting(each -> each.occupation().id(), Portrait.Related::source)
        .containsExactly(tuple("49-9803.00", Source.ONET));
    assertThat(portrait.attributions()).singleElement().asString().contains("O*NET");
  }

  @Test
  void whatStandsForTheRestIsToldByWhatItsGroupShares() {
    Portrait rest = of("49-9809.00");
    assertThat(rest.description().source()).isEqualTo(Source.ONET);
    assertThat(rest.duties()).isEqualTo(items(Source.GROUP, "Carry things.", "Tend lamps."));
    assertThat(rest.qualities()).isEqualTo(items(Source.GROUP, "Eye for detail"));
    assertThat(rest.education().source()).isEqualTo(Source.GROUP);
    assertThat(rest.education().words()).contains("occupations of its group, 81 say");
  }

  @Test
  void whereNothingIsKnownNothingIsInvented() {
    Portrait corporal = of("55-9801.00");
    assertThat(corporal.duties())
        .isEqualTo(items(Source.ONET, "Lighting tents.", "Counting wicks."));
    assertThat(corporal.activities()).isEqualTo(Items.NONE);
    assertThat(corporal.conditions()).isEqualTo(Items.NONE);
    assertThat(corporal.education()).isEqualTo(Text.NONE);
    assertThat(portraits.of("ghost")).isEmpty();
  }

  @Test
  void whatOnlyEscoKnowsIsToldInItsWords() {
    Portrait keeper = of("aa");
    assertThat(keeper.duties()).isEqualTo(items(Source.ESCO, "Light beacons.", "Note storms."));
    assertThat(keeper.specialities()).isEqualTo(items(Source.ESCO, "Sea beacon keeper"));
    assertThat(keeper.education().words()).contains("skill level 2 of 4");
    assertThat(keeper.related())
        .extracting(each -> each.occupation().id(), Portrait.Related::source)
        .contains(tuple("bb", Source.ESCO));
    assertThat(keeper.attributions()).singleElement().asString().contains("ESCO");
  }

  @Test
  void whatEscoDoesntTellIsToldByTheWorkOfItsGroupThatOnetKnows() {
    Portrait keeper = of("c4");
    assertThat(keeper.activities())
        .isEqualTo(items(Source.GROUP, "handling objects", "interacting with computers"));
    assertThat(keeper.qualities()).isEqualTo(items(Source.GROUP, "Eye for detail"));
    assertThat(keeper.attributions())
        .hasSize(2)
        .anyMatch(each -> each.contains("O*NET"))
        .anyMatch(each -> each.contains("ESCO"));
  }

  @Test
  void skillsAndToolsAreThoseThatItsWorkHasMoreThanOthers() {
    assertThat(of("49-9801.00").tools())
        .isEqualTo(items(Source.ONET, "Lamp hooks", "Personal computers", "LampCAD"));
    assertThat(of("49-9801.00").skills()).isEqualTo(items(Source.ONET, "Repair"));
    assertThat(of("49-9802.00").skills()).isEqualTo(Items.NONE);
  }

  @Test
  void everyKnownOccupationHasAPortrait() {
    for (Occupation each : analyst.occupations().all()) {
      assertThat(of(each.id()).occupation()).isEqualTo(each);
    }
  }
}
