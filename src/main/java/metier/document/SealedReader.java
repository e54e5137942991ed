package metier.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Has documents read by {@link LocalReader} in processes of their own, with little memory and
 * little time: whatever a document does to its reader, this process goes on. A process is started
 * when one is needed, kept for the documents that follow, and ends when this one does.
 */
public final class SealedReader implements DocumentReader, AutoCloseable {
  /**
   * How processes are kept.
   *
   * @param timeLimit for one document, the start of a process included; then the process is killed
   * @param patience how long a caller waits until a process is free
   * @param processes how many there are at most
   * @param documents after how many a process is replaced
   * @param memoryMegabytes of a process's heap
   */
  public record Keeping(
      Duration timeLimit, Duration patience, int processes, int documents, int memoryMegabytes) {
    public static final Keeping USUAL =
        new Keeping(Duration.ofSeconds(20), Duration.ofSeconds(25), 2, 500, 256);

    public Keeping {
      if (processes < 1 || documents < 1) {
        throw new IllegalArgumentException("there must be a process, and it must read something");
      }
    }
  }

  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Keeping keeping;
  private final List<String> command;
  private final Semaphore places;

  /** Guards {@link #idle}, {@link #all} and {@link #closed}. */
  private final Object lock = new Object();

  private final Deque<SealedProcess> idle = new ArrayDeque<>();
  private final Set<SealedProcess> all = new HashSet<>();
  private boolean closed;

  public SealedReader() {
    this(Keeping.USUAL);
  }

  public SealedReader(Keeping keeping) {
    this(keeping, SealedMain.class);
  }

  /**
   * @param main what is run in the processes
   */
  SealedReader(Keeping keeping, Class<?> main) {
    this.keeping = keeping;
    this.command = command(keeping, main);
    this.places = new Semaphore(keeping.processes(), true);
  }

  private static List<String> command(Keeping keeping, Class<?> main) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "5"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + keeping.memoryMegabytes() + "m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    return command;
  }

  /** Starts a process in the background, so that the first document needn't wait for it. */
  public void prepare() {
    Thread.ofVirtual().name("reader-warming").start(() -> read(FirstPage.PDF, null));
  }

  @Override
  public DocumentText read(byte[] bytes, @Nullable String name) {
    if (bytes.length > Limits.FILE_BYTES) {
      return LocalReader.tooLarge();
    }
    try {
      if (!places.tryAcquire(keeping.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        return new Unreadable(
            Fault.UNAVAILABLE, "Other documents are being read at the moment; try again soon.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable(Fault.UNAVAILABLE, "The reading was broken off; try again.");
    }
    try {
      DocumentText first = readOnce(bytes, name);
      return isUnavailable(first) ? readOnce(bytes, name) : first;
    } finally {
      places.release();
    }
  }

  private static boolean isUnavailable(DocumentText text) {
    return text instanceof Unreadable(Fault fault, _) && fault == Fault.UNAVAILABLE;
  }

  private DocumentText readOnce(byte[] bytes, @Nullable String name) {
    SealedProcess process;
    try {
      process = taken();
    } catch (IOException e) {
      return unavailable();
    }
    AtomicBoolean late = new AtomicBoolean();
    Thread clock =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    Thread.sleep(keeping.timeLimit());
                    late.set(true);
                    process.close();
                  } catch (InterruptedException e) {
                    // The answer came in time.
                  }
                });
    boolean asked = false;
    try {
      process.ask(bytes, name);
      asked = true;
      return process.answer();
    } catch (IOException e) {
      process.close();
      return late.get() ? tooSlow() : asked && isOpen() ? broke() : unavailable();
    } finally {
      clock.interrupt();
      giveBack(process);
    }
  }

  private Unreadable tooSlow() {
    return new Unreadable(
        Fault.TOO_SLOW,
        "Reading it takes longer than "
            + keeping.timeLimit().toSeconds()
            + " seconds, which no résumé should. Export it anew, and try again.");
  }

  private static Unreadable broke() {
    return new Unreadable(
        Fault.BROKEN, "Reading it broke the reader. Export it anew, and try again.");
  }

  private static Unreadable unavailable() {
    return new Unreadable(
        Fault.UNAVAILABLE, "Documents can't be read here at the moment; try again soon.");
  }

  private boolean isOpen() {
    synchronized (lock) {
      return !closed;
    }
  }

  private SealedProcess taken() throws IOException {
    synchronized (lock) {
      if (closed) {
        throw new IOException("the reader is closed");
      }
      while (!idle.isEmpty()) {
        SealedProcess process = idle.pop();
        if (process.isGood(keeping.documents())) {
          return process;
        }
        end(process);
      }
      SealedProcess process = SealedProcess.start(command);
      all.add(process);
      return process;
    }
  }

  private void giveBack(SealedProcess process) {
    synchronized (lock) {
      if (!closed && process.isGood(keeping.documents())) {
        idle.push(process);
      } else {
        end(process);
      }
    }
  }

  private void end(SealedProcess process) {
    all.remove(process);
    process.close();
  }

  /** The processes that there are, by their ids. */
  List<Long> processes() {
    synchronized (lock) {
      return all.stream().map(SealedProcess::id).toList();
    }
  }

  /** Kills the processes; who waits for one is told that documents can't be read. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      List.copyOf(all).forEach(this::end);
      idle.clear();
    }
  }
}
