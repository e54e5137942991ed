package metier.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The processes of a {@link SealedReader}: started when one is needed, kept while they are good.
 */
final class SealedProcesses implements AutoCloseable {
  private final List<String> command;
  private final int documents;

  /** Guards all that follows. */
  private final Object lock = new Object();

  private final Deque<SealedProcess> idle = new ArrayDeque<>();
  private final Set<SealedProcess> all = new HashSet<>();
  private boolean closed;

  /**
   * @param command starts one
   * @param documents after how many one is replaced
   */
  SealedProcesses(List<String> command, int documents) {
    this.command = command;
    this.documents = documents;
  }

  /**
   * Takes one that is to be given back.
   *
   * @throws IOException when none can be started, or they are closed
   */
  SealedProcess taken() throws IOException {
    synchronized (lock) {
      if (closed) {
        throw new IOException("the reader is closed");
      }
      while (!idle.isEmpty()) {
        SealedProcess process = idle.pop();
        if (process.isGood(documents)) {
          return process;
        }
        end(process);
      }
      SealedProcess process = SealedProcess.start(command);
      all.add(process);
      return process;
    }
  }

  void giveBack(SealedProcess process) {
    synchronized (lock) {
      if (!closed && process.isGood(documents)) {
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

  boolean isOpen() {
    synchronized (lock) {
      return !closed;
    }
  }

  List<Long> ids() {
    synchronized (lock) {
      return all.stream().map(SealedProcess::id).toList();
    }
  }

  /** Kills them, whatever they are at. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      List.copyOf(all).forEach(this::end);
      idle.clear();
    }
  }
}
