package metier.analysis;

import java.util.Arrays;

/** Numbers by number, without boxes; the values are 0 or more. */
public final class LongIntMap {
  private long[] keys = new long[1024];
  private int[] values = empty(1024);
  private int size;

  /** -1 where there is none. */
  public int get(long key) {
    return values[slot(key)];
  }

  public void put(long key, int value) {
    int slot = slot(key);
    if (values[slot] < 0) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
    if (size * 3 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = empty(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = keys.length - 1;
    int slot = (int) (mixed >>> 40) & mask;
    while (values[slot] >= 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int[] empty(int size) {
    int[] values = new int[size];
    Arrays.fill(values, -1);
    return values;
  }
}
