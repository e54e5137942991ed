package metier.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.feed.FeedResult.Rejected;

/**
 * The postings that a careers site's page holds as JSON-LD for search engines, wherever they stand
 * in it: alone, in a graph, as what the page or an item of a list is about.
 */
final class PageRows {
  private static final Pattern OPENING =
      Pattern.compile("<!--|<script\\b[^>]{0,1000}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCRIPT_END =
      Pattern.compile("</script\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT_END = Pattern.compile("-->");

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
    new PageRows(reader, results).page(Encodings.text(Head.withoutMark(page)));
  }

  /**
   * By the tags of its scripts alone: a page's tree isn't needed, and to build it out of broken
   * tags can take minutes.
   */
  private void page(String page) throws IOException {
    for (Matcher tag = OPENING.matcher(page); tag.find(); ) {
      boolean comment = tag.group().equals("<!--");
      int from = tag.end();
      Matcher end = (comment ? COMMENT_END : SCRIPT_END).matcher(page);
      if (!end.find(from)) {
        break;
      }
      if (!comment && tag.group().toLowerCase(Locale.ROOT).contains("application/ld+json")) {
        script(unwrapped(page.substring(from, end.start())));
      }
      tag.region(end.end(), page.length());
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

  /** Without the comment or the section that old pages put around a script. */
  private static String unwrapped(String script) {
    String json = script.strip();
    for (String opening : List.of("//", "<!--", "<![CDATA[")) {
      json = json.startsWith(opening) ? json.substring(opening.length()).strip() : json;
    }
    for (String closing : List.of("-->", "]]>", "//")) {
      json =
          json.endsWith(closing)
              ? json.substring(0, json.length() - closing.length()).strip()
              : json;
    }
    return json;
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
