package metier.index;

/** 64-bit hashes that stay the same from one run to the next, as what is kept on disk must. */
final class Hash {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hash() {}

  /** FNV-1a over the characters, its bits then mixed. */
  static long of(CharSequence text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  /** Of a sequence of values: another order is another hash. */
  static long of(long... values) {
    long hash = FNV_OFFSET;
    for (long value : values) {
      hash = mixed(hash * 31 + value);
    }
    return hash;
  }

  /** MurmurHash3's finaliser: each bit of the value moves about half of the bits of the hash. */
  static long mixed(long value) {
    long hash = value;
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
