package metier.cli;

import picocli.CommandLine.Command;

/** Holds one subcommand for each thing that can be measured. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures how good the answers are, against judgements.",
    synopsisSubcommandLabel = "KIND")
final class EvalCommand {}
