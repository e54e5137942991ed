package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;

/**
 * What the first bytes of a text show of its format.
 *
 * @param names the fields of its first rows, or the columns of its header
 * @param text the whole of it, as it was read; may break off anywhere
 */
record Sample(Layout layout, List<String> names) {
  /** What formats call the field under which an object holds their rows. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "@graph", //
          "jobs",
          "postings",
          "results",
          "data",
          "SearchResult",
          "SearchResultItems");

  /**
   * @param head may break off anywhere
   */
  static Sample of(byte[] head) {
    byte[] text = Head.withoutMark(head);
    if (JsonHead.looksLikeJson(text)) {
      return new Sample(Layout.JSON, List.copyOf(JsonHead.of(text, WRAPPERS).names()));
    }
    return new Sample(
        Layout.CSV,
        switch (CsvHeader.of(Head.firstLine(text))) {
          case CsvHeader.Columns columns -> columns.names();
          case CsvHeader.Unreadable unreadable -> List.of();
        },
        new String(text, UTF_8));
  }

  /** What was seen, for a person whose file nobody recognised. */
  String describe() {
    String seen = TypedValues.shortened(String.join(", ", names));
    return switch (layout) {
      case JSON ->
          names.isEmpty() ? "this is JSON without a field" : "this is JSON with the fields " + seen;
      case CSV ->
          names.size() < 2
              ? "this is neither JSON nor CSV with a header"
                  + (seen.isEmpty() ? "" : "; it begins with '" + seen + "'")
              : "this is CSV with the columns " + seen;
    };
  }
}
