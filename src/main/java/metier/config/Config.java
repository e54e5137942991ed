package metier.config;

import java.util.List;

/**
 * Everything that {@code index-config/} says, read and found sound.
 *
 * @param fingerprint changes when any table that shapes documents changes
 */
public record Config(
    Taxonomy taxonomy,
    Synonyms synonyms,
    List<GazetteerEntry> places,
    Ranking ranking,
    String fingerprint) {
  public Config {
    places = List.copyOf(places);
  }
}
