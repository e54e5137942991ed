package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import metier.feed.FeedResult.Accepted;
import metier.model.RecordKind;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Reads damaged copies of the golden files, in a process of its own whose memory is small: {@code
 * Mutants COUNT SEED [FILES]}, the files by a regular expression. The first that fails, or takes
 * too long, is saved and ends it with 1.
 */
final class Mutants {
  /** Of a processor's time: on a busy machine a clock tells nothing. */
  private static final long MOST_NANOS = 5_000_000_000L;

  private static final long MOST_SECONDS_BY_THE_CLOCK = 100;
  private static final int FEW_ROWS = 50;
  private static final String MARKS = "{}[]<>&\",:;\n\\\t\0 ";
  private static final String[] OPENERS = {
    "[",
    "{\"a\":",
    "{\"@graph\":[",
    "\"",
    "<a>",
    "<job>",
    "<!--",
    "<![CDATA[",
    "&amp;",
    "(",
    "\t",
    "\n\"",
    "<?x "
  };

  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
          });

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private final long seed;

  /** What the last one took. */
  private volatile long nanos;

  private Mutants(long seed) {
    this.seed = seed;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int count = Integer.parseInt(args[0]);
    var mutants = new Mutants(Long.parseLong(args[1]));
    for (Arguments file : GoldenFeedsTest.files().toList()) {
      if (args.length > 2 && !((String) file.get()[1]).matches(args[2])) {
        continue;
      }
      Object[] each = file.get();
      if (!mutants.survive((RecordKind) each[0], (String) each[1], (String) each[2], count)) {
        System.exit(1);
      }
    }
  }

  private boolean survive(RecordKind kind, String file, String format, int count)
      throws IOException, InterruptedException {
    byte[] whole = GoldenFeedsTest.resource(file);
    var random = new Random(seed ^ file.hashCode());
    long slowest = 0;
    for (int i = 0; i < count; i++) {
      byte[] mutant = mutant(whole, random);
      String fault = fault(kind, format, mutant);
      slowest = Math.max(slowest, nanos);
      if (fault != null) {
        Path saved = Files.write(Files.createTempFile("mutant", file), mutant);
        System.out.printf("%s, seed %d, try %d, saved as %s: %s%n", file, seed, i, saved, fault);
        return false;
      }
    }
    System.out.printf(
        "%s: %d mutants, the slowest took %d ms%n",
        file, count, TimeUnit.NANOSECONDS.toMillis(slowest));
    return true;
  }

  /** Null when all is well. */
  private String fault(RecordKind kind, String format, byte[] mutant) throws InterruptedException {
    try {
      String fault =
          reader
              .submit(() -> timed(kind, format, mutant))
              .get(MOST_SECONDS_BY_THE_CLOCK, TimeUnit.SECONDS);
      return fault == null && nanos > MOST_NANOS ? "it took " + nanos + " ns" : fault;
    } catch (TimeoutException e) {
      return "it doesn't end";
    } catch (ExecutionException e) {
      e.printStackTrace(System.out);
      return String.valueOf(e.getCause());
    }
  }

  private String timed(RecordKind kind, String format, byte[] mutant) throws IOException {
    long start = threads.getCurrentThreadCpuTime();
    String fault = read(kind, format, mutant);
    nanos = threads.getCurrentThreadCpuTime() - start;
    return fault;
  }

  /** What is accepted can be read again from its original, and says the same. */
  private static String read(RecordKind kind, String format, byte[] mutant) throws IOException {
    FeedReading.FEEDS.detect(kind, mutant);
    Feed feed = FeedReading.feed(kind, format);
    List<Accepted> rows = new ArrayList<>();
    feed.read(
        new ByteArrayInputStream(mutant),
        result -> {
          if (result instanceof Accepted row && rows.size() < FEW_ROWS) {
            rows.add(row);
          }
        });
    for (Accepted row : rows) {
      List<FeedResult> again = FeedReading.read(feed, row.original());
      if (again.size() != 1
          || !(again.getFirst() instanceof Accepted same)
          || !same.fact().equals(row.fact())) {
        return "its row " + row.line() + " reads otherwise from its original: " + again;
      }
    }
    return null;
  }

  /** One to three kinds of damage. */
  static byte[] mutant(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = random.nextInt(1, 4); n > 0 && bytes.length > 1; n--) {
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> flipped(bytes, random);
            case 1 -> cut(bytes, random);
            case 2 -> nested(bytes, random);
            default -> repeated(bytes, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) MARKS.charAt(random.nextInt(MARKS.length()));
    }
    return bytes;
  }

  /** A piece gone from the middle, or the end. */
  private static byte[] cut(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to =
        random.nextBoolean() ? bytes.length : Math.min(bytes.length, from + random.nextInt(200));
    return replaced(bytes, from, to, new byte[0]);
  }

  /** Some characters replaced by what opens, and is never closed, up to 50,000 times. */
  private static byte[] nested(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(20));
    String opener = OPENERS[random.nextInt(OPENERS.length)];
    return replaced(bytes, from, to, opener.repeat(often(random)).getBytes(UTF_8));
  }

  private static byte[] repeated(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - from, 1 + random.nextInt(60));
    var many = new ByteArrayOutputStream();
    for (int n = often(random) / 10; n >= 0; n--) {
      many.write(bytes, from, length);
    }
    return replaced(bytes, from, from + length, many.toByteArray());
  }

  private static int often(Random random) {
    return (int) Math.pow(10, 1 + 3.7 * random.nextDouble());
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    var whole = new ByteArrayOutputStream(bytes.length + by.length);
    whole.write(bytes, 0, from);
    whole.writeBytes(by);
    whole.write(bytes, to, bytes.length - to);
    return whole.toByteArray();
  }
}
