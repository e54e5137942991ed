package metier.engine;

import java.nio.file.Path;
import java.util.Optional;

/** Makes engines over folders. */
public interface EngineOpener {
  /** What lies in the folder; empty where there is no whole index. */
  Optional<IndexState> state(Path folder);

  /**
   * Opens for writing, making an empty index where there is none.
   *
   * @throws EngineUnavailable when the folder can't be used
   */
  SearchEngine open(Path folder, IndexIdentity identity);

  /**
   * Opens the last commit to read it while another process writes.
   *
   * @throws EngineUnavailable when there is no whole index
   */
  SearchEngine openReadOnly(Path folder);
}
