package metier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.config.Colour;
import metier.config.Site;
import org.junit.jupiter.api.Test;

class SiteColoursTest {
  /** WCAG 2.2, 1.4.3. */
  private static final double READABLE = 4.5;

  private final String tokens;

  SiteColoursTest() throws IOException {
    this.tokens = Files.readString(Path.of("src/main/resources/web/css/tokens.css"));
  }

  private Colour token(String name, boolean dark) {
    Matcher value =
        Pattern.compile("--" + name + ": (#[0-9a-f]{6});")
            .matcher(tokens.substring(dark ? tokens.indexOf("prefers-color-scheme: dark") : 0));
    assertThat(value.find()).as(name).isTrue();
    return Colour.of(value.group(1)).orElseThrow();
  }

  @Test
  void thePapersAreThoseOfTheDesign() {
    assertThat(Site.LIGHT_PAPER).isEqualTo(token("paper", false));
    assertThat(Site.DARK_PAPER).isEqualTo(token("paper", true));
  }

  @Test
  void everyAccentThatIsTakenCanBeReadWhereverItStands() {
    int taken = 0;
    for (int red = 0; red < 256; red += 15) {
      for (int green = 0; green < 256; green += 15) {
        for (int blue = 0; blue < 256; blue += 15) {
          Colour accent = new Colour(red, green, blue);
          if (isTaken(() -> new Site("x", null, accent, null, Set.of(), 5))) {
            readable(accent, SiteColours::light, false);
            taken++;
          }
          if (isTaken(() -> new Site("x", null, null, accent, Set.of(), 5))) {
            readable(accent, SiteColours::dark, true);
            taken++;
          }
        }
      }
    }
    assertThat(taken).isGreaterThan(1_000);
  }

  private static boolean isTaken(Runnable site) {
    try {
      site.run();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void readable(Colour accent, Function<Colour, SiteColours> shades, boolean dark) {
    SiteColours colours = shades.apply(accent);
    for (Colour ground :
        new Colour[] {colours.wash(), token("ground", dark), token("sunk", dark)}) {
      assertThat(accent.contrastWith(ground))
          .as("%s on %s", accent, ground)
          .isGreaterThan(READABLE);
      assertThat(colours.deep().contrastWith(ground))
          .as("%s on %s", colours.deep(), ground)
          .isGreaterThan(READABLE);
    }
    for (String ink : new String[] {"ink", "ink-quiet", "visited"}) {
      assertThat(token(ink, dark).contrastWith(colours.wash()))
          .as("%s on %s", ink, colours.wash())
          .isGreaterThan(READABLE);
    }
    assertThat(token("on-accent", dark).contrastWith(accent)).isGreaterThan(READABLE);
  }

  @Test
  void aSiteWithoutColoursOfItsOwnHasTheDesigns() {
    assertThat(SiteColours.rules(new Site("x", null, null, null, Set.of(), 5))).isEmpty();
    assertThat(SiteColours.rules(new Site("x", null, new Colour(0, 0x5f, 0x4b), null, Set.of(), 5)))
        .isEqualTo(
            "@media not (prefers-color-scheme: dark) { :root { --accent: #005f4b; --accent-deep:"
                + " #004738; --accent-wash: #e6efed; } }\n");
  }
}
