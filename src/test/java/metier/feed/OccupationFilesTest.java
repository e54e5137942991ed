package metier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import metier.feed.OccupationFiles.Input;
import metier.feed.OccupationFiles.Joined;
import metier.feed.OccupationFiles.Told;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Activity;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.Group;
import metier.model.OccupationProfile.JobZone;
import metier.model.OccupationProfile.Preparation;
import metier.model.OccupationProfile.Rated;
import metier.model.OccupationProfile.Related;
import metier.model.OccupationProfile.SkillNeed;
import metier.model.OccupationProfile.Task;
import metier.model.OccupationProfile.Technology;
import org.junit.jupiter.api.Test;

final class OccupationFilesTest {
  private final List<Input> files = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  @Test
  void onetFilesBecomeOneFactAnOccupation() {
    onet();
    table(
        "Skills.txt",
        "O*NET-SOC Code;Title;Element ID;Element Name;Scale ID;Data Value;Recommend Suppress",
        "99-1001.00;Lamplighters;2.A.1.b;Listening;IM;3.5;N",
        "99-1001.00;Lamplighters;2.A.1.b;Listening;LV;4.25;Y");
    table(
        "Work Styles.txt",
        "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value",
        "99-1001.00;1.C.5.a;Dependability;IM;4.7");
    table(
        "Education, Training, and Experience.txt",
        "O*NET-SOC Code;Element ID;Element Name;Scale ID;Category;Data Value",
        "99-1001.00;2.D.1;Required Level of Education;RL;2;80.5",
        "99-1001.00;2.D.1;Required Level of Education;RL;1;0",
        "99-1001.00;3.A.4.a;Apprenticeship;IM;n/a;2.5");
    table(
        "Education, Training, and Experience Categories.txt",
        "Element ID;Element Name;Scale ID;Category;Category Description",
        "2.D.1;Required Level of Education;RL;2;High School");
    table("Job Zones.txt", "O*NET-SOC Code;Job Zone;Date", "99-1001.00;2;01/2026");
    table("Job Zone Reference.txt", "Job Zone;Name;SVP Range", "2;Some Preparation;4 to 6");
    table(
        "Technology Skills.txt",
        "O*NET-SOC Code;Example;Commodity Code;Commodity Title;Hot Technology;In Demand",
        "99-1001.00;Lantern 5;1;Lighting software;Y;N");
    table(
        "Tools Used.txt",
        "O*NET-SOC Code;Example;Commodity Code;Commodity Title",
        "99-1001.00;Ladders;2;Ladders");
    table(
        "Tasks to DWAs.txt",
        "O*NET-SOC Code;Task ID;DWA ID;Date",
        "99-1001.00;1;4.A.3.a.2.I01.D01;01/2026",
        "99-1001.00;1;4.A.3.a.2.I01.D02;01/2026",
        "99-1001.00;2;4.A.3.a.2.I01.D02;01/2026",
        "99-1001.00;1;4.A.1.a.1.I01.D01;01/2026",
        "99-1001.00;7;4.A.1.a.1.I01.D01;01/2026",
        "99-1001.00;1;4.A.1.a.1.I01.D09;01/2026");
    table(
        "DWA Reference.txt",
        "Element ID;IWA ID;DWA ID;DWA Title",
        "4.A.3.a.2;4.A.3.a.2.I01;4.A.3.a.2.I01.D01;Trim things.",
        "4.A.3.a.2;4.A.3.a.2.I01;4.A.3.a.2.I01.D02;Carry things.",
        "4.A.1.a.1;4.A.1.a.1.I01;4.A.1.a.1.I01.D01;Look at things.");
    table(
        "Content Model Reference.txt",
        "Element ID;Element Name;Description",
        "4.A.1.a.1;Looking;Looking at it.",
        "4.A.3.a.2;Handling;Having it in hand.");
    text("Read Me.txt", "O*NET 99.1 Database\nSpring");

    Joined joined = OccupationFiles.read(files, told::add).getFirst();

    assertThat(joined.source()).isEqualTo("onet");
    assertThat(joined.occupations())
        .extracting(FeedResult.Accepted::id)
        .containsExactly("99-1001.00", "99-1002.00");
    assertThat(joined.occupations().getFirst().fact())
        .isEqualTo(
            new OccupationProfile(
                Classification.ONET,
                "99.1",
                "99-1001.00",
                null,
                "Lamplighters",
                "Light \"gas\" lamps.",
                List.of("Lamp Lighter", "Leerie", "Night Lighter"),
                List.of(new Task("\"Trim\" the wick.", true), new Task("Carry oil.", false)),
                List.of(new Rated("Listening", 3.5, 4.25, true)),
                List.of(),
                List.of(new Technology("Lantern 5", "Lighting software", true, false)),
                List.of("Ladders"),
                List.of(new Related("99-1002.00", "Bell Ringers", "Primary-Short")),
                List.of(new Preparation("Required Level of Education", "High School", 80.5)),
                List.of(new Rated("Apprenticeship", 2.5, null, false)),
                new JobZone(2, "Some Preparation"),
                List.of(new Rated("Dependability", 4.7, null, false)),
                List.of(),
                List.of(),
                List.of(new Activity("Handling", null, 1, 1), new Activity("Looking", null, 1, 0)),
                List.of("Trim things.", "Carry things.", "Look at things."),
                List.of(),
                List.of()));
    String original =
        new String(joined.occupations().getFirst().original(), StandardCharsets.UTF_8);
    assertThat(original)
        .contains("Task Statements.txt\nO*NET-SOC Code\tTask ID")
        .contains("\tCarry oil.\t");
    assertThat(told.stream().map(OccupationFilesTest::line))
        .contains(
            "Tasks to DWAs.txt: 6 rows, 4, 2",
            "Tasks to DWAs.txt:6: Task ID 7: Task Statements has no such task of the occupation",
            "Tasks to DWAs.txt:7: DWA ID 4.A.1.a.1.I01.D09: DWA Reference has no such activity");
  }

  @Test
  void whatPeopleOfTheOccupationRateComesBeforeWhatItsTasksTell() {
    onet();
    table(
        "Tasks to DWAs.txt",
        "O*NET-SOC Code;Task ID;DWA ID",
        "99-1001.00;1;4.A.3.a.2.I01.D01",
        "99-1001.00;2;4.A.1.a.1.I01.D01");
    table(
        "DWA Reference.txt",
        "Element ID;IWA ID;DWA ID;DWA Title",
        "4.A.3.a.2;4.A.3.a.2.I01;4.A.3.a.2.I01.D01;Trim things.",
        "4.A.1.a.1;4.A.1.a.1.I01;4.A.1.a.1.I01.D01;Look at things.");
    table(
        "Content Model Reference.txt",
        "Element ID;Element Name;Description",
        "4.A.1.a.1;Looking;Looking at it.",
        "4.A.3.a.2;Handling;Having it in hand.");
    table(
        "Work Activities.txt",
        "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value;N",
        "99-1001.00;4.A.2.b.2;Thinking;IM;2.5;9",
        "99-1001.00;4.A.2.b.2;Thinking;LV;4;9",
        "99-1001.00;4.A.1.a.1;Looking;IM;4.5;9");
    table(
        "Work Context.txt",
        "O*NET-SOC Code;Element ID;Element Name;Scale ID;Category;Data Value;N",
        "99-1001.00;4.C.2.d.1.b;Spend Time Standing;CX;n/a;4.75;9",
        "99-1001.00;4.C.2.d.1.b;Spend Time Standing;CXP;5;80;9",
        "99-1001.00;4.C.3.d.4;Work Schedules;CT;n/a;1.5;9");

    OccupationProfile lighters =
        (OccupationProfile)
            OccupationFiles.read(files, told::add).getFirst().occupations().getFirst().fact();

    assertThat(lighters.activities())
        .containsExactly(
            new Activity("Looking", 4.5, 0, 1),
            new Activity("Thinking", 2.5, 0, 0),
            new Activity("Handling", null, 1, 0));
    assertThat(lighters.conditions())
        .containsExactly(
            new Rated("Spend Time Standing", 4.75, null, false),
            new Rated("Work Schedules", 1.5, null, false));
  }

  @Test
  void everyRowIsAcceptedOrRejectedAndEveryFileNamed() {
    onet();
    table(
        "Abilities.txt",
        "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value",
        "99-1001.00;1.A.1.a;Speaking;IM;3");
    table(
        "Interests.txt",
        "O*NET-SOC Code;Element ID;Element Name;Scale ID;Data Value",
        "99-1001.00;1.B.1.a;Realistic;OI;much",
        "99-7777.00;1.B.1.a;Realistic;OI;3",
        ";1.B.1.a;Realistic;OI;3",
        "99-1001.00;1.B.1.a;Realistic;OI;6.5;;;;too;many");
    text("picture.png", "\u0089PNG");

    OccupationFiles.read(files, told::add);

    assertThat(told.stream().map(OccupationFilesTest::line))
        .containsExactlyInAnyOrder(
            "Occupation Data.txt: 4 rows, 2, 2",
            "Occupation Data.txt:4: O*NET-SOC Code 99-1001.00: an earlier row has the same",
            "Occupation Data.txt:5: O*NET-SOC Code lamps: it must look like 29-1141.00",
            "Alternate Titles.txt: 2 rows, 2, 0",
            "Sample of Reported Titles.txt: 2 rows, 2, 0",
            "Task Statements.txt: 2 rows, 2, 0",
            "Related Occupations.txt: 2 rows, 1, 1",
            "Related Occupations.txt:3: Related O*NET-SOC Code 99-9999.00: Occupation Data has no"
                + " such occupation",
            "Abilities.txt not used: nothing of it is kept with an occupation",
            "Interests.txt: 4 rows, 0, 4",
            "Interests.txt:2: Data Value much: it must be a number, 0 or more",
            "Interests.txt:3: O*NET-SOC Code 99-7777.00: Occupation Data has no such occupation",
            "Interests.txt:4: O*NET-SOC Code null: it is missing",
            "Interests.txt:5: null 99-1001.00 1.B.1.a Realistic OI 6.5 too many: it has 10 columns"
                + " and the header 5",
            "picture.png failed: this is no text but a PNG picture");
  }

  @Test
  void withoutTheTableOfOccupationsNothingIsRead() {
    table("Job Zones.txt", "O*NET-SOC Code;Job Zone;Date", "99-1001.00;2;01/2026");
    assertThat(OccupationFiles.read(files, told::add)).isEmpty();
    assertThat(line(told.getFirst()))
        .isEqualTo(
            "Job Zones.txt failed: the table that says which occupations there are ('Occupation"
                + " Data') isn't among the files; give them together");
  }

  @Test
  void escoFilesBecomeOneFactAnOccupation() throws IOException {
    String esco = "http://data.europa.eu/esco/";
    files.add(
        input(
            "broaderRelationsOccPillar_en.csv",
            """
            conceptType,conceptUri,broaderType,broaderUri
            ISCOGroup,%1$sisco/C51,ISCOGroup,%1$sisco/C5
            Occupation,%1$soccupation/aa,ISCOGroup,%1$sisco/C51
            Occupation,%1$soccupation/bb,Occupation,%1$soccupation/aa
            Occupation,%1$soccupation/zz,Occupation,%1$soccupation/aa
            """
                .formatted(esco)
                .getBytes(StandardCharsets.UTF_8)));
    files.add(
        input(
            "ISCOGroups_en.csv",
            """
            conceptType,conceptUri,code,preferredLabel
            ISCOGroup,%1$sisco/C51,51,Personal service
            ISCOGroup,%1$sisco/C5,5,Service and sales
            """
                .formatted(esco)
                .getBytes(StandardCharsets.UTF_8)));
    files.add(
        input(
            "occupations_en.csv.gz",
            gzip(
                """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code
                Occupation,%1$soccupation/aa,51,lamp lighter,"leerie
                lamp man
                leerie","Lights lamps,
                also at sea.",51.1
                Occupation,%1$soccupation/bb,51,sea lamp lighter,,,
                Occupation,%1$soccupation/cc,51,,,,
                """
                    .formatted(esco))));
    files.add(
        input(
            "skills_en.csv",
            "conceptType,conceptUri,skillType,preferredLabel\nKnowledgeSkillCompetence,%1$sskill/s,skill/competence,trim wicks\n"
                .formatted(esco)
                .getBytes(StandardCharsets.UTF_8)));
    files.add(
        input(
            "occupationSkillRelations_en.csv",
            """
            occupationUri,relationType,skillType,skillUri
            %1$soccupation/aa,essential,skill/competence,%1$sskill/s
            %1$soccupation/aa,optional,knowledge,%1$sskill/none
            """
                .formatted(esco)
                .getBytes(StandardCharsets.UTF_8)));

    Joined joined = OccupationFiles.read(files, told::add).getFirst();

    assertThat(joined.occupations())
        .extracting(FeedResult.Accepted::id)
        .containsExactly("aa", "bb");
    OccupationProfile lighter = (OccupationProfile) joined.occupations().getFirst().fact();
    assertThat(lighter.alternateTitles()).containsExactly("leerie", "lamp man");
    assertThat(lighter.description()).isEqualTo("Lights lamps,\nalso at sea.");
    assertThat(lighter.code()).isEqualTo("51.1");
    assertThat(lighter.broader())
        .containsExactly(new Group("51", "Personal service"), new Group("5", "Service and sales"));
    assertThat(lighter.related())
        .containsExactly(new Related("bb", "sea lamp lighter", "narrower"));
    assertThat(lighter.skillNeeds())
        .containsExactly(new SkillNeed("trim wicks", esco + "skill/s", true, "skill/competence"));
    OccupationProfile atSea = (OccupationProfile) joined.occupations().getLast().fact();
    assertThat(atSea.code()).isEqualTo("51");
    assertThat(atSea.broader().getFirst()).isEqualTo(new Group("51.1", "lamp lighter"));
    assertThat(told.stream().map(OccupationFilesTest::line))
        .contains(
            "occupations_en.csv.gz: 3 rows, 2, 1",
            "broaderRelationsOccPillar_en.csv: 4 rows, 3, 1",
            "occupationSkillRelations_en.csv: 2 rows, 1, 1");
  }

  private void onet() {
    table(
        "Task Statements.txt",
        "O*NET-SOC Code;Task ID;Task;Task Type",
        "99-1001.00;1;\"Trim\" the wick.;Core",
        "99-1001.00;2;Carry oil.;Supplemental");
    table(
        "Occupation Data.txt",
        "O*NET-SOC Code;Title;Description",
        "99-1001.00;Lamplighters;Light \"gas\" lamps.",
        "99-1002.00;Bell Ringers;Ring bells.",
        "99-1001.00;Lamplighters;Again.",
        "lamps;Lamplighters;No code.");
    table(
        "Alternate Titles.txt",
        "O*NET-SOC Code;Alternate Title;Short Title;Source(s)",
        "99-1001.00;Lamp Lighter;n/a;08",
        "99-1001.00;Leerie;LAMP LIGHTER;08");
    table(
        "Sample of Reported Titles.txt",
        "O*NET-SOC Code;Reported Job Title;Shown in My Next Move",
        "99-1001.00;Night Lighter;Y",
        "99-1001.00;leerie;N");
    table(
        "Related Occupations.txt",
        "O*NET-SOC Code;Related O*NET-SOC Code;Relatedness Tier;Index",
        "99-1001.00;99-1002.00;Primary-Short;1",
        "99-1001.00;99-9999.00;Primary-Short;2");
  }

  private void table(String name, String... lines) {
    text(name, String.join("\r\n", lines).replace(';', '\t') + "\r\n");
  }

  private void text(String name, String text) {
    files.add(
        input(
            name,
            text.getBytes(
                name.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8)));
  }

  private static Input input(String name, byte[] bytes) {
    return new Input(name, () -> new ByteArrayInputStream(bytes));
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String line(Told told) {
    return switch (told) {
      case Told.Counted(var file, long rows, long accepted, long rejected) ->
          file + ": " + rows + " rows, " + accepted + ", " + rejected;
      case Told.NotUsed(var file, var why) -> file + " not used: " + why;
      case Told.Failed(var file, var why) -> file + " failed: " + why;
      case Told.RowRejected(var file, FeedResult.Rejected row) ->
          file + ":" + row.line() + ": " + row.field() + " " + row.value() + ": " + row.why();
    };
  }
}
