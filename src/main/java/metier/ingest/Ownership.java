package metier.ingest;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import metier.engine.EngineUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * The right to write the index of one data folder; it ends with the process at the latest. The
 * owner tells other processes how far the index has come.
 */
final class Ownership implements AutoCloseable {
  private static final String LOCK = "owner.lock";
  private static final String PID = "owner.pid";
  private static final String APPLIED = "owner.applied";

  private final FileChannel lock;
  private final FileChannel applied;
  private final Path pid;

  private Ownership(FileChannel lock, FileChannel applied, Path pid) {
    this.lock = lock;
    this.applied = applied;
    this.pid = pid;
  }

  /**
   * @param dataFolder what the message names
   * @throws FolderInUse when another process has it
   */
  static Ownership take(Path dataFolder, Path indexFolder) {
    Path pid = indexFolder.resolve(PID);
    try {
      Files.createDirectories(indexFolder);
      FileChannel lock = channel(indexFolder.resolve(LOCK));
      if (tryLock(lock) == null) {
        lock.close();
        throw new FolderInUse(dataFolder, nameOf(pid));
      }
      Ownership ownership = new Ownership(lock, channel(indexFolder.resolve(APPLIED)), pid);
      ownership.tell(0);
      Files.writeString(pid, String.valueOf(ProcessHandle.current().pid()));
      return ownership;
    } catch (IOException e) {
      throw new EngineUnavailable(
          "the index folder " + indexFolder + " can't be written to: " + e.getMessage(), e);
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Tells how far the index has come. */
  void tell(long seq) {
    try {
      applied.write(ByteBuffer.allocate(Long.BYTES).putLong(0, seq), 0);
    } catch (IOException e) {
      throw new EngineUnavailable("the index folder can't be written to: " + e.getMessage(), e);
    }
  }

  /** How far the index has come, as its owner tells; empty where no process owns it. */
  static OptionalLong told(Path indexFolder) {
    try {
      long pid = Long.parseLong(Files.readString(indexFolder.resolve(PID)).strip());
      if (ProcessHandle.of(pid).isEmpty()) {
        return OptionalLong.empty();
      }
      byte[] seq = Files.readAllBytes(indexFolder.resolve(APPLIED));
      return OptionalLong.of(ByteBuffer.wrap(seq).getLong());
    } catch (IOException | NumberFormatException | BufferUnderflowException e) {
      return OptionalLong.empty();
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String nameOf(Path pid) {
    try {
      return " (pid " + Files.readString(pid).strip() + ")";
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(pid);
      applied.close();
      lock.close();
    } catch (IOException e) {
      throw new EngineUnavailable("the index folder can't be given up: " + e.getMessage(), e);
    }
  }
}
