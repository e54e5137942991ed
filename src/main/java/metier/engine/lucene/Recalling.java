package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import metier.config.Ranking;
import metier.engine.Candidate;
import metier.engine.Recall;
import metier.index.Fields;
import metier.model.RecordKey;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The few hundred records that may fit a text and its concepts, from three lists: by the telling
 * words and all concepts, in one flat disjunction whose scorers skip what can't be among the best;
 * of the same occupations; by titles that mean much the same. Each list has its share, since the
 * sum of a long text's words would leave no room for adverts of few words.
 */
final class Recalling {
  /** Of a text's words these find; all of them order. */
  private static final int TELLING = 25;

  /** So many skills find, and so many occupations: Lucene refuses queries of over 1,024 terms. */
  private static final int CONCEPTS = 250;

  private static final double LEAST_ALIKE = 0.7;

  /** What a title that means the same is worth, in the measure of a sum of words. */
  private static final float ALIKE = 8;

  /** What a match of the telling words and of the concepts is worth beside that of all words. */
  private static final float FOUND = 0.5f;

  private static final ScoreDoc[] NONE = {};

  private final Shelf shelf;
  private final IndexSearcher searcher;
  private final LuceneQueries queries;

  Recalling(Shelf shelf, IndexSearcher searcher, Ranking ranking) {
    this.shelf = shelf;
    this.searcher = searcher;
    this.queries = new LuceneQueries(ranking, searcher.getIndexReader(), shelf.meanings);
  }

  List<Candidate> candidates(Recall recall) throws IOException {
    if (searcher.getIndexReader().maxDoc() == 0) {
      return List.of();
    }
    TextWords text = new TextWords(searcher, recall.text());
    Query any = anyOf(text, recall);
    ScoreDoc[] said = top(any, recall, recall.most());
    ScoreDoc[] same = same(any, recall);
    ScoreDoc[] alike = alike(recall);
    int[] documents = inTurn(said, same, alike, recall.most());
    float[] words = text.of(documents);
    float[] sums = words.clone();
    add(documents, sums, said, FOUND);
    add(documents, sums, alike, ALIKE);
    return read(documents, words, sums);
  }

  /** Of the same occupations, by all that finds any. */
  private ScoreDoc[] same(Query any, Recall recall) throws IOException {
    if (recall.occupations().isEmpty()) {
      return NONE;
    }
    BooleanQuery.Builder occupations = new BooleanQuery.Builder();
    weightiest(recall.occupations())
        .forEach(
            id -> occupations.add(new TermQuery(new Term(Fields.OCCUPATION, id)), Occur.SHOULD));
    Query same =
        new BooleanQuery.Builder()
            .add(occupations.build(), Occur.FILTER)
            .add(any, Occur.MUST)
            .build();
    return top(same, recall, half(recall));
  }

  private ScoreDoc[] alike(Recall recall) throws IOException {
    return recall.titleMeaning().isNone()
        ? NONE
        : top(
            new AlikeQuery(shelf.meanings, recall.titleMeaning(), LEAST_ALIKE),
            recall,
            half(recall));
  }

  private static int half(Recall recall) {
    return (recall.most() + 1) / 2;
  }

  /** One record, if it is held and can be matched. */
  Optional<Candidate> candidate(RecordKey key, String text) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(LuceneDocuments.key(key)), Occur.FILTER)
            .add(Scan.RECORDS, Occur.FILTER)
            .build();
    List<Candidate> found = new ArrayList<>(1);
    Sides sides = new Sides();
    for (ScoreDoc hit : searcher.search(query, 1).scoreDocs) {
      float words = new TextWords(searcher, text).of(new int[] {hit.doc})[0];
      sides.read(hit.doc, words).ifPresent(found::add);
    }
    return found.stream().findFirst();
  }

  private static Query anyOf(TextWords text, Recall recall) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    text.telling(TELLING)
        .forEach(word -> any.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.SHOULD));
    weightiest(recall.skills())
        .forEach(id -> any.add(of(Fields.SKILL, id, recall.skills()), Occur.SHOULD));
    weightiest(recall.occupations())
        .forEach(id -> any.add(of(Fields.OCCUPATION, id, recall.occupations()), Occur.SHOULD));
    return any.build();
  }

  /** By how rare it is, the value weighs the more. */
  private static Query of(String field, String value, Map<String, Double> weights) {
    float weight = weights.getOrDefault(value, 0.0).floatValue();
    return new BoostQuery(new TermQuery(new Term(field, value)), weight);
  }

  private static List<String> weightiest(Map<String, Double> concepts) {
    return concepts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CONCEPTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private ScoreDoc[] top(Query any, Recall recall, int most) throws IOException {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(any, Occur.MUST);
    recall.filters().forEach(filter -> narrowed.add(queries.filter(filter.query()), Occur.FILTER));
    int wanted = Math.min(most, searcher.getIndexReader().maxDoc());
    return searcher.search(
            Search.records(shelf.kind, narrowed.build()),
            new TopScoreDocCollectorManager(wanted, null, wanted))
        .scoreDocs;
  }

  /** Of the first list two, of the others one, in turn; ascending. */
  private static int[] inTurn(ScoreDoc[] said, ScoreDoc[] same, ScoreDoc[] alike, int most) {
    Set<Integer> documents = new TreeSet<>();
    for (int turn = 0; turn < most; turn++) {
      addNth(documents, said, 2 * turn, most);
      addNth(documents, said, 2 * turn + 1, most);
      addNth(documents, same, turn, most);
      addNth(documents, alike, turn, most);
    }
    return documents.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void addNth(Set<Integer> documents, ScoreDoc[] hits, int n, int most) {
    if (n < hits.length && documents.size() < most) {
      documents.add(hits[n].doc);
    }
  }

  private static void add(int[] documents, float[] sums, ScoreDoc[] hits, float weight) {
    for (ScoreDoc hit : hits) {
      int at = Arrays.binarySearch(documents, hit.doc);
      if (at >= 0) {
        sums[at] += weight * hit.score;
      }
    }
  }

  /** The greatest sum first. */
  private List<Candidate> read(int[] documents, float[] words, float[] sums) throws IOException {
    List<Integer> order = new ArrayList<>(documents.length);
    for (int i = 0; i < documents.length; i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> sums[i])
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    Sides sides = new Sides();
    List<Candidate> read = new ArrayList<>(documents.length);
    for (int i : order) {
      sides.read(documents[i], words[i]).ifPresent(read::add);
    }
    return read;
  }

  /** Reads records, many one after the other. */
  private final class Sides {
    private final StoredFields stored = searcher.getIndexReader().storedFields();
    private final SideCodec codec = new SideCodec();

    private Sides() throws IOException {}

    Optional<Candidate> read(int doc, float words) throws IOException {
      SideVisitor fields = new SideVisitor();
      stored.document(doc, fields);
      if (fields.side == null || fields.card == null) {
        return Optional.empty();
      }
      CardCodec.Keyed keyed = CardCodec.decode(shelf.kind, new BytesRef(fields.card));
      return Optional.of(
          new Candidate(keyed.key(), keyed.card(), codec.decode(new BytesRef(fields.side)), words));
    }
  }

  /** Leaves the text behind both unread. */
  private static final class SideVisitor extends StoredFieldVisitor {
    private byte @Nullable [] card;
    private byte @Nullable [] side;

    @Override
    public Status needsField(FieldInfo field) {
      if (card != null && side != null) {
        return Status.STOP;
      }
      return field.name.equals(LuceneDocuments.CARD) || field.name.equals(LuceneDocuments.SIDE)
          ? Status.YES
          : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
      if (field.name.equals(LuceneDocuments.CARD)) {
        card = value;
      } else {
        side = value;
      }
    }
  }
}
