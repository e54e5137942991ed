package metier.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The style sheet, the scripts and the typeface of all pages. They stand in one folder whose name
 * holds a hash of them all: browsers may keep each for good, a script may name its neighbour as it
 * is, and the next version is seen at once.
 */
public final class AssetFolder {
  private static final int HASH_DIGITS = 12;
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** The design's numbers, of which an installation may have some of its own. */
  private static final String NUMBERS = "tokens";

  /** One request; later ones win over earlier ones. */
  private static final List<String> STYLES =
      List.of(
          "base",
          "controls",
          "header",
          "filters",
          "results",
          "posting",
          "pay",
          "career",
          "match",
          "device",
          "print");

  private static final String TYPEFACE = "atkinson-hyperlegible-next.woff2";
  private static final String HTMX = "htmx.min.js";

  /** The module that the pages name; it imports the others. */
  private static final String MAIN = "main.js";

  private static final List<String> IMPORTED =
      List.of(
          "completion.js",
          "contents.js",
          "detail.js",
          "device.js",
          "drop.js",
          "icons.js",
          "kept.js",
          "recent.js",
          "results.js",
          "seen.js",
          "status.js");

  private final String address;
  private final Map<String, Asset> assets = new LinkedHashMap<>();

  private AssetFolder(Map<String, byte[]> files) {
    this.address = "/assets/" + hash(files) + "/";
    files.forEach(
        (name, bytes) ->
            assets.put(
                name,
                new Asset(
                    address + name, type(name), bytes, "public, max-age=31536000, immutable")));
  }

  /**
   * @param rules of the installation's own, behind the design's numbers
   */
  static AssetFolder load(String rules) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("metier.css", joined(rules));
    files.put(TYPEFACE, WebFile.bytes("vendor/" + TYPEFACE));
    files.put(HTMX, WebFile.bytes("vendor/" + HTMX));
    files.put(MAIN, WebFile.bytes("js/" + MAIN));
    IMPORTED.forEach(name -> files.put(name, WebFile.bytes("js/" + name)));
    return new AssetFolder(files);
  }

  private static byte[] joined(String rules) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(style(NUMBERS));
    all.writeBytes(rules.getBytes(StandardCharsets.UTF_8));
    STYLES.forEach(topic -> all.writeBytes(style(topic)));
    return all.toByteArray();
  }

  private static byte[] style(String topic) {
    return WebFile.bytes("css/" + topic + ".css");
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".css" -> CSS;
      case ".js" -> SCRIPT;
      case ".woff2" -> "font/woff2";
      default -> throw new IllegalArgumentException("no content type is known for " + name);
    };
  }

  private static String hash(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  List<Asset> all() {
    return List.copyOf(assets.values());
  }

  public String stylesheet() {
    return address + "metier.css";
  }

  public String typeface() {
    return address + TYPEFACE;
  }

  public String htmx() {
    return address + HTMX;
  }

  public String main() {
    return address + MAIN;
  }

  /** Fetched beside the main module, not after it. */
  public List<String> imported() {
    List<String> addresses = new ArrayList<>();
    IMPORTED.forEach(name -> addresses.add(address + name));
    return addresses;
  }
}
