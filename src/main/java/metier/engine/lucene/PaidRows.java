package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import metier.index.Fields;
import metier.pay.Paid;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the records of an index say of pay, from columns and dictionaries alone. Names
 * are made once a segment, however many records have them.
 */
final class PaidRows {
  private static final String NO_NAME = "";

  private final FacetColumns columns;

  PaidRows(FacetColumns columns) {
    this.columns = columns;
  }

  void forEach(IndexSearcher searcher, Consumer<Paid> consumer) throws IOException {
    Scan.over(
        searcher,
        Scan.RECORDS,
        (leaf, docs) -> {
          Segment segment = new Segment(leaf.reader());
          while (Scan.nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            Paid paid = segment.paid(docs.docID());
            if (paid != null) {
              consumer.accept(paid);
            }
          }
        });
  }

  /** One field of a segment: each document's only value. */
  private final class Names {
    private final FacetColumn column;
    private final String[] values;

    Names(LeafReader segment, String field) {
      this.column = columns.column(segment, field);
      this.values = columns.dictionary(field).values();
    }

    String of(int doc) {
      int number = column.only(doc);
      return number == FacetColumn.NONE ? NO_NAME : values[number];
    }
  }

  /** Documents are asked for in their order. */
  private final class Segment {
    private final Names how;
    private final Names currency;
    private final Names occupation;
    private final Names employer;
    private final Names country;
    private final Names state;
    private final Names city;
    private final NumericDocValues min;
    private final NumericDocValues max;
    private final NumericDocValues day;
    private final SortedSetDocValues titles;
    private final @Nullable String[] titleOf;
    private final String[] sources;

    Segment(LeafReader segment) throws IOException {
      this.how = new Names(segment, Fields.PAY_SOURCE);
      this.currency = new Names(segment, Fields.CURRENCY);
      this.occupation = new Names(segment, Fields.OCCUPATION);
      this.employer = new Names(segment, Fields.EMPLOYER);
      this.country = new Names(segment, Fields.COUNTRY);
      this.state = new Names(segment, Fields.STATE);
      this.city = new Names(segment, Fields.CITY);
      this.min = DocValues.getNumeric(segment, Fields.PAY_MIN);
      this.max = DocValues.getNumeric(segment, Fields.PAY_MAX);
      this.day = DocValues.getNumeric(segment, Fields.POSTED);
      this.titles = DocValues.getSortedSet(segment, LuceneDocuments.namesOf(Fields.TITLE));
      this.titleOf = new String[Math.toIntExact(titles.getValueCount())];
      this.sources = sources(segment);
    }

    @Nullable Paid paid(int doc) throws IOException {
      Paid.How known = how(how.of(doc));
      if (known == null || !max.advanceExact(doc) || max.longValue() < 1) {
        return null;
      }
      return new Paid(
          sources[doc],
          known,
          occupation.of(doc),
          title(doc),
          employer.of(doc),
          country.of(doc),
          state.of(doc),
          city.of(doc),
          currency.of(doc),
          min.advanceExact(doc) ? min.longValue() : 0,
          max.longValue(),
          day.advanceExact(doc) ? day.longValue() : Paid.UNDATED);
    }

    /** Null where nothing is known, or only an estimate of somebody else. */
    private static Paid.@Nullable How how(String source) {
      return switch (source) {
        case "stated" -> Paid.How.STATED;
        case "parsed" -> Paid.How.PARSED;
        case "survey" -> Paid.How.SURVEY;
        default -> null;
      };
    }

    private String title(int doc) throws IOException {
      if (!titles.advanceExact(doc)) {
        return NO_NAME;
      }
      int ord = (int) titles.nextOrd();
      String title = titleOf[ord];
      if (title == null) {
        String folded = titles.lookupOrd(ord).utf8ToString();
        title = folded.substring(0, folded.indexOf(LuceneDocuments.LABEL));
        titleOf[ord] = title;
      }
      return title;
    }
  }

  /** Of every document the source in its key; keys of one source stand side by side. */
  private static String[] sources(LeafReader segment) throws IOException {
    String[] sources = new String[segment.maxDoc()];
    Arrays.fill(sources, NO_NAME);
    Terms keys = segment.terms(LuceneDocuments.KEY);
    if (keys == null) {
      return sources;
    }
    TermsEnum each = keys.iterator();
    PostingsEnum postings = null;
    BytesRef prefix = new BytesRef();
    String source = NO_NAME;
    for (BytesRef key = each.next(); key != null; key = each.next()) {
      int end = 0;
      while (key.bytes[key.offset + end] != '~') {
        end++;
      }
      BytesRef own = new BytesRef(key.bytes, key.offset, end);
      if (!own.bytesEquals(prefix)) {
        prefix = BytesRef.deepCopyOf(own);
        source = own.utf8ToString();
      }
      postings = each.postings(postings, PostingsEnum.NONE);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        sources[postings.docID()] = source;
      }
    }
    return sources;
  }
}
