package metier.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The rows of several files that became one record, each file under its name and its header. */
final class Bundle {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String file = "";

  void add(String file, Row row) {
    if (file.equals(this.file)) {
      bytes.writeBytes(row.own());
    } else {
      this.file = file;
      bytes.writeBytes((bytes.size() == 0 ? "" : "\n").getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(file.getBytes(StandardCharsets.UTF_8));
      bytes.write('\n');
      bytes.writeBytes(row.original());
    }
    bytes.write('\n');
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
