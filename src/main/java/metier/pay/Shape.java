package metier.pay;

import java.util.List;
import java.util.stream.IntStream;

/** What a question says besides the occupation. The less, the wider is what may be meant. */
record Shape(boolean titled, boolean employed, boolean placed) {
  static final List<Shape> ALL =
      IntStream.range(0, 8)
          .mapToObj(i -> new Shape((i & 1) != 0, (i & 2) != 0, (i & 4) != 0))
          .toList();

  static Shape of(Coding.Coded row) {
    return new Shape(row.titleGiven(), row.employerGiven(), row.placeGiven());
  }

  /** Of {@link #ALL}. */
  int number() {
    return (titled ? 1 : 0) | (employed ? 2 : 0) | (placed ? 4 : 0);
  }
}
