package metier.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import metier.config.Ranking;
import metier.engine.EngineOpener;
import metier.engine.EngineUnavailable;
import metier.engine.IndexIdentity;
import metier.engine.IndexState;
import metier.engine.SearchEngine;
import metier.model.RecordKind;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens Lucene indexes. */
public final class LuceneEngines implements EngineOpener {
  private final Ranking ranking;

  public LuceneEngines(Ranking ranking) {
    this.ranking = ranking;
  }

  /** The layout of this engine's own fields, to be made part of an index's fingerprint. */
  public static int layout() {
    return CardCodec.LAYOUT;
  }

  @Override
  public Optional<IndexState> state(Path folder) {
    IndexIdentity identity = null;
    long seq = 0;
    for (RecordKind kind : RecordKind.values()) {
      if (!Files.isDirectory(folder.resolve(kind.word()))) {
        return Optional.empty();
      }
      try {
        IndexState state = Shelf.state(folder, kind);
        if (identity != null && !identity.equals(state.identity())) {
          return Optional.empty();
        }
        identity = state.identity();
        seq = Math.max(seq, state.seq());
      } catch (IOException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return identity == null ? Optional.empty() : Optional.of(new IndexState(identity, seq));
  }

  @Override
  public SearchEngine open(Path folder, IndexIdentity identity) {
    try {
      Files.createDirectories(folder);
      return LuceneEngine.open(folder, identity, ranking);
    } catch (LockObtainFailedException e) {
      throw new EngineUnavailable("the index in " + folder + " is in use by another process", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new EngineUnavailable(
          "the index in " + folder + " can't be opened: " + e.getMessage(), e);
    }
  }

  @Override
  public SearchEngine openReadOnly(Path folder) {
    IndexState state =
        state(folder)
            .orElseThrow(
                () -> new EngineUnavailable("there is no index in " + folder + " yet", null));
    try {
      return LuceneEngine.openReadOnly(folder, state.identity(), ranking);
    } catch (IOException e) {
      throw new EngineUnavailable(
          "the index in " + folder + " can't be read: " + e.getMessage(), e);
    }
  }
}
