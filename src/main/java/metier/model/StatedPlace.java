package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * A place as a source words it.
 *
 * @param text free text when the source has no parts ("Remote US", "134 E Washington St, New Castle
 *     PA 16101")
 * @param region state, province or county, name or code
 * @param country name or ISO code
 */
public record StatedPlace(
    @Nullable String text,
    @Nullable String street,
    @Nullable String city,
    @Nullable String region,
    @Nullable String postalCode,
    @Nullable String country,
    @Nullable GeoPoint point) {

  public static StatedPlace ofText(String text) {
    return new StatedPlace(text, null, null, null, null, null, null);
  }
}
