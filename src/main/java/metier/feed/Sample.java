package metier.feed;

import java.util.List;

/**
 * What the first bytes of a text show of its format.
 *
 * @param names the fields of its first rows, or the columns of its header
 */
record Sample(Layout layout, List<String> names) {
  /**
   * @param head may break off anywhere
   */
  static Sample of(byte[] head) {
    byte[] text = Head.withoutMark(head);
    if (JsonHead.looksLikeJson(text)) {
      return new Sample(Layout.JSON, List.copyOf(JsonHead.of(text).names()));
    }
    return new Sample(
        Layout.CSV,
        switch (CsvHeader.of(Head.firstLine(text))) {
          case CsvHeader.Columns columns -> columns.names();
          case CsvHeader.Unreadable unreadable -> List.of();
        });
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
