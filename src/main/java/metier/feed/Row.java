package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;

/** One row of a feed as an object; a row of CSV has its columns' names as fields. */
final class Row {
  private final int line;
  private final JsonNode node;
  private final byte[] own;
  private final byte[] original;

  Row(int line, JsonNode node, byte[] own, byte[] original) {
    this.line = line;
    this.node = node;
    this.own = own;
    this.original = original;
  }

  /** Its line in NDJSON and CSV, else its number; from 1. */
  int line() {
    return line;
  }

  JsonNode node() {
    return node;
  }

  /** Its own bytes, which tell it from other rows. */
  byte[] own() {
    return own;
  }

  /** Bytes that alone can be read as a feed of this one row: its own, in CSV below the header. */
  byte[] original() {
    return original;
  }
}
