package metier.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves search over HTTP until it is told to stop (Ctrl-C or SIGTERM).",
      "An empty data folder is filled with the sample in corpus/."
    })
final class ServeCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "where to listen; 0: any free port (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "others than this machine only with METIER_API_KEY (default: ${DEFAULT-VALUE})")
  private String host = "";

  @Mixin private DataOption data = new DataOption();

  ServeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stopping =
        new Thread(
            () -> {
              stop.countDown();
              try {
                stopped.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(stopping);
    try (Serving serving = Serving.start(environment, data.in(environment), host, port)) {
      boolean ready = false;
      while (!ready && stop.getCount() > 0) {
        ready = serving.awaitReady(Duration.ofMillis(100));
      }
      if (ready) {
        environment.out().println("Metier is ready at " + serving.address());
        environment.out().flush();
      }
      stop.await();
    } finally {
      stopped.countDown();
    }
    return ExitCode.DONE;
  }
}
