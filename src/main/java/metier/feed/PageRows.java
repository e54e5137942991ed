package metier.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import metier.feed.FeedResult.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The postings that a careers site's page holds as JSON-LD for search engines, wherever they stand
 * in it: alone, in a graph, as what the page or an item of a list is about.
 */
final class PageRows {
  /** What old pages put around a script. */
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?://)?\\s*(?:<!--|<!\\[CDATA\\[)|(?://)?\\s*(?:-->|]]>)\\s*$");

  private final Function<Row, FeedResult> reader;
  private final Consumer<FeedResult> results;
  private int number;

  private PageRows(Function<Row, FeedResult> reader, Consumer<FeedResult> results) {
    this.reader = reader;
    this.results = results;
  }

  static void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
      throws IOException {
    byte[] page = in.readNBytes(Limits.ROW_BYTES + 1);
    if (page.length > Limits.ROW_BYTES) {
      results.accept(new Rejected(1, null, null, "the page is larger than 10 MB"));
      return;
    }
    new PageRows(reader, results).page(page);
  }

  private void page(byte[] page) throws IOException {
    // Without a charset of ours, jsoup takes the one that the page itself declares.
    for (Element script :
        Jsoup.parse(new ByteArrayInputStream(page), null, "").select("script[type]")) {
      if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
        script(WRAPPING.matcher(script.data()).replaceAll(""));
      }
    }
    if (number == 0) {
      results.accept(
          new Rejected(
              1,
              null,
              null,
              "the page holds no JobPosting in a script of type application/ld+json"));
    }
  }

  private void script(String json) throws IOException {
    try {
      JsonNode node = Json.ROW.readTree(json);
      List<JsonNode> postings = new ArrayList<>();
      collect(node, postings);
      for (JsonNode posting : postings) {
        byte[] bytes = Json.ROW.writeValueAsBytes(posting);
        results.accept(reader.apply(new Row(++number, posting, bytes, bytes)));
      }
    } catch (JsonProcessingException e) {
      if (json.contains("JobPosting")) {
        results.accept(
            new Rejected(++number, null, TypedValues.shortened(CleanText.line(json)), Json.why(e)));
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> postings) {
    if (node.isObject() && JobPostingFeed.saysJobPosting(node.get("@type"))) {
      postings.add(node);
    } else {
      node.forEach(child -> collect(child, postings));
    }
  }
}
