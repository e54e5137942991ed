package metier.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Good documents, damaged at random: each gets an answer, in time. {@code -Dmetier.mutants=400}
 * reads so many of each kind, {@code -Dmetier.seed=8} the same ones again.
 */
final class DocumentMutantsTest {
  private static final int COUNT = Integer.getInteger("metier.mutants", 60);
  private static final long SEED = Long.getLong("metier.seed", System.nanoTime());
  private static final Duration HANG = Duration.ofSeconds(25);

  private static final SealedReader READER = new SealedReader();

  /** What is damaged. */
  enum Kind {
    PDF(".pdf"),
    /** Nothing of it packed, so that damage strikes what it says. */
    OPEN_PDF(".pdf"),
    DOCX(".docx"),
    /** The parts, which are then packed as they should be. */
    DOCX_PARTS(".docx"),
    HTML(".html");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    private byte[] mutant(Random random) {
      return switch (this) {
        case PDF -> damaged(Made.pdf(), random);
        case OPEN_PDF -> damaged(openPdf(), random);
        case DOCX -> damaged(Made.docx(), random);
        case DOCX_PARTS -> parts(random);
        case HTML -> damaged(Made.html(), random);
      };
    }

    private static byte[] openPdf() {
      StringBuilder content = new StringBuilder("BT /F 11 Tf 16 TL 60 720 Td\n");
      Made.RESUME.forEach(
          line -> content.append('(').append(line.replaceAll("[^ -~]", "-")).append(") Tj T*\n"));
      return Made.pdfPage(Made.PAGE, Made.stream(content.append("ET").toString()));
    }

    private static byte[] parts(Random random) {
      StringBuilder text = new StringBuilder();
      Made.RESUME.forEach(line -> text.append(Made.paragraph(line)));
      Map<String, byte[]> parts = new LinkedHashMap<>(Made.parts(Made.body(text.toString())));
      List<String> names = List.copyOf(parts.keySet());
      String name = names.get(random.nextInt(3) > 0 ? 2 : random.nextInt(names.size()));
      parts.computeIfPresent(name, (_, part) -> damaged(part, random));
      return Made.zip(parts);
    }
  }

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void gets_an_answer_in_time(Kind kind) throws IOException {
    Random random = new Random(SEED ^ kind.ordinal());
    Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    long slowest = 0;
    for (int i = 0; i < COUNT; i++) {
      byte[] mutant = kind.mutant(random);
      long start = System.nanoTime();
      DocumentText answer = READER.read(mutant, "cv" + kind.ending);
      long took = System.nanoTime() - start;
      slowest = Math.max(slowest, took);
      boolean good =
          took < HANG.toNanos()
              && switch (answer) {
                case Unreadable(Fault fault, String why) -> {
                  faults.merge(fault, 1, Integer::sum);
                  yield fault != Fault.UNAVAILABLE && !why.isBlank();
                }
                case Lines lines ->
                    CleanLines.characters(lines.lines()) <= Limits.CHARACTERS
                        && CleanLines.saySomething(lines.lines());
              };
      if (!good) {
        Path saved = Files.write(Files.createTempFile("mutant", kind.ending), mutant);
        assertThat(good).as("seed %d, %s %d, %s: %s", SEED, kind, i, saved, answer).isTrue();
      }
    }
    System.out.printf(
        "%s: %d mutants of seed %d, the slowest took %d ms; unreadable: %s%n",
        kind, COUNT, SEED, slowest / 1_000_000, faults);
  }

  /** One to three kinds of damage. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int n = random.nextInt(1, 4); n > 0 && bytes.length > 10; n--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(200));
      bytes =
          switch (random.nextInt(6)) {
            case 0, 1 -> flipped(bytes, random);
            case 2 ->
                replaced(bytes, from, random.nextInt(3) == 0 ? bytes.length : to, new byte[0]);
            case 3 -> swapped(bytes, random);
            case 4 -> replaced(bytes, from, from, piece(bytes, random, 1 + random.nextInt(50)));
            default -> numbered(bytes, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = random.nextInt(1, 8); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** Two pieces in each other's place. */
  private static byte[] swapped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int length = Math.min(bytes.length / 2, 1 + random.nextInt(100));
    int one = random.nextInt(bytes.length - length);
    int other = random.nextInt(bytes.length - length);
    System.arraycopy(whole, one, bytes, other, length);
    System.arraycopy(whole, other, bytes, one, length);
    return bytes;
  }

  /** A number, of an object, a length or a place, by another. */
  private static byte[] numbered(byte[] bytes, Random random) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= '0' && bytes[i] <= '9') {
        digits.add(i);
      }
    }
    if (digits.isEmpty()) {
      return bytes;
    }
    int at = digits.get(random.nextInt(digits.size()));
    String[] numbers = {"0", "-1", "3", "99999", "2147483647", "4294967296", "1e99", "NaN"};
    return replaced(bytes, at, at + 1, numbers[random.nextInt(numbers.length)].getBytes(UTF_8));
  }

  private static byte[] piece(byte[] bytes, Random random, int times) {
    int from = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - from, 1 + random.nextInt(80));
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      many.write(bytes, from, length);
    }
    return many.toByteArray();
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length + by.length);
    whole.write(bytes, 0, from);
    whole.writeBytes(by);
    whole.write(bytes, to, bytes.length - to);
    return whole.toByteArray();
  }
}
