package metier.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import metier.config.Ranking;
import metier.engine.Change;
import metier.engine.ExpiredCursor;
import metier.engine.IndexIdentity;
import metier.engine.IndexState;
import metier.model.RecordKind;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of one kind of record. Each kind has its own, so that word statistics, block
 * joins and facet columns of one never burden another.
 */
final class Shelf implements Closeable {
  private static final String STORE = "store";
  private static final String FINGERPRINT = "fingerprint";
  private static final String LAYOUT = "layout";
  private static final String SEQ = "seq";
  private static final double BUFFER_MEGABYTES = 96;
  private static final double CURSOR_SECONDS = 120;

  final RecordKind kind;
  final FacetColumns columns = new FacetColumns();
  final TitleWords titles = new TitleWords();
  final MeaningColumns meanings = new MeaningColumns();
  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final SearcherLifetimeManager held = new SearcherLifetimeManager();
  private long appliedSeq;

  private Shelf(
      RecordKind kind,
      Directory directory,
      @Nullable IndexWriter writer,
      SearcherManager searchers,
      long appliedSeq) {
    this.kind = kind;
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.appliedSeq = appliedSeq;
  }

  static Shelf open(Path folder, RecordKind kind, IndexIdentity identity, Ranking ranking)
      throws IOException {
    Directory directory = new MMapDirectory(folder.resolve(kind.word()));
    long seq = DirectoryReader.indexExists(directory) ? state(directory).seq() : 0;
    IndexWriterConfig settings =
        new IndexWriterConfig(new WordAnalyzer())
            .setSimilarity(similarity(ranking))
            .setCodec(new JobsCodec())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, settings);
    Shelf shelf =
        new Shelf(
            kind, directory, writer, new SearcherManager(writer, searchersWith(ranking)), seq);
    shelf.mark(identity, seq);
    if (!DirectoryReader.indexExists(directory)) {
      writer.commit();
    }
    return shelf;
  }

  static Shelf openReadOnly(Path folder, RecordKind kind, Ranking ranking) throws IOException {
    Directory directory = new MMapDirectory(folder.resolve(kind.word()));
    return new Shelf(
        kind,
        directory,
        null,
        new SearcherManager(directory, searchersWith(ranking)),
        state(directory).seq());
  }

  static IndexState state(Path folder, RecordKind kind) throws IOException {
    try (Directory directory = new MMapDirectory(folder.resolve(kind.word()))) {
      return state(directory);
    }
  }

  private static IndexState state(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      String layout = data.getOrDefault(LAYOUT, "");
      if (!layout.equals(Integer.toString(CardCodec.LAYOUT))) {
        throw new IllegalArgumentException("layout of the index was '" + layout + "'");
      }
      return new IndexState(
          new IndexIdentity(data.getOrDefault(STORE, ""), data.getOrDefault(FINGERPRINT, "")),
          Long.parseLong(data.getOrDefault(SEQ, "0")));
    }
  }

  private static BM25Similarity similarity(Ranking ranking) {
    return new BM25Similarity((float) ranking.bm25K1(), (float) ranking.bm25B());
  }

  private static SearcherFactory searchersWith(Ranking ranking) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity(ranking));
        return searcher;
      }
    };
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index of " + kind.word() + " was opened to read only");
    }
    return writer;
  }

  void apply(Change change) throws IOException {
    switch (change) {
      case Change.Put(var document) -> {
        List<Document> block = LuceneDocuments.of(document);
        Term key = LuceneDocuments.key(document.key());
        if (block.size() == 1) {
          writer().updateDocument(key, block.getFirst());
        } else {
          writer().updateDocuments(key, block);
        }
      }
      case Change.SetAside(var document) ->
          writer()
              .updateDocument(LuceneDocuments.key(document.key()), LuceneDocuments.aside(document));
      case Change.Remove(var key, long seq) -> writer().deleteDocuments(LuceneDocuments.key(key));
    }
  }

  void appliedUpTo(long seq) {
    appliedSeq = Math.max(appliedSeq, seq);
  }

  long appliedSeq() {
    return appliedSeq;
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
    held.prune(new SearcherLifetimeManager.PruneByAge(CURSOR_SECONDS));
  }

  void commit(IndexIdentity identity) throws IOException {
    mark(identity, appliedSeq);
    writer().commit();
  }

  private void mark(IndexIdentity identity, long seq) {
    writer()
        .setLiveCommitData(
            Map.of(
                    STORE,
                    identity.storeId(),
                    FINGERPRINT,
                    identity.fingerprint(),
                    LAYOUT,
                    Integer.toString(CardCodec.LAYOUT),
                    SEQ,
                    Long.toString(seq))
                .entrySet());
  }

  /** A use of one state of the index; must be closed. */
  final class View implements AutoCloseable {
    final IndexSearcher searcher;
    private final boolean fromHeld;

    private View(IndexSearcher searcher, boolean fromHeld) {
      this.searcher = searcher;
      this.fromHeld = fromHeld;
    }

    /** Keeps this state for cursors; its name is good for about two minutes. */
    long keep() throws IOException {
      return held.record(searcher);
    }

    @Override
    public void close() throws IOException {
      if (fromHeld) {
        held.release(searcher);
      } else {
        searchers.release(searcher);
      }
    }
  }

  View newest() throws IOException {
    return new View(searchers.acquire(), false);
  }

  View kept(long generation) {
    IndexSearcher searcher = held.acquire(generation);
    if (searcher == null) {
      throw new ExpiredCursor();
    }
    return new View(searcher, true);
  }

  /** Leaves what was not committed behind: the change log brings it again. */
  @Override
  public void close() throws IOException {
    held.close();
    searchers.close();
    if (writer != null) {
      writer.rollback();
    }
    directory.close();
  }
}
