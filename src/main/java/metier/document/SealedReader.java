package metier.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

  private final Keeping keeping;
  private final Semaphore places;
  private final SealedProcesses processes;

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
    this.places = new Semaphore(keeping.processes(), true);
    this.processes =
        new SealedProcesses(
            SealedProcess.command(keeping.memoryMegabytes(), main), keeping.documents());
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
      process = processes.taken();
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
      return late.get() ? tooSlow() : asked && processes.isOpen() ? broke() : unavailable();
    } finally {
      clock.interrupt();
      processes.giveBack(process);
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

  /** The processes that there are, by their ids. */
  List<Long> processes() {
    return processes.ids();
  }

  /** Kills the processes; who waits for one is told that documents can't be read. */
  @Override
  public void close() {
    processes.close();
  }
}
