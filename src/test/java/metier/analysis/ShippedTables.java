package metier.analysis;

import java.nio.file.Path;
import metier.config.Config;

/** The tables that Metier ships, loaded once for all tests. */
final class ShippedTables {
  static final Config CONFIG = Config.load(Path.of("index-config"));
  static final Gazetteer GAZETTEER = new Gazetteer(CONFIG.places());

  private ShippedTables() {}
}
