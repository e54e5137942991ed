package metier.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import metier.web.GivenResume;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a résumé to the postings that fit it, into one of them, and back. */
@InBrowser
class MatchJourneyTest {
  /** Hands a file over as if it were dropped on the field. */
  private static final String DROP =
      """
      const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], arguments[1], {type: 'application/pdf'}));
      const field = document.querySelector('#drop');
      for (const type of ['dragenter', 'dragover', 'drop']) {
        field.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: files}));
      }
      """;

  static byte[] pdf(String text) throws IOException {
    try (PDDocument document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(60, 740);
        content.setLeading(16);
        for (String line : text.lines().toList()) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aPdfIsDroppedReadMatchedOpenedAndForgotten(Browser browser) throws Exception {
    browser.open("/");
    browser.one(".ways-in a[href='/match']").click();
    browser.await("the form", () -> browser.address().equals("/match"));
    browser.await("the modules have run", () -> !browser.all("html.enhanced").isEmpty());
    String encoded = Base64.getEncoder().encodeToString(pdf(GivenResume.TEXT));
    browser.script(DROP, encoded, "cv.pdf");
    assertThat(browser.script("return document.querySelector('#resume').files[0].name"))
        .isEqualTo("cv.pdf");
    browser.one(".match-send button").click();
    browser.await("what fits", () -> browser.address().startsWith("/match/"));
    String list = browser.address();

    assertThat(browser.one(".mine-name").getText()).isEqualTo("Phlebotomist");
    assertThat(browser.texts(".mine .tag")).contains("Certified Phlebotomy Technician");
    assertThat(browser.one("main").getText()).doesNotContain("Jordan", "Ferris");
    List<String> titles = browser.texts(".fit-title a");
    assertThat(titles).hasSizeGreaterThan(5);
    assertThat(titles.getFirst()).containsIgnoringCase("phlebotom");
    assertThat(browser.texts(".fit .proof mark")).isNotEmpty();

    long score = Long.parseLong(browser.one(".fit .score strong").getText());
    assertThat(browser.one(".fit-reason").getText()).startsWith("Phlebotomist (");
    assertThat(sum(browser, ".score-key")).as("at a glance").isEqualTo(score);
    browser.one(".fit .score summary").click();
    assertThat(sum(browser, ".score-parts")).as("with reasons").isEqualTo(score);

    browser.one(".fit-title a").click();
    browser.await("the posting", () -> browser.address().startsWith("/jobs/"));
    assertThat(browser.one("h1").getText()).isEqualTo(titles.getFirst());
    browser.back();
    browser.await("the list again", () -> browser.address().equals(list));
    assertThat(browser.texts(".fit-title a")).isEqualTo(titles);

    browser.one(".mine-forms form[action$='/forget'] button").click();
    browser.await("it is forgotten", () -> browser.address().startsWith("/match?forgotten"));
    assertThat(browser.one(".told").getText()).contains("forgotten");
    browser.open(list);
    assertThat(browser.one("h1").getText()).isEqualTo("This match is forgotten");
  }

  private static long sum(Browser browser, String list) {
    List<String> figures = browser.texts(".fit-cards > li:first-child " + list + " .score-of");
    assertThat(figures).isNotEmpty();
    return figures.stream().mapToLong(MatchJourneyTest::figure).sum();
  }

  /** "31 of 40", "−3 of 0". */
  private static long figure(String words) {
    return Long.parseLong(words.substring(0, words.indexOf(' ')).replace('−', '-'));
  }

  @Test
  void textIsPastedNarrowedAndAskedWhatWouldRaiseAPosting(Browser browser) {
    browser.scripts(false);
    browser.open("/match");
    browser.one("#text").sendKeys(GivenResume.TEXT);
    browser.one("#match-where").sendKeys("Seatlle");
    browser.one(".match-send button").click();
    browser.await("the trouble", () -> !browser.all("#where-trouble").isEmpty());
    assertThat(browser.one("#where-trouble").getText())
        .contains("Sorry, we can't find that. Please try a different city or state.");
    assertThat(browser.one("#text").getDomProperty("value")).contains("venipunctures");
    browser.one("#match-where").clear();
    browser.one("#match-where").sendKeys("Washington");
    browser.one(".match-send button").click();
    browser.await("what fits", () -> browser.address().startsWith("/match/"));
    assertThat(browser.texts(".fit .place"))
        .isNotEmpty()
        .allMatch(place -> place.contains("WA") || place.startsWith("Remote"));
    assertThat(browser.address()).contains("where=Washington");
    String list = browser.address();

    browser.one(".fit-foot a[href*='/raise']").click();
    browser.await("what would raise it", () -> browser.address().contains("/raise?"));
    assertThat(browser.texts(".raise-row")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(browser.texts(".raise-rank")).allMatch(rank -> rank.matches("(?s).*\\d+ → \\d+"));
    browser.one(".crumbs a").click();
    browser.await("back", () -> browser.address().equals(list));
  }

  @Test
  void nothingGivenAndNothingReadableAreSaidInPlainWords(Browser browser, @TempDir Path folder)
      throws Exception {
    browser.open("/match");
    browser.one(".match-send button").click();
    browser.await("the trouble", () -> !browser.all("#match-trouble").isEmpty());
    assertThat(browser.one("#match-trouble").getText())
        .isEqualTo("Choose a file, or paste the text of your résumé.");
    Path picture = folder.resolve("me.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
    browser.one("#resume").sendKeys(picture.toString());
    browser.one(".match-send button").click();
    browser.await(
        "the other trouble", () -> browser.one("#match-trouble").getText().contains("picture"));
  }
}
