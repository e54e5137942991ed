package metier.analysis.vector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A trained model on disk: lines that a person can read ({@code head -n 9}), an empty line, the
 * numbers. The first line is {@code metier KIND VERSION}, the others {@code name: value}; the last
 * of them holds the CRC-32C of the numbers.
 *
 * @param facts how it was made, by name, in order; without the checksum
 * @param body little-endian, from its position on
 */
record ModelFile(String kind, Map<String, String> facts, ByteBuffer body) {
  static final int VERSION = 1;

  private static final String CHECKSUM = "crc32c";

  ModelFile {
    facts.forEach(
        (name, value) -> {
          if (name.isBlank() || (name + value).contains("\n") || name.contains(":")) {
            throw new IllegalArgumentException("'" + name + ": " + value + "' is no line");
          }
        });
    body = body.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  static ModelFile of(String kind, Map<String, String> facts, ByteRows rows) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    all.put("rows", Integer.toString(rows.count()));
    all.put("dimensions", Integer.toString(rows.dimensions()));
    return new ModelFile(kind, all, rows.body());
  }

  /**
   * @throws UnreadableModel when there is no such file, it is of another kind, or damaged
   */
  static ModelFile read(Path file, String kind) {
    byte[] bytes = bytes(file);
    int end = 0;
    while (end + 1 < bytes.length && (bytes[end] != '\n' || bytes[end + 1] != '\n')) {
      end++;
    }
    String[] lines = new String(bytes, 0, end, UTF_8).split("\n");
    if (!lines[0].equals(title(kind))) {
      String seen = lines[0].substring(0, Math.min(60, lines[0].length()));
      throw new UnreadableModel(
          file, "begins with '" + seen + "'; '" + title(kind) + "' is expected");
    }
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] fact = lines[i].split(": ", 2);
      facts.put(fact[0], fact.length == 2 ? fact[1] : "");
    }
    int start = Math.min(end + 2, bytes.length);
    ByteBuffer body = ByteBuffer.wrap(bytes, start, bytes.length - start);
    String stated = facts.remove(CHECKSUM);
    String found = checksum(body);
    if (!found.equals(stated)) {
      throw new UnreadableModel(
          file, "is damaged: its checksum is " + found + ", and " + stated + " is stated");
    }
    return new ModelFile(kind, facts, body);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableModel(file, new IOException("there is no such file", e));
    } catch (IOException e) {
      throw new UnreadableModel(file, e);
    }
  }

  /** Beside what is there first, so that whoever reads the old file keeps it. */
  void write(Path file) throws IOException {
    StringBuilder head = new StringBuilder(title(kind)).append('\n');
    facts.forEach((name, value) -> head.append(name).append(": ").append(value).append('\n'));
    head.append(CHECKSUM).append(": ").append(checksum(body)).append("\n\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.toString().getBytes(UTF_8));
    byte[] numbers = new byte[body.remaining()];
    body.duplicate().get(numbers);
    bytes.writeBytes(numbers);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, bytes.toByteArray());
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A fact that has to be a whole number, one or more. */
  int number(Path file, String name) {
    String stated = facts.getOrDefault(name, "");
    if (!stated.matches("[1-9]\\d{0,7}")) {
      throw new UnreadableModel(file, name + " is '" + stated + "'; it must be a number");
    }
    return Integer.parseInt(stated);
  }

  void requireBytes(Path file, long expected) {
    if (body.remaining() != expected) {
      throw new UnreadableModel(
          file, "holds " + body.remaining() + " bytes of numbers; expected " + expected);
    }
  }

  private static String title(String kind) {
    return "metier " + kind + " " + VERSION;
  }

  private static String checksum(ByteBuffer body) {
    CRC32C sum = new CRC32C();
    sum.update(body.duplicate());
    return "%08x".formatted(sum.getValue());
  }
}
