package metier.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Unreadable;

/**
 * The process in which {@link SealedReader} has its documents read. It takes them from standard
 * input and ends with it, also in the middle of one: a process whose parent is gone serves nobody.
 */
final class SealedMain {
  /** Enough for what documents nest in earnest. */
  private static final long STACK_BYTES = 4 << 20;

  private final DocumentReader reader;
  private final DataOutputStream out;
  private final SynchronousQueue<Wire.Asked> queue = new SynchronousQueue<>();

  private SealedMain(DocumentReader reader, DataOutputStream out) {
    this.reader = reader;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    serve(new LocalReader());
  }

  /** Returns never. */
  static void serve(DocumentReader reader) throws Exception {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // What a library prints must not come between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    SealedMain main = new SealedMain(reader, out);
    Thread worker = new Thread(null, main::work, "reading", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    Wire.greet(out);
    try {
      while (true) {
        main.queue.put(Wire.asked(in));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void work() {
    try {
      while (true) {
        Wire.Asked asked = queue.take();
        DocumentText text;
        boolean spent = false;
        try {
          text = reader.read(asked.bytes(), asked.name());
        } catch (RuntimeException e) {
          text =
              new Unreadable(
                  Fault.BROKEN,
                  "The file is damaged in a way that can't be read. Export it anew, and try"
                      + " again.");
        } catch (OutOfMemoryError e) {
          spent = true;
          text =
              new Unreadable(
                  Fault.OVER_LIMITS,
                  "Reading it takes more memory than a document may have. Export it anew, without"
                      + " pictures, and try again.");
        } catch (StackOverflowError e) {
          spent = true;
          text =
              new Unreadable(
                  Fault.OVER_LIMITS,
                  "Its parts nest in each other without end. Export it anew, and try again.");
        } catch (Error e) {
          spent = true;
          text =
              new Unreadable(
                  Fault.BROKEN, "Reading it broke the reader. Export it anew, and try again.");
        }
        Wire.answer(out, text, spent);
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }
}
