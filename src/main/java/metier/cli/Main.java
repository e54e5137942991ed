package metier.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import metier.analysis.vector.TransformerUnavailable;
import metier.analysis.vector.UnreadableModel;
import metier.config.ConfigFaults;
import metier.document.DocumentsUnavailable;
import metier.engine.EngineUnavailable;
import metier.ingest.FolderInUse;
import metier.store.StoreUnavailable;
import metier.web.CannotServe;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code metier COMMAND …}. */
public final class Main {
  /**
   * Warns in every small command that runs without the vector module. Held here, else the level is
   * forgotten.
   */
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  public static void main(String[] arguments) {
    LUCENE_VECTORS.setLevel(Level.SEVERE);
    System.exit(run(Environment.ofProcess(), arguments));
  }

  /**
   * @return the exit code, see {@link ExitCode}
   */
  static int run(Environment environment, String... arguments) {
    CommandLine line = new CommandLine(new Metier());
    line.addSubcommand(new ServeCommand(environment));
    line.addSubcommand(new IngestCommand(environment));
    line.addSubcommand(new SearchCommand(environment));
    line.addSubcommand(new MatchCommand(environment));
    line.addSubcommand(
        new CommandLine(new EvalCommand())
            .addSubcommand(new EvalSearchCommand(environment))
            .addSubcommand(new EvalMatchCommand(environment))
            .addSubcommand(new EvalOccupationsCommand(environment))
            .addSubcommand(new EvalSkillsCommand(environment))
            .addSubcommand(new EvalPayCommand(environment))
            .addSubcommand(new EvalPathsCommand(environment))
            .addSubcommand(new EvalTitlesCommand(environment)));
    line.addSubcommand(new TrainCommand(environment));
    line.addSubcommand(new ReindexCommand(environment));
    line.addSubcommand(
        new CommandLine(new CheckCommand(environment))
            .addSubcommand(new CheckCorpusCommand(environment)));
    line.addSubcommand(new ExportCommand(environment));
    line.addSubcommand(new BackupCommand(environment));
    line.addSubcommand(new RestoreCommand(environment));
    line.setOut(new PrintWriter(environment.out(), true));
    line.setErr(new PrintWriter(environment.err(), true));
    line.setExecutionExceptionHandler((e, _, _) -> failed(environment, e));
    if (arguments.length == 0) {
      line.usage(environment.err());
      return ExitCode.CANNOT_RUN;
    }
    return line.execute(arguments);
  }

  private static int failed(Environment environment, Exception e) throws Exception {
    switch (e) {
      case CannotRun _,
          StoreUnavailable _,
          EngineUnavailable _,
          DocumentsUnavailable _,
          FolderInUse _,
          CannotServe _,
          UnreadableModel _,
          TransformerUnavailable _ ->
          environment.err().println("metier: " + e.getMessage());
      case ConfigFaults faults ->
          faults.getMessage().lines().forEach(line -> environment.err().println("metier: " + line));
      default -> throw e;
    }
    return ExitCode.CANNOT_RUN;
  }

  @Command(
      name = "metier",
      description = "A self-hosted job-search and skills-matching engine.",
      mixinStandardHelpOptions = true,
      version = "Metier 0.1.0",
      subcommands = CommandLine.HelpCommand.class)
  private static final class Metier {}
}
