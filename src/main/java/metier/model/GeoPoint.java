package metier.model;

/** A point on the earth in degrees (WGS 84). */
public record GeoPoint(double lat, double lon) {
  private static final double EARTH_RADIUS_MILES = 3958.7613;

  public GeoPoint {
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("lat was " + lat + "; it must be from -90 to 90");
    }
    if (!(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("lon was " + lon + "; it must be from -180 to 180");
    }
  }

  /** Great-circle distance by the haversine formula. */
  public double milesTo(GeoPoint other) {
    double sinLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
    double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h =
        sinLat * sinLat
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
