package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.index.Matchable;
import metier.index.Profile;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.Degree;
import metier.model.EmploymentType;
import metier.model.GeoPoint;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What matching looks at, as the bytes of one stored field beside the text that its words come
 * from, which packs them well. One codec reads for one answer: what many sides say is one object.
 */
final class SideCodec {
  private static final byte PROFILE = 0;
  private static final byte REQUIREMENTS = 1;

  private static final Degree.Level[] DEGREES = Degree.Level.values();
  private static final Level[] LEVELS = Level.values();
  private static final EmploymentType[] TYPES = EmploymentType.values();
  private static final Place.Kind[] PLACES = Place.Kind.values();
  private static final Demand[] DEMANDS = Demand.values();

  private final BytePool<String> strings = new BytePool<>();
  private final BytePool<SkillRef> skills = new BytePool<>();

  static BytesRef encode(Matchable side) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      switch (side) {
        case Profile profile -> {
          out.writeByte(PROFILE);
          profile(out, profile);
        }
        case Requirements requirements -> {
          out.writeByte(REQUIREMENTS);
          requirements(out, requirements);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  Matchable decode(BytesRef bytes) {
    Bytes in = new Bytes(bytes);
    try {
      return in.readByte() == PROFILE ? profile(in) : requirements(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void profile(DataOutput out, Profile profile) throws IOException {
    out.writeString(profile.title());
    meaning(out, profile.titleMeaning());
    meaning(out, profile.textMeaning());
    out.writeVInt(profile.held().size());
    for (Profile.Held held : profile.held()) {
      out.writeString(held.title());
      optional(out, held.occupation());
      out.writeZInt(held.from());
      out.writeZInt(held.to());
    }
    out.writeVInt(profile.lines().size());
    for (Profile.Line line : profile.lines()) {
      out.writeVInt(line.position() - Profile.Line.ELSEWHERE);
      out.writeString(line.text());
    }
    out.writeVInt(profile.skills().size());
    for (Profile.Shown shown : profile.skills()) {
      skill(out, shown.skill());
      out.writeVInt(shown.lines().size());
      for (int line : shown.lines()) {
        out.writeVInt(line);
      }
    }
    strings(out, profile.licences());
    optional(out, profile.level());
    Place place = profile.place();
    out.writeByte((byte) (place == null ? 0 : 1));
    if (place != null) {
      place(out, place);
    }
    out.writeVInt(profile.years());
    strings(out, profile.languages());
    optional(out, profile.degree());
  }

  private Profile profile(Bytes in) throws IOException {
    String title = in.readString();
    Meaning titleMeaning = meaning(in);
    Meaning textMeaning = meaning(in);
    int count = in.readVInt();
    List<Profile.Held> held = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      held.add(new Profile.Held(in.readString(), optional(in), in.readZInt(), in.readZInt()));
    }
    count = in.readVInt();
    List<Profile.Line> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(new Profile.Line(in.readVInt() + Profile.Line.ELSEWHERE, in.readString()));
    }
    count = in.readVInt();
    List<Profile.Shown> skills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      SkillRef skill = skill(in);
      int shown = in.readVInt();
      List<Integer> at = new ArrayList<>(shown);
      for (int line = 0; line < shown; line++) {
        at.add(in.readVInt());
      }
      skills.add(new Profile.Shown(skill, at));
    }
    return new Profile(
        title,
        titleMeaning,
        textMeaning,
        held,
        lines,
        skills,
        new LinkedHashSet<>(strings(in)),
        value(in, LEVELS),
        in.readByte() == 0 ? null : place(in),
        in.readVInt(),
        strings(in),
        value(in, DEGREES));
  }

  private static void requirements(DataOutput out, Requirements asked) throws IOException {
    out.writeString(asked.title());
    meaning(out, asked.titleMeaning());
    meaning(out, asked.textMeaning());
    optional(out, asked.occupation());
    asked(out, asked.skills());
    asked(out, asked.licences());
    values(out, asked.levels());
    out.writeVInt(asked.places().size());
    for (Place place : asked.places()) {
      place(out, place);
    }
    out.writeByte((byte) (asked.remote() ? 1 : 0));
    values(out, asked.types());
    out.writeVInt(asked.years());
    optional(out, asked.degree());
    strings(out, asked.languages());
  }

  private Requirements requirements(Bytes in) throws IOException {
    String title = in.readString();
    Meaning titleMeaning = meaning(in);
    Meaning textMeaning = meaning(in);
    String occupation = optional(in);
    List<Asked> skills = asked(in);
    List<Asked> licences = asked(in);
    Set<Level> levels = values(in, LEVELS, Level.class);
    int count = in.readVInt();
    List<Place> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(place(in));
    }
    return new Requirements(
        title,
        titleMeaning,
        textMeaning,
        occupation,
        skills,
        licences,
        levels,
        places,
        in.readByte() == 1,
        values(in, TYPES, EmploymentType.class),
        in.readVInt(),
        value(in, DEGREES),
        strings(in));
  }

  /** One sentence often asks for several skills: its number among all stands for it. */
  private static void asked(DataOutput out, List<Asked> all) throws IOException {
    List<String> words = List.copyOf(new LinkedHashSet<>(all.stream().map(Asked::words).toList()));
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(each -> numbers.put(each, numbers.size()));
    strings(out, words);
    out.writeVInt(all.size());
    for (Asked asked : all) {
      skill(out, asked.skill());
      out.writeByte((byte) asked.demand().ordinal());
      out.writeVInt(numbers.getOrDefault(asked.words(), 0));
    }
  }

  private List<Asked> asked(Bytes in) throws IOException {
    int sentences = in.readVInt();
    List<String> words = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      words.add(in.readString());
    }
    int count = in.readVInt();
    List<Asked> asked = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      asked.add(new Asked(skill(in), DEMANDS[in.readByte()], words.get(in.readVInt())));
    }
    return asked;
  }

  private static void skill(DataOutput out, SkillRef skill) throws IOException {
    out.writeString(skill.id());
    out.writeString(skill.name());
  }

  /** Looked up by its bytes, id and name together. */
  private SkillRef skill(Bytes in) throws IOException {
    int from = in.at();
    in.skip(in.readVInt());
    in.skip(in.readVInt());
    int to = in.at();
    SkillRef known = skills.get(in.bytes, from, to);
    if (known != null) {
      return known;
    }
    in.to(from);
    return skills.put(in.bytes, from, to, new SkillRef(in.readString(), in.readString()));
  }

  private static void meaning(DataOutput out, Meaning meaning) throws IOException {
    byte[] bytes = meaning.bytes();
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  private static Meaning meaning(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return Meaning.ofBytes(bytes);
  }

  private static void place(DataOutput out, Place place) throws IOException {
    out.writeByte((byte) place.kind().ordinal());
    out.writeString(place.name());
    out.writeString(place.region());
    out.writeString(place.country());
    out.writeLong(Double.doubleToLongBits(place.point().lat()));
    out.writeLong(Double.doubleToLongBits(place.point().lon()));
    out.writeVLong(place.population());
  }

  private Place place(Bytes in) throws IOException {
    return new Place(
        PLACES[in.readByte()],
        pooled(in),
        pooled(in),
        pooled(in),
        new GeoPoint(
            Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())),
        in.readVLong());
  }

  private static void values(DataOutput out, Set<? extends Enum<?>> values) throws IOException {
    out.writeVInt(values.size());
    for (Enum<?> value : values) {
      out.writeByte((byte) value.ordinal());
    }
  }

  private static <T extends Enum<T>> Set<T> values(DataInput in, T[] all, Class<T> type)
      throws IOException {
    Set<T> values = EnumSet.noneOf(type);
    for (int count = in.readVInt(); count > 0; count--) {
      values.add(all[in.readByte()]);
    }
    return values;
  }

  private static void optional(DataOutput out, @Nullable Enum<?> value) throws IOException {
    out.writeByte((byte) (value == null ? -1 : value.ordinal()));
  }

  private static <T> @Nullable T value(DataInput in, T[] all) throws IOException {
    byte ordinal = in.readByte();
    return ordinal < 0 ? null : all[ordinal];
  }

  private static void optional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  private @Nullable String optional(Bytes in) throws IOException {
    return in.readByte() == 0 ? null : pooled(in);
  }

  private static void strings(DataOutput out, Collection<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private List<String> strings(Bytes in) throws IOException {
    int count = in.readVInt();
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(pooled(in));
    }
    return all;
  }

  private String pooled(Bytes in) throws IOException {
    int from = in.at();
    in.skip(in.readVInt());
    int to = in.at();
    String known = strings.get(in.bytes, from, to);
    if (known != null) {
      return known;
    }
    in.to(from);
    return strings.put(in.bytes, from, to, in.readString());
  }

  /** The bytes of one side, which can be looked at again. */
  private static final class Bytes extends DataInput {
    private final byte[] bytes;
    private final ByteArrayDataInput in;

    Bytes(BytesRef all) {
      this.bytes = all.bytes;
      this.in = new ByteArrayDataInput(all.bytes, all.offset, all.length);
    }

    int at() {
      return in.getPosition();
    }

    void to(int position) {
      in.setPosition(position);
    }

    void skip(int count) {
      in.setPosition(in.getPosition() + count);
    }

    @Override
    public byte readByte() {
      return in.readByte();
    }

    @Override
    public void readBytes(byte[] into, int offset, int length) {
      in.readBytes(into, offset, length);
    }

    @Override
    public void skipBytes(long count) {
      in.skipBytes(count);
    }

    @Override
    public int readVInt() {
      return in.readVInt();
    }

    @Override
    public String readString() {
      int length = in.readVInt();
      int from = in.getPosition();
      in.setPosition(from + length);
      return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
  }
}
