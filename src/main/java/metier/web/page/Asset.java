package metier.web.page;

/**
 * A file that pages refer to.
 *
 * @param path where it is served
 * @param caching the value of its {@code Cache-Control}
 */
public record Asset(String path, String contentType, byte[] bytes, String caching) {
  /** At an address of its own choice, for those that others expect there. */
  public static Asset at(String path, String name, String contentType) {
    return new Asset(path, contentType, WebFile.bytes(name), "public, max-age=86400");
  }
}
