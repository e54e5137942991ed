package metier.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What lies in the folder {@code web} of the class path. */
final class WebFile {
  private WebFile() {}

  /**
   * @param name below the folder ("css/tokens.css")
   */
  static byte[] bytes(String name) {
    try (InputStream in = WebFile.class.getResourceAsStream("/web/" + name)) {
      return Optional.ofNullable(in)
          .orElseThrow(() -> new IllegalStateException("the program lacks its file web/" + name))
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
