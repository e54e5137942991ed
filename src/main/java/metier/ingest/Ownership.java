package metier.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import metier.engine.EngineUnavailable;
import org.jspecify.annotations.Nullable;

/** The right to write the index of one data folder; it ends with the process at the latest. */
final class Ownership implements AutoCloseable {
  private final FileChannel channel;
  private final Path pid;

  private Ownership(FileChannel channel, Path pid) {
    this.channel = channel;
    this.pid = pid;
  }

  /**
   * @param dataFolder what the message names
   * @throws FolderInUse when another process has it
   */
  static Ownership take(Path dataFolder, Path indexFolder) {
    Path pid = indexFolder.resolve("owner.pid");
    try {
      Files.createDirectories(indexFolder);
      FileChannel channel =
          FileChannel.open(
              indexFolder.resolve("owner.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new FolderInUse(dataFolder, nameOf(pid));
      }
      Files.writeString(pid, String.valueOf(ProcessHandle.current().pid()));
      return new Ownership(channel, pid);
    } catch (IOException e) {
      throw new EngineUnavailable(
          "the index folder " + indexFolder + " can't be written to: " + e.getMessage(), e);
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
      channel.close();
    } catch (IOException e) {
      throw new EngineUnavailable("the index folder can't be given up: " + e.getMessage(), e);
    }
  }
}
