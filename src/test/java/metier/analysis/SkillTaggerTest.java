package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import metier.config.Taxonomy;
import metier.model.NotSkill;
import metier.model.Skill;
import metier.model.SkillRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkillTaggerTest {
  private static final SkillTagger TAGGER =
      new SkillTagger(
          new Taxonomy(
              List.of(
                  skill("phlebotomy", "Phlebotomy", "venipuncture|blood draw|drawing blood", ""),
                  skill("blood-cultures", "Blood culture", "blood culture collection", ""),
                  skill("patient-care", "Patient care", "", ""),
                  skill("point-of-care", "Point-of-care testing", "", "POCT"),
                  skill("coagulation", "Coagulation", "", "PT/INR"),
                  skill("java", "Java", "", ""),
                  skill("javascript", "JavaScript", "", "JS"),
                  skill("c", "C", "", "C"),
                  skill("cpp", "C++", "", ""),
                  skill("c-sharp", "C#", "", ""),
                  skill("dot-net", ".NET", "dotnet", ""),
                  skill("node", "Node.js", "", ""),
                  skill("r", "R", "r programming", "R"),
                  skill("go", "Go", "golang", "Go"),
                  skill("it", "Information technology", "", "IT"),
                  skill("iv-therapy", "IV therapy", "", "IV|IVs"),
                  skill("excel", "Microsoft Excel", "", "Excel"),
                  skill("retirement", "401k plans", "401k", ""),
                  skill("oxygen", "Oxygen therapy", "o2", ""),
                  skill("staining", "Tissue staining", "", "H&E"),
                  skill("biopsy", "Biopsy", "", ""),
                  skill("cpa", "Certified public accountant", "", "CPA"),
                  skill("mls", "MLS certification", "mls(ascp)", ""),
                  skill("sales", "Sales", "", "")),
              List.of(
                  new NotSkill("sales tax", List.of()),
                  new NotSkill("oxygen therapy unit", List.of()),
                  new NotSkill("cpa", List.of("audit", "accounting")),
                  new NotSkill("sales floor", List.of("shop"))),
              List.of()));

  private static Skill skill(String id, String name, String aliases, String asWritten) {
    return new Skill(id, name, Skill.Kind.HARD, null, split(aliases), split(asWritten));
  }

  private static List<String> split(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "Phlebotomy and VENIPUNCTURE = phlebotomy:Phlebotomy phlebotomy:VENIPUNCTURE",
        "blood culture collection, blood = blood-cultures:blood culture collection",
        "blood cultures; Biopsies = blood-cultures:blood cultures biopsy:Biopsies",
        "blood-draw, Blood/Draw, blood  draw"
            + " = phlebotomy:blood-draw phlebotomy:Blood/Draw phlebotomy:blood  draw",
        "point of care testing / Point-of-Care-Testing"
            + " = point-of-care:point of care testing point-of-care:Point-of-Care-Testing",
        "the patient's care = patient-care:patient's care",
        "patient care's value = patient-care:patient care",
        "draw blood. Draw = -",
        "blood, draw = -",
        "blood (draw) = -",
        "JavaScript, Java = javascript:JavaScript java:Java",
        "C, C++, C# and .NET = c:C cpp:C++ c-sharp:C# dot-net:.NET",
        "C++/C#/.NET = cpp:C++ c-sharp:C# dot-net:.NET",
        "Hepatitis c = -",
        "a C-section, R&D, P.R. and section 3.C = -",
        "Uses R. And Go! = r:R go:Go",
        "go for it = -",
        "golang, r programming = go:golang r:r programming",
        "Node.js, node js, NodeJS. = node:Node.js node:node js",
        "IT, iv, IV and IVs = it:IT iv-therapy:IV iv-therapy:IVs",
        "IV's = iv-therapy:IV",
        "WE NEED IT NOW: NURSES = -",
        "IT, IV, RN, BLS = it:IT iv-therapy:IV",
        "EXCEL, excel, Excel = excel:Excel",
        "PT/INR, PT INR, pt/inr = coagulation:PT/INR coagulation:PT INR",
        "H&E, 401k and O2 = staining:H&E retirement:401k oxygen:O2",
        "5+ years of sale = -",
        "'' = -",
      })
  void mentionsAreFound(String text, String mentions) {
    String found =
        TAGGER.tag(text).stream()
            .map(each -> each.skill().id() + ":" + text.substring(each.start(), each.end()))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(mentions == null ? "" : mentions);
  }

  @Test
  void phraseDoesNotGoOnInTheNextLine() {
    assertThat(TAGGER.tag("blood\ndraw")).isEmpty();
    assertThat(TAGGER.tag("NURSES WANTED\nfor IT")).hasSize(1);
  }

  @Test
  void longLineOfCapitalsIsReadInShortTime() {
    assertThat(TAGGER.tag("R ".repeat(200_000))).hasSize(200_000);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "phlebotomy, phlebotomy",
        "Blood Draws, phlebotomy",
        "blood-draw, phlebotomy",
        "r, r",
        "js, javascript",
        "iv, iv-therapy",
        "c#, c-sharp",
        "C-Sharp, c-sharp",
        "Basket weaving, -",
        "blood, -",
        "'', -",
      })
  void filtersMayNameASkillInAnyWay(String typed, String id) {
    assertThat(TAGGER.named(typed).map(SkillRef::id).orElse(null)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Basket weaving, basket-weaving",
    "  C++  , c-plus-plus",
    "F#, f-sharp",
    ".NET Core, dot-net-core",
    "Node.js, node-js",
    "Crème brûlée!, creme-brulee",
    "---, ''",
  })
  void unknownSkillsGetASlug(String name, String slug) {
    assertThat(SkillTagger.slug(name)).isEqualTo(slug);
  }

  @Test
  void letterAloneInBracketsIsACredentialOrAMark() {
    assertThat(TAGGER.tag("RT(R), IR(ME)R 2017, (C) 2026 and (R, C)"))
        .extracting(mention -> mention.skill().id())
        .containsExactly("r", "c");
  }

  @Test
  void phraseThatMeansNoSkillHidesTheNameInsideIt() {
    assertThat(TAGGER.tag("Sales-tax returns, sales of taxis, the oxygen therapy units, sales"))
        .extracting(mention -> mention.skill().id())
        .containsExactly("sales", "sales");
    assertThat(TAGGER.named("sales tax")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "Attends ward rounds and CPA meetings of people who live with a mental illness = -",
        "Files returns, answers the questions of an audit and is well on the way to CPA = cpa",
        "CPA wanted = cpa",
        "Keeps the sales floor of a big furniture house clean and welcoming for all = -",
        "Keeps the sales floor of a big furniture shop clean and welcoming for all = sales",
        "The Care Programme Approach (CPA) in our audit team. CPA leads are wanted = -",
        "The CPA (Care Programme Approach) in our audit team = -",
        "A certified public accountant (CPA) for audit work = cpa cpa",
        "Works as RN I–IV, level IV, in ward C or grades A to C, with Dr R Ali = -",
        "IV and II, III or IV = iv-therapy",
        "MLS(ASCP), MLS (ASCP) or MLS [ASCP] = mls mls",
        "Stains H&E by hand, never H/E = staining",
      })
  void namesOfTwoMeaningsCountWhereTheTextSettlesIt(String text, String ids) {
    String found =
        TAGGER.tag(text).stream().map(each -> each.skill().id()).collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(ids == null ? "" : ids);
  }

  @Test
  void spellingAsWrittenWinsOverAnotherSkillsName() {
    SkillTagger tagger =
        new SkillTagger(
            new Taxonomy(
                List.of(
                    skill("fast", "Swift", "", ""), skill("swift", "Swift language", "", "Swift")),
                List.of(),
                List.of()));
    assertThat(tagger.tag("Swift and swift").stream().map(each -> each.skill().id()))
        .containsExactly("swift", "fast");
  }
}
