package metier.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import metier.model.RecordKind;
import metier.store.Export;
import metier.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the store as one JSON object a line, deleted records included, as of one moment.",
      "May run beside a server."
    })
final class ExportCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      arity = "0..*",
      paramLabel = "KIND",
      description = "jobs, resumes, pay or occupations (default: all of them)")
  private List<String> kinds = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "default: standard output; gzip when the name ends with .gz")
  private @Nullable Path file;

  @Mixin private DataOption data = new DataOption();

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Set<RecordKind> chosen = EnumSet.noneOf(RecordKind.class);
    for (String kind : kinds) {
      chosen.add(Kinds.named(kind));
    }
    if (chosen.isEmpty()) {
      chosen = EnumSet.allOf(RecordKind.class);
    }
    try (RecordStore store = Assembly.existingStore(data.in(environment))) {
      Export.Written written =
          file == null ? export(store, chosen, environment.out()) : export(store, chosen, file);
      environment
          .err()
          .printf(
              Locale.ROOT,
              "%,d records and %,d deleted ones as of change %,d%n",
              written.live(),
              written.deleted(),
              written.seq());
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new CannotRun(
          (file == null ? "standard output" : file) + " can't be written: " + e.getMessage(), e);
    }
  }

  /** The file appears when it is whole. */
  private static Export.Written export(RecordStore store, Set<RecordKind> kinds, Path file)
      throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Export.Written written;
      try (OutputStream out = opened(draft, file.toString().endsWith(".gz"))) {
        written = export(store, kinds, out);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return written;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static OutputStream opened(Path file, boolean zipped) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return zipped ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  private static Export.Written export(RecordStore store, Set<RecordKind> kinds, OutputStream to)
      throws IOException {
    OutputStream out = new BufferedOutputStream(to, 1 << 16);
    Export.Written written = Export.of(store, kinds, out);
    out.flush();
    return written;
  }
}
