package metier.analysis.title;

/** The mean and the standard deviation of some values, by which unlike values can be added up. */
record Spread(double mean, double deviation) {
  static Spread of(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double square = 0;
    for (float value : values) {
      square += (value - mean) * (value - mean);
    }
    return new Spread(mean, Math.sqrt(square / values.length));
  }

  /** Adds how many deviations each is above the mean; nothing where all were alike. */
  void add(double[] scores, double weight, float[] values) {
    for (int i = 0; deviation > 0 && i < values.length; i++) {
      scores[i] += weight * (values[i] - mean) / deviation;
    }
  }
}
