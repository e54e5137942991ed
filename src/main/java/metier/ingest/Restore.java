package metier.ingest;

import java.nio.file.Path;
import metier.store.Backup;
import metier.store.Manifest;

/** A backup put in the place of a data folder's store. */
public final class Restore {
  private Restore() {}

  /**
   * Restores, with the folder's index removed: it may know writes that the backup doesn't, and the
   * next server builds another.
   *
   * @throws FolderInUse when a server has the folder
   * @throws metier.store.StoreUnavailable when the backup isn't whole; nothing is changed then
   */
  public static Manifest of(Path backup, Path dataFolder) {
    Path index = dataFolder.resolve(LiveIndex.FOLDER);
    try (Ownership _ = Ownership.take(dataFolder, index)) {
      return Backup.restore(backup, dataFolder, new Generations(index)::deleteAll);
    }
  }
}
