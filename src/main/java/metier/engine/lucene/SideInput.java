package metier.engine.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import metier.model.GeoPoint;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SideOutput} wrote. What others said in the same bytes isn't made again. */
final class SideInput {
  private static final Place.Kind[] KINDS = Place.Kind.values();

  private final byte[] bytes;
  private final ByteArrayDataInput in;
  private final Pools pools;

  /** What was read of several sides. */
  static final class Pools {
    private final BytePool<String> texts = new BytePool<>();
    private final BytePool<SkillRef> skills = new BytePool<>();
  }

  SideInput(BytesRef side, Pools pools) {
    this.bytes = side.bytes;
    this.in = new ByteArrayDataInput(side.bytes, side.offset, side.length);
    this.pools = pools;
  }

  <T> List<T> list(Function<SideInput, T> element) {
    int count = in.readVInt();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(element.apply(this));
    }
    return all;
  }

  byte oneByte() {
    return in.readByte();
  }

  int count() {
    return in.readVInt();
  }

  int number() {
    return BitUtil.zigZagDecode(in.readVInt());
  }

  boolean present() {
    return in.readByte() == 1;
  }

  String text() {
    int length = in.readVInt();
    int from = in.getPosition();
    in.setPosition(from + length);
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  String pooledText() {
    int from = in.getPosition();
    skipText();
    int to = in.getPosition();
    String known = pools.texts.get(bytes, from, to);
    if (known != null) {
      return known;
    }
    in.setPosition(from);
    return pools.texts.put(bytes, from, to, text());
  }

  List<String> pooledTexts() {
    return list(SideInput::pooledText);
  }

  @Nullable String optional() {
    return present() ? pooledText() : null;
  }

  /** Looked up by its bytes, id and name together. */
  SkillRef skill() {
    int from = in.getPosition();
    skipText();
    skipText();
    int to = in.getPosition();
    SkillRef known = pools.skills.get(bytes, from, to);
    if (known != null) {
      return known;
    }
    in.setPosition(from);
    return pools.skills.put(bytes, from, to, new SkillRef(text(), text()));
  }

  private void skipText() {
    int length = in.readVInt();
    in.setPosition(in.getPosition() + length);
  }

  <T> @Nullable T ordinal(T[] values) {
    byte ordinal = in.readByte();
    return ordinal < 0 ? null : values[ordinal];
  }

  <T extends Enum<T>> Set<T> ordinals(T[] values, Class<T> type) {
    Set<T> set = EnumSet.noneOf(type);
    for (int count = in.readVInt(); count > 0; count--) {
      set.add(values[in.readByte()]);
    }
    return set;
  }

  Meaning meaning() {
    byte[] numbers = new byte[in.readVInt()];
    in.readBytes(numbers, 0, numbers.length);
    return Meaning.ofBytes(numbers);
  }

  Place place() {
    return new Place(
        KINDS[in.readByte()],
        pooledText(),
        pooledText(),
        pooledText(),
        new GeoPoint(
            Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())),
        in.readVLong());
  }
}
