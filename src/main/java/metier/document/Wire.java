package metier.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * What goes between a reader and its process: a greeting, then documents one way and answers the
 * other, each number four bytes and each text its length and UTF-8. Neither side believes a length.
 */
final class Wire {
  private static final int GREETING = 0x4d544952;
  private static final int LINES = 1;
  private static final int UNREADABLE = 2;
  private static final long NO_DAY = Long.MIN_VALUE;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_TEXT = 4 * Limits.CHARACTERS;

  record Asked(byte[] bytes, @Nullable String name) {}

  /**
   * @param spent the process can't be relied on any more
   */
  record Answered(DocumentText text, boolean spent) {}

  private Wire() {}

  static void greet(DataOutputStream out) throws IOException {
    out.writeInt(GREETING);
    out.flush();
  }

  static void awaitGreeting(DataInputStream in) throws IOException {
    if (in.readInt() != GREETING) {
      throw new IOException("the reading process speaks another language");
    }
  }

  static void ask(DataOutputStream out, byte[] bytes, @Nullable String name) throws IOException {
    String shown = name == null ? "" : name;
    text(out, shown.substring(Math.max(0, shown.length() - LONGEST_NAME / 4)));
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /**
   * @throws EOFException when nobody asks any more
   */
  static Asked asked(DataInputStream in) throws IOException {
    String name = text(in, LONGEST_NAME);
    byte[] bytes = bytes(in, Limits.FILE_BYTES);
    return new Asked(bytes, name.isEmpty() ? null : name);
  }

  static void answer(DataOutputStream out, DocumentText text, boolean spent) throws IOException {
    out.writeBoolean(spent);
    switch (text) {
      case Lines lines -> {
        out.writeByte(LINES);
        texts(out, lines.lines());
        texts(out, lines.notes());
        out.writeLong(lines.saved() == null ? NO_DAY : lines.saved().toEpochDay());
      }
      case Unreadable unreadable -> {
        out.writeByte(UNREADABLE);
        text(out, unreadable.fault().name());
        text(out, unreadable.why());
      }
    }
    out.flush();
  }

  static Answered answered(DataInputStream in) throws IOException {
    boolean spent = in.readBoolean();
    int form = in.readByte();
    return switch (form) {
      case LINES -> new Answered(new Lines(texts(in), texts(in), day(in)), spent);
      case UNREADABLE -> {
        String fault = text(in, LONGEST_NAME);
        String why = text(in, LONGEST_NAME * 4);
        try {
          yield new Answered(new Unreadable(Fault.valueOf(fault), why), spent);
        } catch (IllegalArgumentException e) {
          throw new IOException("an answer of no known kind: " + fault, e);
        }
      }
      default -> throw new IOException("an answer of no known form: " + form);
    };
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    try {
      return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    } catch (DateTimeException e) {
      throw new IOException("a day that no calendar has: " + day, e);
    }
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = within(in.readInt(), Limits.CHARACTERS);
    List<String> texts = new ArrayList<>();
    long left = LONGEST_TEXT;
    for (int i = 0; i < count; i++) {
      byte[] bytes = bytes(in, (int) left);
      left -= bytes.length;
      texts.add(new String(bytes, UTF_8));
    }
    return texts;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in, int most) throws IOException {
    return new String(bytes(in, most), UTF_8);
  }

  private static byte[] bytes(DataInputStream in, int most) throws IOException {
    int length = within(in.readInt(), most);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("it broke off");
    }
    return bytes;
  }

  private static int within(int length, int most) throws IOException {
    if (length < 0 || length > most) {
      throw new IOException("a length of " + length + ", where at most " + most + " is allowed");
    }
    return length;
  }
}
