package metier.engine.lucene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Objects by the bytes that they were read from: what is read again needn't be made again. */
final class BytePool<T> {
  private static final int FIRST = 1024;

  private byte[][] keys = new byte[FIRST][];
  private @Nullable Object[] values = new Object[FIRST];
  private int size;

  @SuppressWarnings("unchecked")
  @Nullable T get(byte[] bytes, int from, int to) {
    return (T) values[slot(bytes, from, to)];
  }

  /**
   * @return the value
   */
  T put(byte[] bytes, int from, int to, T value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(bytes, from, to);
    keys[slot] = Arrays.copyOfRange(bytes, from, to);
    values[slot] = value;
    size++;
    return value;
  }

  /** Where they are, or would be. */
  private int slot(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & keys.length - 1;
    while (values[slot] != null
        && !Arrays.equals(keys[slot], 0, keys[slot].length, bytes, from, to)) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    byte[][] before = keys;
    @Nullable Object[] held = values;
    keys = new byte[before.length * 2][];
    values = new Object[keys.length];
    for (int i = 0; i < before.length; i++) {
      if (held[i] != null) {
        int slot = slot(before[i], 0, before[i].length);
        keys[slot] = before[i];
        values[slot] = held[i];
      }
    }
  }
}
