package metier.web.browser;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.web.GivenResume;
import metier.web.TestServer;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Tests that take a {@link Browser} in front of a server with the sample records. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Fixture.class)
@interface InBrowser {

  /** One browser and one server for all classes, since each takes seconds to start. */
  final class Fixture implements ParameterResolver, BeforeEachCallback {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return house(context).browser;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      house(context).browser.forget();
    }

    private static House house(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Fixture.class))
          .getOrComputeIfAbsent(House.class, key -> House.open(), House.class);
    }
  }

  /** Closed by JUnit after the last test of all. */
  final class House implements AutoCloseable {
    private static final Pattern PICK = Pattern.compile("name=\"pick\" value=\"(\\w+)\"");

    private final Path folder;
    private final TestServer server;
    private final Browser browser;

    private House(Path folder, TestServer server, Browser browser) {
      this.folder = folder;
      this.server = server;
      this.browser = browser;
    }

    static House open() {
      try {
        Path folder = Files.createTempDirectory("metier-browser");
        TestServer server = new TestServer(folder).withCorpus();
        put(server, "open", Sight.OPEN_POSTING);
        put(server, "closed", Sight.CLOSED_POSTING);
        return new House(folder, server, new Browser(server.at("/"), given(server)));
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /**
     * A résumé and an advert that somebody gave, and candidates of it, by what stands for their
     * keys in addresses.
     */
    private static Map<String, String> given(TestServer server)
        throws IOException, InterruptedException {
      String advert = key(server, "/recruit", Sight.ADVERT, "advert=");
      HttpResponse<String> page =
          server.send("GET", "/recruit/candidates?advert=" + advert, BodyPublishers.noBody());
      List<String> picks = PICK.matcher(page.body()).results().map(pick -> pick.group(1)).toList();
      return Map.of(
          "RESUME_KEY",
          key(server, "/match", GivenResume.TEXT, "/match/"),
          "ADVERT_KEY",
          advert,
          "FIRST_PICK",
          picks.get(0),
          "SECOND_PICK",
          picks.get(1),
          "THIRD_PICK",
          picks.get(2));
    }

    private static String key(TestServer server, String path, String text, String before)
        throws IOException, InterruptedException {
      HttpResponse<String> response =
          server.send(
              "POST",
              path,
              BodyPublishers.ofString("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)),
              "Content-Type",
              "application/x-www-form-urlencoded");
      String address = response.headers().firstValue("Location").orElseThrow();
      return address.substring(address.indexOf(before) + before.length());
    }

    private static void put(TestServer server, String id, String posting)
        throws IOException, InterruptedException {
      HttpResponse<String> response =
          server.send(
              "PUT", "/api/v1/jobs/" + id + "?refresh=true", BodyPublishers.ofString(posting));
      if (response.statusCode() != 201) {
        throw new AssertionError(response.body());
      }
    }

    @Override
    public void close() throws IOException {
      browser.close();
      server.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
