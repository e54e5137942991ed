package metier.feed;

import java.util.List;
import java.util.Set;

/**
 * What the first bytes of a text show of its format.
 *
 * @param names the fields of its first rows, the columns of its header, or the elements of XML
 * @param text the bytes as text
 */
record Sample(Layout layout, List<String> names, String text) {
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
    byte[] bytes = Head.withoutMark(head);
    String text = Encodings.text(bytes);
    if (JsonHead.looksLikeJson(bytes)) {
      return new Sample(Layout.JSON, List.copyOf(JsonHead.of(bytes, WRAPPERS).names()), text);
    }
    if (Markup.isHtml(bytes)) {
      return new Sample(Layout.HTML, List.of(), text);
    }
    if (Markup.isXml(bytes)) {
      return new Sample(Layout.XML, XmlRows.names(bytes), text);
    }
    List<String> columns =
        switch (CsvHeader.of(Head.firstLine(bytes))) {
          case CsvHeader.Columns header -> header.names();
          case CsvHeader.Unreadable _ -> List.of();
        };
    return new Sample(Layout.CSV, columns, text);
  }

  /** What was seen, for a person whose file nobody recognised. */
  String describe() {
    String seen = TypedValues.shortened(String.join(", ", names));
    return switch (layout) {
      case JSON ->
          names.isEmpty() ? "this is JSON without a field" : "this is JSON with the fields " + seen;
      case XML ->
          names.isEmpty()
              ? "this is XML without an element for a job"
              : "this is XML with the elements " + seen;
      case HTML -> "this is a page of HTML";
      case CSV ->
          names.size() < 2
              ? "this is neither JSON nor CSV with a header"
                  + (seen.isEmpty() ? "" : "; it begins with '" + seen + "'")
              : "this is CSV with the columns " + seen;
    };
  }
}
