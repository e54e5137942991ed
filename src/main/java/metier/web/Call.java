package metier.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request as an endpoint sees it.
 *
 * @param parameters those behind the question mark
 * @param path the pieces of the path that the route names, decoded
 * @param header a header's value by name, null where it wasn't sent
 * @param body opens the body as it came over the wire
 * @param trusted whether the caller may see people's records
 */
record Call(
    Map<String, List<String>> parameters,
    Function<String, String> path,
    Function<String, @Nullable String> header,
    Body body,
    boolean trusted) {

  @FunctionalInterface
  interface Body {
    InputStream open() throws IOException;
  }

  /** The last value given under this name; null where there is none or it is blank. */
  @Nullable String parameter(String name) {
    List<String> values = parameters.get(name);
    if (values == null) {
      return null;
    }
    String last = values.getLast().strip();
    return last.isEmpty() ? null : last;
  }
}
