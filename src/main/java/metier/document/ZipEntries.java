package metier.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import metier.document.DocumentText.Fault;

/**
 * What a zip archive's folder lists, agreeing with what stands at each file's beginning: programs
 * differ in which of the two they believe.
 */
final class ZipEntries {
  private static final int FOLDER_END = 0x06054b50;
  private static final int FOLDER_ENTRY = 0x02014b50;
  private static final int FILE_HEAD = 0x04034b50;
  private static final int FOLDER_END_SIZE = 22;
  private static final int FOLDER_ENTRY_SIZE = 46;
  private static final int FILE_HEAD_SIZE = 30;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENCRYPTED = 1;
  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final String BROKEN =
      "The file is damaged: it can't be unpacked. Get it once more, or export it anew.";

  /**
   * One file.
   *
   * @param at where its packed bytes begin
   * @param packed how many they are
   */
  record Entry(String name, int method, int at, int packed) {
    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  private final ByteBuffer zip;

  private ZipEntries(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  static List<Entry> of(byte[] zip) throws Refused {
    try {
      return new ZipEntries(zip).entries();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken();
    }
  }

  static Refused broken() {
    return new Refused(Fault.BROKEN, BROKEN);
  }

  private List<Entry> entries() throws Refused {
    int end = folderEnd();
    int count = zip.getShort(end + 10) & 0xffff;
    int size = zip.getInt(end + 12);
    int folder = zip.getInt(end + 16);
    if (count > Limits.ENTRIES) {
      throw new Refused(
          Fault.OVER_LIMITS,
          "It packs more than " + Limits.ENTRIES + " files, which no résumé needs.");
    }
    if (folder < 0 || size < 0 || folder + (long) size > end) {
      throw broken();
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int at = folder;
    for (int i = 0; i < count; i++) {
      Entry entry = entry(at);
      if (!names.add(entry.name.toLowerCase(Locale.ROOT))) {
        throw new Refused(
            Fault.BROKEN, "It packs two files of one name; which is meant can't be told.");
      }
      entries.add(entry);
      at += FOLDER_ENTRY_SIZE + lengths(at + 28, 3);
    }
    requireApart(entries, folder);
    return entries;
  }

  private int folderEnd() throws Refused {
    int last = zip.capacity() - FOLDER_END_SIZE;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == FOLDER_END) {
        return at;
      }
    }
    throw broken();
  }

  private Entry entry(int at) throws Refused {
    if (zip.getInt(at) != FOLDER_ENTRY) {
      throw broken();
    }
    int flags = zip.getShort(at + 8);
    int method = zip.getShort(at + 10) & 0xffff;
    int packed = zip.getInt(at + 20);
    int head = zip.getInt(at + 42);
    String name = text(at + FOLDER_ENTRY_SIZE, zip.getShort(at + 28) & 0xffff);
    if ((flags & ENCRYPTED) != 0) {
      throw new Refused(
          Fault.ENCRYPTED, "It is locked with a password. Save it without one, and try again.");
    }
    if ((method != STORED && method != DEFLATED) || packed < 0) {
      throw new Refused(
          Fault.BROKEN, "It is packed in a way that documents aren't. Export it anew.");
    }
    requirePlain(name);
    if (zip.getInt(head) != FILE_HEAD
        || !text(head + FILE_HEAD_SIZE, zip.getShort(head + 26) & 0xffff).equals(name)) {
      throw broken();
    }
    int from = head + FILE_HEAD_SIZE + lengths(head + 26, 2);
    if (from + (long) packed > zip.capacity()) {
      throw broken();
    }
    return new Entry(name, method, from, packed);
  }

  private static void requirePlain(String name) throws Refused {
    boolean odd =
        name.isEmpty()
            || name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf('\0') >= 0
            || List.of(name.split("/", -1)).contains("..");
    if (odd) {
      throw new Refused(
          Fault.BROKEN, "It packs a file under a name that leads out of it. Export it anew.");
    }
  }

  /** One and the same bytes as the content of many files make a small archive a huge one. */
  private static void requireApart(List<Entry> entries, int folder) throws Refused {
    int end = 0;
    for (Entry entry : entries.stream().sorted(Comparator.comparingInt(Entry::at)).toList()) {
      if (entry.at < end || entry.at + entry.packed > folder) {
        throw new Refused(
            Fault.BROKEN, "It packs files that overlap, as no program does. Export it anew.");
      }
      end = entry.at + entry.packed;
    }
  }

  private int lengths(int at, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += zip.getShort(at + 2 * i) & 0xffff;
    }
    return sum;
  }

  private String text(int at, int length) {
    byte[] bytes = new byte[length];
    zip.get(at, bytes);
    return new String(bytes, UTF_8);
  }
}
