package metier.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import metier.document.SealedReader.Keeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a document does to its reader stays with it. */
@Timeout(120)
final class SealedReaderTest {
  /** Does what the document says. */
  static final class Obedient {
    public static void main(String[] arguments) throws Exception {
      SealedMain.serve((bytes, _) -> done(new String(bytes, UTF_8)));
    }

    private static DocumentText done(String order) {
      switch (order) {
        case "hang" -> {
          while (true) {
            Thread.onSpinWait();
          }
        }
        case "eat" -> {
          List<byte[]> eaten = new ArrayList<>();
          while (true) {
            eaten.add(new byte[1 << 20]);
          }
        }
        case "crash" -> Runtime.getRuntime().halt(3);
        case "fall" -> fall(0);
        case "throw" -> throw new IllegalStateException("thrown");
        case "link" -> throw new NoClassDefFoundError("gone");
        case "chatter" -> System.out.println("not an answer");
        case "long" -> {
          return new Lines(
              List.of("x".repeat(900_000)), List.of("a note"), LocalDate.of(2024, 2, 29));
        }
        default -> {}
      }
      return new Lines(List.of(order), List.of());
    }

    private static int fall(int depth) {
      return fall(depth + 1) + 1;
    }
  }

  private static final Keeping SHORT =
      new Keeping(Duration.ofSeconds(4), Duration.ofSeconds(60), 2, 100, 64);

  private static SealedReader obedient(Keeping keeping) {
    return new SealedReader(keeping, Obedient.class);
  }

  private static DocumentText read(SealedReader reader, String text) {
    return reader.read(text.getBytes(UTF_8), null);
  }

  private static Fault fault(DocumentText text) {
    assertThat(text).isInstanceOf(Unreadable.class);
    return ((Unreadable) text).fault();
  }

  private static void assertFine(SealedReader reader) {
    assertThat(read(reader, "fine")).isEqualTo(new Lines(List.of("fine"), List.of()));
  }

  @Test
  void a_process_is_kept_for_the_documents_that_follow() {
    try (SealedReader reader = obedient(SHORT)) {
      assertThat(reader.processes()).isEmpty();
      assertFine(reader);
      List<Long> first = reader.processes();
      assertFine(reader);
      assertThat(read(reader, "chatter")).isInstanceOf(Lines.class);
      assertThat(((Lines) read(reader, "long")).lines().getFirst()).hasSize(900_000);
      assertThat(fault(read(reader, "throw"))).isEqualTo(Fault.BROKEN);
      assertThat(reader.processes()).hasSize(1).isEqualTo(first);
    }
  }

  @Test
  void what_takes_too_long_is_killed() {
    try (SealedReader reader = obedient(SHORT)) {
      assertThat(fault(read(reader, "hang"))).isEqualTo(Fault.TOO_SLOW);
      assertThat(reader.processes()).isEmpty();
      assertFine(reader);
    }
  }

  @Test
  void what_takes_too_much_memory_or_stack_is_over_the_limits() {
    try (SealedReader reader = obedient(SHORT)) {
      assertThat(fault(read(reader, "eat"))).isEqualTo(Fault.OVER_LIMITS);
      assertThat(reader.processes()).isEmpty();
      assertFine(reader);
      assertThat(fault(read(reader, "fall"))).isEqualTo(Fault.OVER_LIMITS);
      assertFine(reader);
    }
  }

  @Test
  void a_crash_is_an_answer_and_the_next_document_is_read() {
    try (SealedReader reader = obedient(SHORT)) {
      for (String order : List.of("crash", "link")) {
        assertThat(fault(read(reader, order))).as(order).isEqualTo(Fault.BROKEN);
        assertFine(reader);
      }
    }
  }

  @Test
  void a_process_that_somebody_killed_is_replaced() throws Exception {
    try (SealedReader reader = obedient(SHORT)) {
      assertFine(reader);
      ProcessHandle process = ProcessHandle.of(reader.processes().getFirst()).orElseThrow();
      process.destroyForcibly();
      process.onExit().get();
      assertFine(reader);
    }
  }

  @Test
  void a_process_is_replaced_after_its_share() {
    Keeping two = new Keeping(Duration.ofSeconds(20), Duration.ofSeconds(20), 1, 2, 64);
    try (SealedReader reader = obedient(two)) {
      assertFine(reader);
      List<Long> first = reader.processes();
      assertFine(reader);
      assertFine(reader);
      assertThat(reader.processes()).hasSize(1).isNotEqualTo(first);
    }
  }

  @Test
  void many_ask_at_once_and_each_gets_its_own_answer() throws Exception {
    try (SealedReader reader = obedient(SHORT);
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<DocumentText>> all = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String text = i % 20 == 7 ? "crash" : "document " + i;
        all.add(() -> read(reader, text));
      }
      List<Future<DocumentText>> answers = callers.invokeAll(all);
      for (int i = 0; i < answers.size(); i++) {
        DocumentText answer = answers.get(i).get();
        if (i % 20 == 7) {
          assertThat(fault(answer)).isEqualTo(Fault.BROKEN);
        } else {
          assertThat(answer).isEqualTo(new Lines(List.of("document " + i), List.of()));
        }
      }
      assertThat(reader.processes()).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void nobody_waits_for_ever() throws Exception {
    Keeping impatient = new Keeping(Duration.ofSeconds(5), Duration.ofMillis(200), 1, 100, 64);
    try (SealedReader reader = obedient(impatient);
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<DocumentText> slow = callers.submit(() -> read(reader, "hang"));
      while (reader.processes().isEmpty()) {
        Thread.sleep(10);
      }
      assertThat(fault(read(reader, "fine"))).isEqualTo(Fault.UNAVAILABLE);
      assertThat(fault(slow.get())).isEqualTo(Fault.TOO_SLOW);
      assertFine(reader);
    }
  }

  @Test
  void closing_ends_the_processes_and_what_they_are_at() throws Exception {
    SealedReader reader = obedient(Keeping.USUAL);
    assertFine(reader);
    ProcessHandle process = ProcessHandle.of(reader.processes().getFirst()).orElseThrow();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<DocumentText> under = callers.submit(() -> read(reader, "hang"));
      Thread.sleep(100);
      reader.close();
      assertThat(fault(under.get())).isEqualTo(Fault.UNAVAILABLE);
    }
    process.onExit().get();
    assertThat(fault(read(reader, "fine"))).isEqualTo(Fault.UNAVAILABLE);
  }

  @Test
  void a_program_that_cannot_start_is_unavailable() {
    try (SealedReader reader = new SealedReader(SHORT, SealedReaderTest.class)) {
      assertThat(fault(read(reader, "fine"))).isEqualTo(Fault.UNAVAILABLE);
      assertThat(reader.processes()).isEmpty();
    }
  }

  @Test
  void its_process_ends_with_its_parent_in_the_middle_of_a_document() throws Exception {
    try (SealedProcess process = SealedProcess.start(hanging())) {
      process.ask("hang".getBytes(UTF_8), null);
      ProcessHandle handle = ProcessHandle.of(process.id()).orElseThrow();
      assertThat(handle.isAlive()).isTrue();
      process.hangUp();
      handle.onExit().get();
    }
  }

  private static List<String> hanging() {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Xmx64m",
        "-cp",
        System.getProperty("java.class.path"),
        Obedient.class.getName());
  }
}
