package metier.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import metier.index.Documents;
import metier.index.Fields;
import metier.index.IndexDocument;
import metier.index.IndexDocument.Entry;
import metier.index.Likeness;
import metier.index.Matchable;
import metier.index.Person;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Engine-neutral documents as Lucene's. A résumé's bullets stand before it as one block. */
final class LuceneDocuments {
  /** On every document of a record, so that a block goes as a whole. */
  static final String KEY = "_key";

  /** On the record's own document only. */
  static final String CARD = "_card";

  static final String SEQ = "_seq";
  static final String PARENT = "_parent";

  /** On the documents of records that are set aside, instead of {@link #PARENT}. */
  static final String ASIDE = "_aside";

  static final String LIKENESS = "_likeness";
  static final String BLOCK = "_block";

  /** On résumés: what each adds to what is counted over many people. */
  static final String PERSON = "_person";

  /** On records that can be matched: what matching looks at. */
  static final String SIDE = "_side";

  static final String TEXT = "_text";

  /** Ids of the skills that a bullet shows, to be read with it. */
  static final String SHOWS = "_shows";

  /** The words of {@link Fields#WORDS} as they are written, to spell by. */
  static final String SPELLED = "_spelled";

  /** Of a résumé, the words that it is compared by, as they are written. */
  static final String WORDING = "_wording";

  /** Of a résumé, how it is written: see {@link Manner}. */
  static final String MANNER = "_manner";

  /** The title as a name among others, to complete by. */
  private static final String TITLED = "_titled";

  private static final FieldType WITHOUT_COUNTS = new FieldType();

  static {
    WITHOUT_COUNTS.setIndexOptions(IndexOptions.DOCS);
    WITHOUT_COUNTS.setOmitNorms(true);
    WITHOUT_COUNTS.freeze();
  }

  /** Between a keyword's value and its label in the facet columns. */
  static final char LABEL = '\u001f';

  /** In characters; what is longer is nobody's completion. */
  private static final int LONGEST_TITLE = 120;

  private LuceneDocuments() {}

  static Term key(RecordKey key) {
    return new Term(KEY, key.qualified());
  }

  /** Where the values of a field stand, each with its label. */
  static String namesOf(String field) {
    return field.equals(Fields.TITLE) ? TITLED : field;
  }

  /** The record's documents, its own last. */
  static List<Document> of(IndexDocument document) {
    List<Document> block = new ArrayList<>(document.children().size() + 1);
    StringField key = new StringField(KEY, document.key().qualified(), Field.Store.NO);
    for (IndexDocument.Child child : document.children()) {
      Document bullet = fields(child.entries());
      bullet.add(key);
      bullet.add(new StoredField(TEXT, child.text()));
      for (Entry entry : child.entries()) {
        if (entry instanceof Entry.Keyword(String field, String value, String label)
            && field.equals(Fields.BULLET_SKILL)) {
          bullet.add(new StoredField(SHOWS, value));
        }
      }
      block.add(bullet);
    }
    Document own = fields(document.entries());
    own.add(key);
    own.add(new StringField(PARENT, "", Field.Store.NO));
    identify(own, document);
    Matchable side = document.side();
    if (side != null) {
      own.add(new StoredField(SIDE, SideCodec.encode(side)));
    }
    if (!document.text().isEmpty()) {
      own.add(new StoredField(TEXT, document.text()));
    }
    if (document.key().kind() == RecordKind.RESUMES) {
      addWording(own, document);
    }
    Person person = document.person();
    if (person != null) {
      own.add(new BinaryDocValuesField(PERSON, PersonCodec.encode(document.key(), person)));
    }
    block.add(own);
    return block;
  }

  private static void addWording(Document own, IndexDocument document) {
    StringBuilder wording = new StringBuilder();
    for (Entry entry : document.entries()) {
      if (entry instanceof Entry.Words(String field, String text, int _)
          && field.equals(Fields.WORDS)
          && !text.isEmpty()) {
        wording.append(text).append('\n');
      }
    }
    String whole = wording.toString();
    own.add(new StoredField(WORDING, whole));
    Set.copyOf(Manner.of(whole))
        .forEach(pair -> own.add(new StringField(MANNER, pair, Field.Store.NO)));
  }

  /**
   * A record that is set aside: without any field that a request could match, count or sort by, so
   * that words, filters and facets needn't know of it.
   */
  static Document aside(IndexDocument document) {
    Document aside = new Document();
    aside.add(new StringField(KEY, document.key().qualified(), Field.Store.NO));
    aside.add(new StringField(ASIDE, "", Field.Store.NO));
    identify(aside, document);
    return aside;
  }

  private static void identify(Document own, IndexDocument document) {
    own.add(new NumericDocValuesField(SEQ, document.seq()));
    own.add(new StoredField(CARD, CardCodec.encode(document.key(), document.card())));
    Likeness likeness = document.likeness();
    if (likeness != null) {
      own.add(new BinaryDocValuesField(LIKENESS, Likenesses.encode(likeness)));
      own.add(new StringField(BLOCK, Likenesses.block(likeness), Field.Store.NO));
    }
  }

  private static BytesRef titled(String title) {
    String cut = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    return new BytesRef(Documents.foldedTitle(cut) + LABEL + cut.strip());
  }

  private static Document fields(List<Entry> entries) {
    Document fields = new Document();
    for (Entry entry : entries) {
      switch (entry) {
        case Entry.Words(String field, String text, int times) -> {
          for (int i = 0; i < times && !text.isEmpty(); i++) {
            fields.add(new TextField(field, text, Field.Store.NO));
          }
          if (field.equals(Fields.WORDS)) {
            fields.add(new Field(SPELLED, text, WITHOUT_COUNTS));
          } else if (field.equals(Fields.TITLE)) {
            fields.add(new SortedSetDocValuesField(TITLED, titled(text)));
          }
        }
        case Entry.Keyword(String field, String value, String label) -> {
          fields.add(new StringField(field, value, Field.Store.NO));
          fields.add(new SortedSetDocValuesField(field, new BytesRef(value + LABEL + label)));
        }
        case Entry.Emphasis(String field, String value, String label, int times) -> {
          fields.add(new EmphasisField(field, value, times));
          fields.add(new SortedSetDocValuesField(field, new BytesRef(value + LABEL + label)));
        }
        case Entry.Number(String field, long value) -> {
          fields.add(new LongPoint(field, value));
          fields.add(new NumericDocValuesField(field, value));
        }
        case Entry.Point(String field, var point) -> {
          fields.add(new LatLonPoint(field, point.lat(), point.lon()));
          fields.add(new LatLonDocValuesField(field, point.lat(), point.lon()));
        }
        case Entry.Meant(String field, var meaning) ->
            fields.add(new SortedDocValuesField(field, new BytesRef(meaning.bytes())));
      }
    }
    return fields;
  }
}
