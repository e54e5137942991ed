package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One row of a feed as an object; a row of CSV has its columns' names as fields.
 *
 * @param line its line in NDJSON and CSV, else its number; from 1
 * @param own its own bytes, which tell it from other rows
 * @param original bytes that alone can be read as a feed of this one row: its own, in CSV below the
 *     header
 */
record Row(int line, JsonNode node, byte[] own, byte[] original) {}
