package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import metier.index.Person;
import metier.model.Degree;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SelfStated;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a résumé adds to counts, as the bytes of one column beside its document. */
final class PersonCodec {
  private static final Degree.Level[] LEVELS = Degree.Level.values();

  private PersonCodec() {}

  static BytesRef encode(RecordKey key, Person person) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeString(key.source());
      out.writeString(key.id());
      out.writeVInt(person.positions().size());
      for (Person.Position position : person.positions()) {
        out.writeString(position.title());
        optional(out, position.occupation());
        out.writeZInt(position.from());
        out.writeZInt(position.to());
      }
      lines(out, person.lines());
      optional(out, person.stated().gender());
      optional(out, person.stated().ethnicity());
      out.writeVInt(person.languages().size());
      for (String language : person.languages()) {
        out.writeString(language);
      }
      out.writeVInt(person.degrees().size());
      for (Degree degree : person.degrees()) {
        out.writeByte((byte) degree.level().ordinal());
        out.writeString(degree.field());
        out.writeString(degree.school());
      }
      out.writeInt(person.wording());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** Skills by their numbers in a list of all: lines repeat them. */
  private static void lines(DataOutput out, List<Person.Line> lines) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Person.Line line : lines) {
      line.skills().forEach(skill -> numbers.putIfAbsent(skill, numbers.size()));
    }
    out.writeVInt(numbers.size());
    for (String skill : numbers.keySet()) {
      out.writeString(skill);
    }
    out.writeVInt(lines.size());
    for (Person.Line line : lines) {
      out.writeVInt(line.position());
      out.writeVInt(line.bullet());
      out.writeVInt(line.skills().size());
      for (String skill : line.skills()) {
        out.writeVInt(numbers.getOrDefault(skill, 0));
      }
    }
  }

  private static void optional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  static void forEach(IndexSearcher searcher, BiConsumer<RecordKey, Person> consumer)
      throws IOException {
    Pool pool = new Pool();
    Scan.over(
        searcher,
        Scan.RECORDS,
        (leaf, docs) -> {
          BinaryDocValues values = DocValues.getBinary(leaf.reader(), LuceneDocuments.PERSON);
          while (Scan.nextLive(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
            if (values.advanceExact(docs.docID())) {
              BytesRef bytes = values.binaryValue();
              var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
              RecordKey key =
                  new RecordKey(RecordKind.RESUMES, pool.of(in.readString()), in.readString());
              consumer.accept(key, person(in, pool));
            }
          }
        });
  }

  /** One string each for what many résumés say. */
  private static final class Pool {
    private final Map<String, String> strings = new HashMap<>();

    String of(String text) {
      String before = strings.putIfAbsent(text, text);
      return before == null ? text : before;
    }
  }

  private static Person person(DataInput in, Pool pool) throws IOException {
    return new Person(
        positions(in, pool),
        lines(in, pool),
        new SelfStated(optional(in, pool), optional(in, pool)),
        strings(in, pool),
        degrees(in, pool),
        in.readInt());
  }

  private static List<Person.Position> positions(DataInput in, Pool pool) throws IOException {
    int count = in.readVInt();
    List<Person.Position> positions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      positions.add(
          new Person.Position(
              pool.of(in.readString()), optional(in, pool), in.readZInt(), in.readZInt()));
    }
    return positions;
  }

  private static List<Person.Line> lines(DataInput in, Pool pool) throws IOException {
    List<String> all = strings(in, pool);
    int count = in.readVInt();
    List<Person.Line> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int position = in.readVInt();
      int bullet = in.readVInt();
      int shown = in.readVInt();
      List<String> skills = new ArrayList<>(shown);
      for (int s = 0; s < shown; s++) {
        skills.add(all.get(in.readVInt()));
      }
      lines.add(new Person.Line(position, bullet, skills));
    }
    return lines;
  }

  private static List<Degree> degrees(DataInput in, Pool pool) throws IOException {
    int count = in.readVInt();
    List<Degree> degrees = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      degrees.add(
          new Degree(LEVELS[in.readByte()], pool.of(in.readString()), pool.of(in.readString())));
    }
    return degrees;
  }

  private static List<String> strings(DataInput in, Pool pool) throws IOException {
    int count = in.readVInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(pool.of(in.readString()));
    }
    return strings;
  }

  private static @Nullable String optional(DataInput in, Pool pool) throws IOException {
    return in.readByte() == 0 ? null : pool.of(in.readString());
  }
}
