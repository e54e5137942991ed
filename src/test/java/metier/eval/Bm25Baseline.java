package metier.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene does out of the box: {@link EnglishAnalyzer} and BM25 over one field of title and
 * description, any word matching.
 */
public final class Bm25Baseline implements AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Directory directory = new ByteBuffersDirectory();
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;

  /**
   * @param texts by id
   */
  public Bm25Baseline(Map<String, String> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Document document = new Document();
        document.add(new StringField(ID, text.getKey(), Field.Store.YES));
        document.add(new TextField(TEXT, text.getValue(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  /**
   * @param allowed ids among which it searches
   */
  public List<String> find(String words, Collection<String> allowed, int limit) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (TokenStream terms = analyzer.tokenStream(TEXT, words)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        any.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
      }
      BooleanQuery query =
          new BooleanQuery.Builder()
              .add(any.build(), BooleanClause.Occur.MUST)
              .add(
                  new TermInSetQuery(ID, allowed.stream().map(BytesRef::new).toList()),
                  BooleanClause.Occur.FILTER)
              .build();
      IndexSearcher searcher = new IndexSearcher(reader);
      List<String> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        found.add(searcher.storedFields().document(hit.doc).get(ID));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
