package metier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Metier as a process of its own; its standard error goes to the file {@code stderr}. */
final class MetierProcess {
  private MetierProcess() {}

  static Process start(Path folder, String... arguments) throws IOException {
    return start(folder, List.of(), arguments);
  }

  /**
   * @param before the program and arguments that start it, such as a shell that sets a limit
   */
  static Process start(Path folder, List<String> before, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("stderr").toFile()).start();
  }
}
