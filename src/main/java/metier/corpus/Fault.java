package metier.corpus;

/**
 * Something that is wrong with a corpus.
 *
 * @param line of the file, or the row's number where a row has no line of its own; 0 for the whole
 *     file
 * @param record the record's id; empty where it has none
 * @param what is wrong, with the value at fault
 * @param remedy what to do
 */
public record Fault(String file, int line, String record, String what, String remedy) {
  static Fault of(Row<?> row, String what, String remedy) {
    return new Fault(row.file(), row.line(), row.id(), what, remedy);
  }

  /** "jobs.ndjson:12: M-1012: posted after it ends; mend one of the two". */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (record.isEmpty() ? "" : ": " + record)
        + ": "
        + what
        + "; "
        + remedy;
  }
}
