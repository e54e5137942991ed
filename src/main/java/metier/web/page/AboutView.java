package metier.web.page;

import java.util.List;

/**
 * What this is, what it holds, and to whom its knowledge is owed.
 *
 * @param held how many records there are, as a person says it: "204 postings"
 */
public record AboutView(List<String> held, List<Source> sources) {
  public AboutView {
    held = List.copyOf(held);
    sources = List.copyOf(sources);
  }

  /**
   * A work of others that Metier rests on.
   *
   * @param use what of it is here, in a sentence
   * @param terms under which, in the words that its publisher asks for where there are such
   */
  public record Source(String name, String href, String use, String terms) {}

  public static AboutView of(List<String> held) {
    return new AboutView(held, SOURCES);
  }

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "O*NET 29.2 Database",
              "https://www.onetcenter.org/database.html",
              "Its occupation codes stand with our own occupations, and its titles taught the"
                  + " models which titles mean the same work.",
              "By the U.S. Department of Labor, Employment and Training Administration"
                  + " (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of"
                  + " USDOL/ETA. Metier has modified all or some of this information. USDOL/ETA has"
                  + " not approved, endorsed, or tested these modifications."),
          new Source(
              "ESCO 1.2",
              "https://esco.ec.europa.eu/",
              "Its labels of occupations taught the models, too.",
              "This service uses the ESCO classification of the European Commission."),
          new Source(
              "GeoNames",
              "https://www.geonames.org/",
              "Names of places, where they lie and how many people live there; shortened and"
                  + " completed.",
              "CC BY 4.0"),
          new Source(
              "bge-small-en-v1.5",
              "https://huggingface.co/BAAI/bge-small-en-v1.5",
              "The transformer that compares titles, by the Beijing Academy of Artificial"
                  + " Intelligence.",
              "MIT"),
          new Source(
              "all-MiniLM-L6-v2",
              "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2",
              "The transformer that compares phrases with skills, by Sentence-Transformers.",
              "Apache-2.0"),
          new Source(
              "Atkinson Hyperlegible Next",
              "https://www.brailleinstitute.org/freefont/",
              "The typeface of these pages, by the Braille Institute.",
              "SIL Open Font License 1.1"));
}
