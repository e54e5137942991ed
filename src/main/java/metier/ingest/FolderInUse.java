package metier.ingest;

import java.nio.file.Path;

/** Another process owns the index of this data folder. */
public final class FolderInUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  FolderInUse(Path folder, String owner) {
    super(folder + " is in use by another server" + owner);
  }
}
