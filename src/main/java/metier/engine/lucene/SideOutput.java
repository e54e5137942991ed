package metier.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/** Writes what both sides of a match are made of; {@link SideInput} reads it. */
final class SideOutput {
  private static final byte NONE = -1;

  private final DataOutput out;

  SideOutput(DataOutput out) {
    this.out = out;
  }

  /** Writes one of many. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  <T> void list(Collection<T> all, Element<? super T> element) throws IOException {
    out.writeVInt(all.size());
    for (T each : all) {
      element.write(each);
    }
  }

  void text(String text) throws IOException {
    out.writeString(text);
  }

  void texts(Collection<String> texts) throws IOException {
    list(texts, out::writeString);
  }

  void optional(@Nullable String text) throws IOException {
    present(text != null);
    if (text != null) {
      text(text);
    }
  }

  void present(boolean is) throws IOException {
    out.writeByte((byte) (is ? 1 : 0));
  }

  /** 0 or more; smaller ones are shorter. */
  void count(int number) throws IOException {
    out.writeVInt(number);
  }

  void number(int number) throws IOException {
    out.writeZInt(number);
  }

  void ordinal(@Nullable Enum<?> value) throws IOException {
    out.writeByte(value == null ? NONE : (byte) value.ordinal());
  }

  void skill(SkillRef skill) throws IOException {
    text(skill.id());
    text(skill.name());
  }

  void meaning(Meaning meaning) throws IOException {
    byte[] bytes = meaning.bytes();
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  void place(Place place) throws IOException {
    ordinal(place.kind());
    text(place.name());
    text(place.region());
    text(place.country());
    out.writeLong(Double.doubleToLongBits(place.point().lat()));
    out.writeLong(Double.doubleToLongBits(place.point().lon()));
    out.writeVLong(place.population());
  }
}
