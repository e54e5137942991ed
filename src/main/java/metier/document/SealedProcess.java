package metier.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One process that reads documents, one after the other. */
final class SealedProcess implements AutoCloseable {
  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private boolean greeted;
  private boolean spent;
  private volatile boolean closed;
  private int documents;

  private SealedProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * @param megabytes of its heap
   * @param main what is run in it
   */
  static List<String> command(int megabytes, Class<?> main) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "10"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
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

  /** It may not be listening yet. */
  static SealedProcess start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Keys and options of this process are none of its business.
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new SealedProcess(builder.start());
  }

  /**
   * @throws IOException when it can't be reached; the document wasn't looked at
   */
  void ask(byte[] bytes, @Nullable String name) throws IOException {
    if (!greeted) {
      Wire.awaitGreeting(in);
      greeted = true;
    }
    documents++;
    Wire.ask(out, bytes, name);
  }

  /**
   * @throws IOException when it ended instead
   */
  DocumentText answer() throws IOException {
    Wire.Answered answered = Wire.answered(in);
    spent |= answered.spent();
    return answered.text();
  }

  boolean isGood(int mostDocuments) {
    return !closed && !spent && documents < mostDocuments && process.isAlive();
  }

  /** What becomes of it when this process is gone. */
  void hangUp() throws IOException {
    out.close();
  }

  long id() {
    return process.pid();
  }

  @Override
  public void close() {
    closed = true;
    process.destroyForcibly();
    try {
      in.close();
      out.close();
    } catch (IOException e) {
      // The other end is gone, as it should be.
    }
  }
}
