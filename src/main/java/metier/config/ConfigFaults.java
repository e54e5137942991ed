package metier.config;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code index-config/} can't be used. The message holds every fault, one a line. */
public final class ConfigFaults extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A table with a column too many has as many faults as rows; nobody reads all of them. */
  private static final int SHOWN_A_FILE = 100;

  private final transient List<Fault> faults;

  ConfigFaults(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  @Override
  public String getMessage() {
    return lines(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  private static String lines(List<Fault> faults) {
    return faults.stream()
        .collect(groupingBy(Fault::file, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ConfigFaults::linesOfFile)
        .collect(joining("\n"));
  }

  private static Stream<String> linesOfFile(List<Fault> faults) {
    Stream<String> lines = faults.stream().limit(SHOWN_A_FILE).map(Fault::toString);
    int left = faults.size() - SHOWN_A_FILE;
    return left <= 0
        ? lines
        : Stream.concat(lines, Stream.of("%s: %,d more".formatted(faults.getFirst().file(), left)));
  }
}
