package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import metier.feed.FeedResult.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an XML feed, one in memory at a time: the elements called {@code job} or the like,
 * wherever they stand.
 *
 * <p>A row is cut out by its tags before it is parsed, so that a broken one is rejected alone and
 * nothing that stands outside of rows is ever parsed, least of all a DTD. The end tag of a row, or
 * the start tag of the next, ends a row also within a CDATA section or a comment: such a section
 * was never closed.
 */
final class XmlRows {
  /** What feeds call a row; the first of them in a file is what all its rows are called. */
  private static final Set<String> ROW_NAMES =
      Set.of("job", "vacancy", "position", "posting", "jobposting", "listing", "offer", "item");

  private static final Pattern START_TAG = Pattern.compile("<(?:\\w+:)?([A-Za-z_][\\w.-]*)");
  private static final int LONGEST_NAME = 64;

  private final InputStream in;
  private final Function<Row, FeedResult> reader;
  private final Consumer<FeedResult> results;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  /** The last bytes that were read, in a ring. */
  private final byte[] tail = new byte[2 * LONGEST_NAME];

  private long count;

  private @Nullable String rowName;
  private byte[] startTag = {};
  private byte[] endTag = {};
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private boolean inRow;
  private boolean tooLarge;
  private int number;

  /**
   * The names of the elements that a file begins with; none where none of them is a row.
   *
   * @param head without a byte order mark
   */
  static List<String> names(byte[] head) {
    List<String> names =
        START_TAG
            .matcher(new String(head, UTF_8))
            .results()
            .map(tag -> tag.group(1))
            .distinct()
            .toList();
    return names.stream().anyMatch(name -> ROW_NAMES.contains(name.toLowerCase(Locale.ROOT)))
        ? names
        : List.of();
  }

  private XmlRows(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results) {
    this.in = in;
    this.reader = reader;
    this.results = results;
  }

  static void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
      throws IOException {
    var text = new BufferedInputStream(in, Head.BYTES);
    byte[] head = Head.peek(text);
    InputStream utf8 =
        head.length == Head.skipMark(text).length
            ? Encodings.asUtf8(text, Encodings.declared(head))
            : text;
    new XmlRows(utf8, reader, results).read();
  }

  private void read() throws IOException {
    for (int b = next(); b >= 0; b = b == '<' ? markup() : next()) {
      // Text between tags is kept by next() where it belongs to a row.
    }
    if (inRow) {
      reject("the file ends before the row's </" + rowName + ">");
    }
  }

  /** Reads what stands between < and >, and returns the byte behind it. */
  private int markup() throws IOException {
    int first = next();
    switch (first) {
      case '!' -> {
        return declaration();
      }
      case '?' -> skipTo("?>");
      case '/' -> {
        int behind = name();
        return isRow() ? endTag(behind) : behind;
      }
      default -> {
        return first < 0 || first == '<' ? first : startTag(first);
      }
    }
    return next();
  }

  private int declaration() throws IOException {
    int first = next();
    if (first == '-') {
      int second = next();
      if (second == '-') {
        skipTo("-->");
        return next();
      }
      return second;
    }
    if (first == '[' && inRow) {
      skipTo("]]>");
      return next();
    }
    if (!inRow && first == 'D') {
      skipDoctype();
      return next();
    }
    return first;
  }

  /** With its internal subset, whose declarations have a > of their own. */
  private void skipDoctype() throws IOException {
    boolean subset = false;
    for (int b = next(); b >= 0; b = next()) {
      subset = b == '[' || (subset && b != ']');
      if (b == '>' && !subset) {
        return;
      }
    }
  }

  private final StringBuilder name = new StringBuilder();

  /** Leaves the name that follows in {@link #name} and returns the byte behind it. */
  private int name() throws IOException {
    name.setLength(0);
    return restOfName();
  }

  private int restOfName() throws IOException {
    int b = next();
    while (isNamePart(b) && name.length() < LONGEST_NAME) {
      name.append((char) b);
      b = next();
    }
    return b;
  }

  private static boolean isNamePart(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '-'
        || b == ':'
        || b == '.'
        || b >= 0x80;
  }

  private boolean isRow() {
    return rowName != null && rowName.contentEquals(name);
  }

  private int startTag(int first) throws IOException {
    long start = count - 2;
    name.setLength(0);
    name.append((char) first);
    int b = restOfName();
    if (rowName == null && ROW_NAMES.contains(name.toString().toLowerCase(Locale.ROOT))) {
      rowName = name.toString();
      startTag = ("<" + rowName).getBytes(UTF_8);
      endTag = ("</" + rowName + ">").getBytes(UTF_8);
    }
    if (!isRow()) {
      return b;
    }
    if (inRow) {
      reject("its </" + rowName + "> is missing: the next row begins before it");
    }
    begin(start);
    int before = ' ';
    while (b >= 0 && b != '>' && b != '<') {
      before = b;
      b = next();
    }
    if (b == '>' && before == '/') {
      finish();
    }
    return b == '<' ? b : next();
  }

  /** The row so far is its start tag, which {@code next()} has passed by. */
  private void begin(long start) {
    inRow = true;
    tooLarge = false;
    row.reset();
    for (long at = start; at < count; at++) {
      row.write(tail[(int) (at % tail.length)]);
    }
  }

  private int endTag(int behindName) throws IOException {
    int b = behindName;
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      b = next();
    }
    if (inRow) {
      finish();
    } else {
      number++;
      results.accept(
          new Rejected(
              number, null, null, "here ends a row whose <" + rowName + "> can't be found"));
    }
    return b == '<' ? b : next();
  }

  /** Reads on until the end of a section, or of the row around it. */
  private void skipTo(String end) throws IOException {
    byte[] wanted = end.getBytes(UTF_8);
    for (int b = next(); b >= 0; b = next()) {
      if (b == '>' && endsWith(wanted)) {
        return;
      }
      if (inRow && b == '>' && endsWith(endTag)) {
        reject("a section that opens in it isn't closed by " + end + " before </" + rowName + ">");
        return;
      }
      if (inRow && (b == '>' || b == ' ') && startsRow()) {
        reject("a section that opens in it isn't closed by " + end + " before the next row");
        begin(count - 1 - startTag.length);
        return;
      }
    }
  }

  /** Whether a row's start tag, or its beginning and a space, was read last. */
  private boolean startsRow() {
    for (int i = 0; i < startTag.length; i++) {
      if (tail[(int) ((count - 1 - startTag.length + i) % tail.length)] != startTag[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWith(byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (tail[(int) ((count - wanted.length + i) % tail.length)] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private void finish() {
    inRow = false;
    number++;
    byte[] bytes = row.toByteArray();
    row.reset();
    results.accept(
        tooLarge ? new Rejected(number, null, null, Limits.ROW_TOO_LARGE) : result(bytes));
  }

  private FeedResult result(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      ObjectNode node = XmlElement.read(text);
      return reader.apply(new Row(number, node, bytes, bytes));
    } catch (CharacterCodingException e) {
      return broken(bytes, "it isn't UTF-8");
    } catch (XMLStreamException e) {
      return broken(bytes, XmlElement.why(e));
    }
  }

  private Rejected broken(byte[] bytes, String why) {
    return new Rejected(number, null, Head.shown(bytes), why, null, bytes, false);
  }

  private void reject(String why) {
    inRow = false;
    number++;
    results.accept(broken(row.toByteArray(), tooLarge ? Limits.ROW_TOO_LARGE : why));
    row.reset();
  }

  /** The next byte; below 0 at the end. A row keeps what passes by while it is open. */
  private int next() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer, 0, buffer.length));
      if (to == 0) {
        return -1;
      }
    }
    byte b = buffer[from++];
    tail[(int) (count++ % tail.length)] = b;
    if (inRow && !tooLarge) {
      row.write(b);
      if (row.size() > Limits.ROW_BYTES) {
        tooLarge = true;
        row.reset();
      }
    }
    return b & 0xff;
  }
}
