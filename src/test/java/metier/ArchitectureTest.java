package metier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The import table of CONTRIBUTING.md, and which room each library is kept in. */
@AnalyzeClasses(packages = "metier", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("model", List.of());
    MAY_IMPORT.put("config", List.of("model"));
    MAY_IMPORT.put("document", List.of());
    MAY_IMPORT.put("feed", List.of("model", "config", "document"));
    MAY_IMPORT.put("store", List.of("model"));
    MAY_IMPORT.put("analysis.vector", List.of("model", "config"));
    MAY_IMPORT.put("analysis.words", List.of());
    MAY_IMPORT.put(
        "analysis.title", List.of("model", "config", "analysis.vector", "analysis.words"));
    MAY_IMPORT.put("analysis.skill", List.of("analysis.vector", "analysis.words"));
    MAY_IMPORT.put(
        "analysis",
        List.of("model", "config", "analysis.vector", "analysis.title", "analysis.skill"));
    MAY_IMPORT.put("pay", List.of("model", "config", "analysis"));
    MAY_IMPORT.put("index", List.of("model", "config", "analysis", "pay"));
    MAY_IMPORT.put("query.lexicon", List.of("model", "config", "analysis", "index"));
    MAY_IMPORT.put("query.box", List.of("model", "config", "analysis", "index"));
    MAY_IMPORT.put(
        "query", List.of("model", "config", "analysis", "index", "query.lexicon", "query.box"));
    MAY_IMPORT.put("engine", List.of("model", "pay", "index", "query", "query.lexicon"));
    MAY_IMPORT.put(
        "engine.lucene",
        List.of("model", "config", "pay", "index", "query", "query.lexicon", "engine"));
    MAY_IMPORT.put(
        "ingest",
        List.of(
            "model",
            "config",
            "document",
            "feed",
            "store",
            "analysis",
            "pay",
            "index",
            "query",
            "query.lexicon",
            "engine"));
    MAY_IMPORT.put(
        "match",
        List.of("model", "config", "analysis", "index", "query", "query.lexicon", "engine"));
    MAY_IMPORT.put("career.path", List.of("model", "config", "index"));
    MAY_IMPORT.put("career.portrait", List.of("model", "config", "store", "analysis"));
    MAY_IMPORT.put(
        "career",
        List.of(
            "model",
            "config",
            "store",
            "analysis",
            "pay",
            "index",
            "query",
            "query.lexicon",
            "engine",
            "career.path",
            "career.portrait"));
    MAY_IMPORT.put(
        "eval",
        List.of(
            "model",
            "config",
            "analysis.vector",
            "analysis.title",
            "analysis.skill",
            "analysis",
            "pay",
            "index",
            "query",
            "query.lexicon",
            "engine",
            "match",
            "career.path"));
    MAY_IMPORT.put("train", List.of("model", "analysis", "analysis.vector"));
    MAY_IMPORT.put("corpus", List.of("model", "feed", "analysis", "ingest"));
    MAY_IMPORT.put(
        "web.page",
        List.of(
            "model",
            "config",
            "analysis",
            "pay",
            "index",
            "query",
            "engine",
            "match",
            "career.path",
            "career.portrait",
            "career"));
    MAY_IMPORT.put("web.outlet", List.of("model", "index", "query", "engine", "web.page"));
    MAY_IMPORT.put(
        "web",
        List.of(
            "model",
            "config",
            "document",
            "store",
            "analysis",
            "pay",
            "index",
            "query",
            "query.lexicon",
            "engine",
            "ingest",
            "match",
            "career.path",
            "career.portrait",
            "career",
            "web.page",
            "web.outlet"));
  }

  /** The only class of {@code ingest} that {@code web} may know. */
  private static final String INTAKE = "metier.ingest.Intake";

  @ArchTest
  static final ArchRule no_package_depends_on_itself_in_a_circle =
      slices().matching("metier.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobody_imports_the_wiring =
      noClasses()
          .that()
          .resideOutsideOfPackage("metier.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("metier.cli..");

  @ArchTest
  static void each_package_imports_only_what_the_table_allows(JavaClasses classes) {
    MAY_IMPORT.forEach(
        (room, allowed) -> {
          Set<String> packages = new TreeSet<>();
          packages.add("metier." + room);
          allowed.forEach(other -> packages.add("metier." + other));
          if (room.equals("web")) {
            packages.add("metier.web.templates");
          }
          DescribedPredicate<JavaClass> strange =
              new DescribedPredicate<>("of Metier but not in " + packages) {
                @Override
                public boolean test(JavaClass type) {
                  return type.getPackageName().startsWith("metier")
                      && !packages.contains(type.getPackageName());
                }
              };
          noClasses()
              .that()
              .resideInAPackage("metier." + room)
              .should()
              .dependOnClassesThat(strange)
              .check(classes);
        });
  }

  @ArchTest
  static final ArchRule of_ingest_the_web_knows_only_the_intake =
      noClasses()
          .that()
          .resideInAPackage("metier.web..")
          .should()
          .dependOnClassesThat(
              new DescribedPredicate<>("of ingest but not " + INTAKE) {
                @Override
                public boolean test(JavaClass type) {
                  return type.getPackageName().equals("metier.ingest")
                      && !type.getName().startsWith(INTAKE);
                }
              });

  @ArchTest
  static final ArchRule lucene_stays_in_its_engine = kept("org.apache.lucene..", "engine.lucene");

  @ArchTest static final ArchRule javalin_stays_in_web = kept("io.javalin..", "web..");

  @ArchTest static final ArchRule opennlp_stays_in_analysis = kept("opennlp..", "analysis..");

  @ArchTest
  static final ArchRule onnx_stays_with_vectors = kept("ai.onnxruntime..", "analysis.vector");

  @ArchTest static final ArchRule jdbi_stays_in_store = kept("org.jdbi..", "store");

  @ArchTest static final ArchRule jdbc_stays_in_store = kept("java.sql..", "store");

  @ArchTest
  static final ArchRule facts_and_questions_know_no_json =
      noClasses()
          .that()
          .resideInAnyPackage("metier.model..", "metier.query..", "metier.match..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  private static ArchRule kept(String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("metier." + room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static void every_package_is_null_marked_and_opens_with_its_question(JavaClasses classes) {
    List<String> unmarked =
        packages(classes)
            .filter(
                name ->
                    classes.stream()
                        .filter(type -> type.getName().equals(name + ".package-info"))
                        .noneMatch(type -> type.isAnnotatedWith(NullMarked.class)))
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @ArchTest
  static void every_package_stands_in_the_table(JavaClasses classes) {
    assertThat(packages(classes))
        .allMatch(name -> name.equals("metier.cli") || MAY_IMPORT.containsKey(name.substring(7)));
  }

  private static Stream<String> packages(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.startsWith("metier.web.templates"))
        .distinct();
  }

  @ArchTest
  static final ArchRule no_class_is_named_for_nothing =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)$")
          .because("a name says what a thing is");

  @Test
  void the_table_only_points_upwards() {
    List<String> rows = List.copyOf(MAY_IMPORT.keySet());
    MAY_IMPORT.forEach(
        (room, allowed) ->
            assertThat(allowed).allMatch(other -> rows.indexOf(other) < rows.indexOf(room), room));
  }
}
