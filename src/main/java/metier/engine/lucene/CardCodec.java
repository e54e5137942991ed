package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import metier.index.Card;
import metier.model.EmploymentType;
import metier.model.GeoPoint;
import metier.model.Level;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Shift;
import metier.model.SkillRef;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A hit's key and card as the bytes of one stored field: a page of hits is read without parsing.
 * Its layout belongs to the fingerprint of the index.
 */
final class CardCodec {
  /** Goes up with every change of this layout or of the fields. */
  static final int LAYOUT = 6;

  record Keyed(RecordKey key, Card card) {}

  private CardCodec() {}

  static BytesRef encode(RecordKey key, Card card) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeString(key.source());
      out.writeString(key.id());
      switch (card) {
        case Card.Job job -> job(out, job);
        case Card.Resume resume -> resume(out, resume);
        case Card.Salary salary -> salary(out, salary);
        case Card.Occupation(String title, String code) -> {
          out.writeString(title);
          out.writeString(code);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Keyed decode(RecordKind kind, BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      RecordKey key = new RecordKey(kind, in.readString(), in.readString());
      Card card =
          switch (kind) {
            case JOBS -> job(in);
            case RESUMES -> resume(in);
            case PAY -> salary(in);
            case OCCUPATIONS -> new Card.Occupation(in.readString(), in.readString());
          };
      return new Keyed(key, card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void job(DataOutput out, Card.Job job) throws IOException {
    out.writeString(job.title());
    out.writeString(job.employer());
    out.writeVInt(job.places().size());
    for (Place place : job.places()) {
      place(out, place);
    }
    out.writeByte((byte) (job.remote() ? 1 : 0));
    values(out, job.types());
    values(out, job.shifts());
    values(out, job.levels());
    pay(out, job.pay());
    day(out, job.posted());
    day(out, job.expires());
    text(out, job.url());
    text(out, job.applyUrl());
    skills(out, job.skills());
  }

  private static Card job(DataInput in) throws IOException {
    String title = in.readString();
    String employer = in.readString();
    int count = in.readVInt();
    List<Place> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(place(in));
    }
    boolean remote = in.readByte() == 1;
    return new Card.Job(
        title,
        employer,
        places,
        remote,
        values(in, TYPES),
        values(in, SHIFTS),
        values(in, LEVELS),
        pay(in),
        day(in),
        day(in),
        text(in),
        text(in),
        skills(in));
  }

  private static void resume(DataOutput out, Card.Resume resume) throws IOException {
    out.writeString(resume.title());
    optionalPlace(out, resume.place());
    out.writeVInt(resume.years());
    day(out, resume.updated());
    out.writeVInt(resume.positions().size());
    for (Card.Held held : resume.positions()) {
      out.writeString(held.title());
      out.writeString(held.employer());
      month(out, held.start());
      month(out, held.end());
    }
    skills(out, resume.skills());
  }

  private static Card resume(DataInput in) throws IOException {
    String title = in.readString();
    Place place = optionalPlace(in);
    int years = in.readVInt();
    LocalDate updated = day(in);
    int count = in.readVInt();
    List<Card.Held> positions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      positions.add(new Card.Held(in.readString(), in.readString(), month(in), month(in)));
    }
    return new Card.Resume(title, place, years, updated, positions, skills(in));
  }

  private static void salary(DataOutput out, Card.Salary salary) throws IOException {
    out.writeString(salary.title());
    optional(out, salary.occupation());
    out.writeString(salary.employer());
    optionalPlace(out, salary.place());
    day(out, salary.start());
    pay(out, salary.pay());
    out.writeString(salary.published());
    out.writeString(salary.source());
  }

  private static Card salary(DataInput in) throws IOException {
    return new Card.Salary(
        in.readString(),
        optional(in),
        in.readString(),
        optionalPlace(in),
        day(in),
        pay(in),
        in.readString(),
        in.readString());
  }

  private static final EmploymentType[] TYPES = EmploymentType.values();
  private static final Shift[] SHIFTS = Shift.values();
  private static final Level[] LEVELS = Level.values();
  private static final PayUnit[] UNITS = PayUnit.values();
  private static final Place.Kind[] PLACES = Place.Kind.values();

  private static void values(DataOutput out, List<? extends Enum<?>> values) throws IOException {
    out.writeVInt(values.size());
    for (Enum<?> value : values) {
      out.writeByte((byte) value.ordinal());
    }
  }

  private static <T> List<T> values(DataInput in, T[] all) throws IOException {
    int count = in.readVInt();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(all[in.readByte()]);
    }
    return values;
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

  private static Place place(DataInput in) throws IOException {
    return new Place(
        PLACES[in.readByte()],
        in.readString(),
        in.readString(),
        in.readString(),
        new GeoPoint(
            Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())),
        in.readVLong());
  }

  private static void optionalPlace(DataOutput out, @Nullable Place place) throws IOException {
    out.writeByte((byte) (place == null ? 0 : 1));
    if (place != null) {
      place(out, place);
    }
  }

  private static @Nullable Place optionalPlace(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : place(in);
  }

  private static void optional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  private static @Nullable String optional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  private static void pay(DataOutput out, @Nullable Pay pay) throws IOException {
    switch (pay) {
      case null -> out.writeByte((byte) 0);
      case Pay.Stated(PayRange range) -> {
        out.writeByte((byte) 1);
        range(out, range);
      }
      case Pay.Parsed(PayRange range, String words) -> {
        out.writeByte((byte) 2);
        range(out, range);
        out.writeString(words);
      }
      case Pay.Estimated(PayRange range, int basis) -> {
        out.writeByte((byte) 3);
        range(out, range);
        out.writeVInt(basis);
      }
    }
  }

  private static @Nullable Pay pay(DataInput in) throws IOException {
    byte source = in.readByte();
    if (source == 0) {
      return null;
    }
    PayRange range =
        new PayRange(
            Double.longBitsToDouble(in.readLong()),
            Double.longBitsToDouble(in.readLong()),
            in.readString(),
            UNITS[in.readByte()],
            weeklyHours(in));
    return source == 1
        ? new Pay.Stated(range)
        : source == 2
            ? new Pay.Parsed(range, in.readString())
            : new Pay.Estimated(range, in.readVInt());
  }

  private static void range(DataOutput out, PayRange range) throws IOException {
    out.writeLong(Double.doubleToLongBits(range.min()));
    out.writeLong(Double.doubleToLongBits(range.max()));
    out.writeString(range.currency());
    out.writeByte((byte) range.unit().ordinal());
    Double hours = range.weeklyHours();
    out.writeLong(Double.doubleToLongBits(hours == null ? 0 : hours));
  }

  /** 0 stands for hours that aren't stated. */
  private static @Nullable Double weeklyHours(DataInput in) throws IOException {
    double hours = Double.longBitsToDouble(in.readLong());
    return hours == 0 ? null : hours;
  }

  private static void skills(DataOutput out, List<SkillRef> skills) throws IOException {
    out.writeVInt(skills.size());
    for (SkillRef skill : skills) {
      out.writeString(skill.id());
      out.writeString(skill.name());
    }
  }

  private static List<SkillRef> skills(DataInput in) throws IOException {
    int count = in.readVInt();
    List<SkillRef> skills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      skills.add(new SkillRef(in.readString(), in.readString()));
    }
    return skills;
  }

  private static void text(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  private static @Nullable String text(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  private static void day(DataOutput out, @Nullable LocalDate day) throws IOException {
    out.writeZLong(day == null ? Integer.MIN_VALUE : day.toEpochDay());
  }

  private static @Nullable LocalDate day(DataInput in) throws IOException {
    long day = in.readZLong();
    return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static void month(DataOutput out, @Nullable YearMonth month) throws IOException {
    out.writeZInt(month == null ? Integer.MIN_VALUE : month.getYear() * 12 + month.getMonthValue());
  }

  private static @Nullable YearMonth month(DataInput in) throws IOException {
    int month = in.readZInt();
    return month == Integer.MIN_VALUE
        ? null
        : YearMonth.of(Math.floorDiv(month - 1, 12), Math.floorMod(month - 1, 12) + 1);
  }
}
