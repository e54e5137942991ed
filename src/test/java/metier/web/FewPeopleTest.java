package metier.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.career.Careers;
import metier.web.page.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for everything that the server answers learns nothing of fewer than k people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FewPeopleTest {
  private static final String KEY = "only-for-the-operator";
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d{7,}");

  private static final Pattern COUNTED =
      Pattern.compile("([\\d,]+) (?:résumés?|people|person)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final long seed = new Random().nextLong();
  private TestServer server;
  private RarePeople people;
  private PeopleOracle oracle;
  private Careers careers;
  private int k;

  @BeforeAll
  void fill(@TempDir Path folder) throws Exception {
    System.out.println("few people of seed " + seed);
    server = TestServer.mining(folder, KEY);
    k = server.backend.site().peopleAtLeast();
    people = new RarePeople(seed, k);
    load("/api/v1/resumes/_bulk?refresh=true&source=one", people.ndjson());
    load("/api/v1/resumes/_bulk?refresh=true&source=two", people.again());
    load("/api/v1/jobs/_bulk?refresh=true", postings());
    oracle = new PeopleOracle(server.engine());
    careers = server.backend.careers();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private void load(String path, String lines) throws Exception {
    HttpResponse<String> response =
        server.send(
            "POST",
            path,
            BodyPublishers.ofString(lines),
            "Content-Type",
            "application/x-ndjson",
            "X-API-Key",
            KEY);
    assertThat(response.body().lines()).as(response.body()).allMatch(line -> line.contains("201"));
  }

  private static String postings() {
    List<String> lines = new ArrayList<>();
    for (String title : List.of("Phlebotomist", "Registered Nurse", "Barber")) {
      for (int i = 0; i < 4; i++) {
        lines.add(
            "{\"identifier\":\"%s-%d\",\"title\":\"%s\",\"datePosted\":\"2026-03-10\",\"hiringOrganization\":\"Cedar Clinic\",\"description\":\"You draw blood and take care of data entry.\"}"
                .formatted(title.replace(' ', '-'), i, title));
      }
    }
    return String.join("\n", lines);
  }

  private List<Route> routes(Access access) {
    return Routes.of(server.backend, new Pages(server.backend.site())).stream()
        .filter(route -> route.access() == access)
        .toList();
  }

  private String slug(String occupation) {
    return careers.slug(server.backend.analyst().occupationOfId(occupation).orElseThrow());
  }

  /** All that a route without a key may be asked for; a new one has to say how it is. */
  private List<String> addresses(String path) throws Exception {
    return switch (path) {
      case "/api/v1/occupations/{id}" -> each(path, oracle.occupations());
      case "/careers/{slug}" -> each(path, oracle.occupations().stream().map(this::slug).toList());
      case "/api/v1/skills/{id}", "/skills/{slug}" -> each(path, oracle.skills());
      case "/jobs/{id}", "/api/v1/jobs/{id}", "/api/v1/jobs/{id}/similar" ->
          each(path, List.of("Phlebotomist-0", "Barber-1"));
      case "/sitemaps/{part}" -> each(path, List.of("1.xml"));
      case "/match/{key}" -> List.of(given());
      case "/match/{key}/raise" -> List.of(given() + "/raise?posting=Phlebotomist-0");
      case "/", "/api/v1/jobs", "/api/v1/suggest", "/jobs.atom", "/careers", "/pay" -> typed(path);
      case "/api/v1/pay", "/api/v1/places", "/api/v1/occupations" -> typed(path);
      default -> {
        assertThat(path).as("say above how it is asked").doesNotContain("{");
        yield List.of(path);
      }
    };
  }

  /** Where the matches of a résumé are that somebody drops. */
  private String given() throws Exception {
    String text = URLEncoder.encode(GivenResume.TEXT, StandardCharsets.UTF_8);
    return server
        .send(
            "POST",
            "/match",
            BodyPublishers.ofString("text=" + text),
            "Content-Type",
            "application/x-www-form-urlencoded")
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private static List<String> each(String path, Iterable<String> values) {
    List<String> addresses = new ArrayList<>();
    values.forEach(
        value -> addresses.add(path.replaceAll("\\{\\w+}", Matcher.quoteReplacement(value))));
    return addresses;
  }

  /** What a person may have on a résumé, but for a letter. */
  private List<String> typed(String path) {
    List<String> addresses = new ArrayList<>(List.of(path));
    List<String> words = new ArrayList<>(people.summaries.subList(0, 4));
    words.addAll(people.secrets.stream().limit(4).toList());
    words.addAll(people.shared.keySet().stream().limit(8).toList());
    for (String word : words) {
      int cut = word.length() / 2;
      String slip = word.substring(0, cut) + word.substring(cut + 1);
      String asked = URLEncoder.encode(slip, StandardCharsets.UTF_8);
      addresses.add(path + "?q=" + asked + "&title=" + asked);
    }
    return addresses;
  }

  @Test
  void noAnswerHasAWordThatFewPeopleHave() throws Exception {
    Map<String, Set<String>> told = new TreeMap<>();
    int asked = 0;
    for (Route route : routes(Access.OPEN)) {
      for (String address : addresses(route.path())) {
        asked++;
        Set<String> words = words(server.get(address).body());
        words.removeIf(word -> mayBeTold(word, address));
        if (!words.isEmpty()) {
          told.put(address, words);
        }
      }
    }
    assertThat(told).as("seed %d", seed).isEmpty();
    assertThat(asked).isGreaterThan(200);
  }

  private static Set<String> words(String body) {
    Set<String> words = new TreeSet<>();
    Matcher each = WORD.matcher(body.toLowerCase(Locale.ROOT));
    while (each.find()) {
      words.add(each.group());
    }
    return words;
  }

  /**
   * What k people of an occupation have may stand on its own page, and a word of k people's résumés
   * may be meant by who mistypes it; but not what people say of themselves.
   */
  private boolean mayBeTold(String word, String address) {
    if (people.secrets.contains(word)) {
      return false;
    }
    Set<String> having = people.shared.get(word);
    if (having == null) {
      return true;
    }
    if (address.contains("?q=") && having.size() >= k && !people.stated().contains(word)) {
      return true;
    }
    return oracle.occupations().stream()
        .filter(
            each ->
                address.equals("/careers/" + slug(each))
                    || address.equals("/api/v1/occupations/" + each))
        .anyMatch(each -> oracle.ids(each).stream().filter(having::contains).count() >= k);
  }

  @Test
  void whoMaySeeResumesSeesNoNameAndNothingThatPeopleSayOfThemselves() throws Exception {
    for (Route route : routes(Access.PRIVATE)) {
      assertThat(send(route, route.path().replaceAll("\\{\\w+}", "x")).statusCode()).isEqualTo(401);
      for (String address : privateAddresses(route.path())) {
        HttpResponse<String> shown = send(route, address, "X-API-Key", KEY);
        assertThat(shown.statusCode()).as(address).isEqualTo(200);
        Set<String> words = words(shown.body());
        assertThat(words).as(address).doesNotContainAnyElementsOf(people.stated());
        if (route.path().startsWith("/api/v1/resumes")) {
          // Elsewhere they are among the words for what isn't used.
          assertThat(words).as(address).doesNotContain("gender", "ethnicity");
        }
      }
    }
    for (String stated : people.stated()) {
      HttpResponse<String> found =
          server.get("/api/v1/resumes?literal=*&q=" + stated, "X-API-Key", KEY);
      assertThat(TestServer.json(found).at("/total/value").asInt()).as(stated).isZero();
    }
    for (Route route : routes(Access.WRITE)) {
      assertThat(
              server
                  .send(
                      route.method().name(),
                      route.path().replaceAll("\\{\\w+}", "x"),
                      BodyPublishers.noBody())
                  .statusCode())
          .isEqualTo(401);
    }
  }

  private List<String> privateAddresses(String path) throws Exception {
    return switch (path) {
      case "/api/v1/resumes" ->
          List.of(path, path + "?q=patients&explain=true&limit=100", path + "?q=blood");
      case "/api/v1/resumes/{id}" -> each(path, List.of("one~person-0", "one~person-20"));
      case "/api/v1/jobs/{id}/candidates", "/jobs/{id}/candidates" ->
          each(path, List.of("Phlebotomist-0", "Barber-1"));
      case "/recruit/candidates", "/recruit/candidates.csv" ->
          List.of(path + "?job=Phlebotomist-0", path + "?job=Barber-1");
      case "/recruit/compare" -> List.of(path + "?job=Phlebotomist-0" + firstTwo());
      default -> {
        assertThat(path).as("say above how it is asked").doesNotContain("{");
        yield List.of(path);
      }
    };
  }

  private String firstTwo() throws Exception {
    String page = server.get("/recruit/candidates?job=Phlebotomist-0", "X-API-Key", KEY).body();
    return Jsoup.parse(page).select("input[name=pick]").stream()
        .limit(2)
        .map(box -> "&pick=" + box.val())
        .collect(joining());
  }

  private HttpResponse<String> send(Route route, String address, String... headers)
      throws Exception {
    String text = GivenResume.TEXT.replace("\n", "\\n");
    String body =
        switch (route.path()) {
          case "/api/v1/match", "/api/v1/match/candidates" -> "{\"text\":\"%s\"}".formatted(text);
          case "/api/v1/match/what-if" ->
              "{\"text\":\"%s\",\"posting\":\"Barber-1\",\"add\":\"welding\"}".formatted(text);
          default -> "";
        };
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return server.send(
        route.method().name(), address, BodyPublishers.ofString(body), all.toArray(String[]::new));
  }

  /** Every occupation with the people and their skills that are told of it. */
  @Test
  void noNumberSumOrDifferenceOnAPageOfWorkIsOfFewPeople() throws Exception {
    int told = 0;
    for (String id : oracle.occupations()) {
      JsonNode career = career(id);
      String as = id + ", seed " + seed;
      int exact = oracle.of(id);
      int n = exact < k ? 0 : exact;
      told += n > 0 ? 1 : 0;
      for (String section : List.of("people", "skills", "paths")) {
        assertThat(career.at("/" + section + "/people").asInt()).as(as + section).isEqualTo(n);
      }
      allSafe(career, as);
      shares(career.path("people"), n, id, as);
      skills(career.path("skills"), id, as);
      paths(career.path("paths"), n, as);
      sameOnThePage(career, server.get("/careers/" + slug(id)).body(), as);
    }
    assertThat(told).isGreaterThan(4);
  }

  private final Map<String, JsonNode> asked = new LinkedHashMap<>();

  private JsonNode json(String path) throws Exception {
    JsonNode before = asked.get(path);
    if (before != null) {
      return before;
    }
    JsonNode answer = TestServer.json(server.get(path));
    asked.put(path, answer);
    return answer;
  }

  private JsonNode career(String id) throws Exception {
    return json("/api/v1/occupations/" + id).path("career");
  }

  private JsonNode portrait(String skill) throws Exception {
    return json("/api/v1/skills/" + skill);
  }

  private void safe(int figure, String as) {
    assertThat(figure == 0 || figure >= k).as("%d people: %s", figure, as).isTrue();
  }

  private void allSafe(JsonNode json, String as) {
    people(json).forEach(each -> safe(each, as));
  }

  /** Every figure of that name, however deep. */
  private static Set<Integer> people(JsonNode json) {
    Set<Integer> people = new TreeSet<>();
    json.forEach(each -> people.addAll(people(each)));
    if (json.path("people").isNumber()) {
      people.add(json.path("people").asInt());
    }
    return people;
  }

  private void shares(JsonNode people, int n, String id, String as) {
    for (String question : List.of("gender", "ethnicity", "education")) {
      JsonNode shares = people.path(question).path("shares");
      assertThat(sum(shares)).as(as + question).isIn(0, n);
    }
    for (String question : List.of("languages", "schools")) {
      for (JsonNode share : people.path(question).path("shares")) {
        safe(n - share.path("people").asInt(), as + share);
      }
    }
    Map<String, Integer> spoken = oracle.languages(id);
    for (JsonNode share : people.path("languages").path("shares")) {
      assertThat(share.path("people").asInt())
          .isEqualTo(spoken.get(share.path("label").textValue()));
    }
  }

  private static int sum(JsonNode figures) {
    int sum = 0;
    for (JsonNode each : figures) {
      sum += each.path("people").asInt();
    }
    return sum;
  }

  private void skills(JsonNode skills, String id, String as) throws Exception {
    int n = skills.path("people").asInt();
    int postings = skills.path("postings").asInt();
    int all = json("/api/v1/jobs?limit=1").at("/total/value").asInt();
    for (JsonNode skill : skills.path("top")) {
      int with = skill.path("people").asInt();
      int asking = skill.path("postings").asInt();
      String of = as + skill;
      assertThat(with).as(of).isLessThanOrEqualTo(oracle.showing(id, skill.path("id").asText()));
      assertThat(with > 0 || skill.path("lines").isEmpty()).as(of).isTrue();
      if (with > 0) {
        safe(n - with, of);
      }
      // Shares have all their digits, so that counts can be had of them.
      double asked = skill.path("share").asDouble() * (postings + (with == 0 ? 0 : n));
      assertThat(asked).as(of).isCloseTo(with + asking, within());
      int others = oracle.held() - oracle.held() % k - n;
      JsonNode portrait = portrait(skill.path("id").asText());
      double elsewhere =
          skill.path("elsewhere").asDouble()
              * (all - postings + (with == 0 || others < k ? 0 : others));
      long rest = Math.round(elsewhere - (portrait.path("postings").asInt() - asking));
      safe((int) rest, "elsewhere, " + of);
      safe(portrait.path("people").asInt() == 0 ? 0 : portrait.path("people").asInt() - with, of);
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-6);
  }

  private void paths(JsonNode paths, int n, String as) {
    for (String direction : List.of("next", "before")) {
      safe(n - sum(paths.path(direction)), as + paths);
    }
    for (String direction : List.of("out", "in")) {
      for (JsonNode one : paths.path(direction)) {
        for (JsonNode other : paths.path(direction)) {
          List<JsonNode> shorter = roles(one, direction);
          List<JsonNode> longer = roles(other, direction);
          if (longer.size() > shorter.size() && longer.subList(0, shorter.size()).equals(shorter)) {
            safe(one.path("people").asInt() - other.path("people").asInt(), as + paths);
          }
        }
      }
    }
  }

  private static List<JsonNode> roles(JsonNode chain, String direction) {
    List<JsonNode> roles = new ArrayList<>();
    chain.path("roles").forEach(roles::add);
    return direction.equals("in") ? roles.reversed() : roles;
  }

  /** The page says what the JSON says, and adds up what is in its picture. */
  private void sameOnThePage(JsonNode json, String html, String as) {
    Document page = Jsoup.parse(html);
    numbers(page.select(".paths-svg").text()).forEach(each -> safe(each, as));
    page.select(".paths-svg").remove();
    assertThat(numbers(page.text())).as(as).isSubsetOf(people(json));
  }

  private static Set<Integer> numbers(String text) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher counted = COUNTED.matcher(text);
    while (counted.find()) {
      numbers.add(Integer.parseInt(counted.group(1).replace(",", "")));
    }
    return numbers;
  }

  @Test
  void noNumberSumOrDifferenceOfASkillIsOfFewPeople() throws Exception {
    int told = 0;
    for (String id : oracle.skills()) {
      JsonNode portrait = portrait(id);
      String as = "seed " + seed + ", " + portrait;
      int people = portrait.path("people").asInt();
      allSafe(portrait, as);
      assertThat(people).as(as).isLessThanOrEqualTo(oracle.showing(id));
      assertThat(people > 0 || portrait.path("lines").isEmpty()).as(as).isTrue();
      told += people > 0 ? 1 : 0;
      for (JsonNode used : portrait.path("occupations")) {
        String occupation = used.at("/occupation/id").asText();
        int with = used.path("people").asInt();
        assertThat(with).as(as).isLessThanOrEqualTo(oracle.showing(occupation, id));
        if (with > 0) {
          safe(people - with, as);
          safe(oracle.of(occupation) - with, as);
        }
        career(occupation)
            .at("/skills/top")
            .forEach(
                skill -> {
                  if (skill.path("id").asText().equals(id)) {
                    assertThat(skill.path("people").asInt()).as(as).isEqualTo(with);
                  }
                });
      }
      int rest = people - sum(portrait.path("occupations"));
      safe(Math.max(0, rest), as);
      assertThat(numbers(Jsoup.parse(server.get("/skills/" + id).body()).text()))
          .as(as)
          .isSubsetOf(people(portrait));
    }
    assertThat(told).isGreaterThan(3);
  }
}
