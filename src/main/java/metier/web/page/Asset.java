package metier.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that pages refer to. Its address holds a hash of what it holds, so that browsers may keep
 * it for good and still see the next version at once.
 *
 * @param path where it is served
 * @param caching the value of its {@code Cache-Control}
 */
public record Asset(String path, String contentType, byte[] bytes, String caching) {
  private static final int HASH_DIGITS = 12;

  /** Where an asset of this name lies on the class path. */
  private static final String FOLDER = "/web/";

  /**
   * @param name of the file ("metier.css")
   */
  static Asset hashed(String name, String contentType) {
    byte[] bytes = read(name);
    int dot = name.lastIndexOf('.');
    return new Asset(
        "/assets/" + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot),
        contentType,
        bytes,
        "public, max-age=31536000, immutable");
  }

  /** At an address of its own choice, for those that others expect there. */
  public static Asset at(String path, String name, String contentType) {
    return new Asset(path, contentType, read(name), "public, max-age=86400");
  }

  private static byte[] read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(FOLDER + name)) {
      return Optional.ofNullable(in)
          .orElseThrow(() -> new IllegalStateException("the program lacks its file web/" + name))
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
