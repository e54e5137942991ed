package metier.model;

import java.util.Arrays;

/**
 * Where a short text lies among others, a byte a number: what lies in one direction means much the
 * same. A vector of length 1 is kept in steps of 1/256, so that cosines are right within some .004.
 */
public final class Meaning {
  private static final int STEPS = 256;

  private final byte[] numbers;

  private Meaning(byte[] numbers) {
    this.numbers = numbers;
  }

  /**
   * @param vector of length 1, or of zeros where the text has no words
   */
  public static Meaning of(float[] vector) {
    byte[] numbers = new byte[vector.length];
    for (int i = 0; i < numbers.length; i++) {
      int steps = Math.round(vector[i] * STEPS);
      numbers[i] = (byte) Math.clamp(steps, -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return new Meaning(numbers);
  }

  /** The meaning that has these {@link #bytes}. */
  public static Meaning ofBytes(byte[] bytes) {
    return new Meaning(bytes.clone());
  }

  /** That of no words, which is like none. */
  public boolean isNone() {
    for (byte number : numbers) {
      if (number != 0) {
        return false;
      }
    }
    return true;
  }

  /** One a dimension. */
  public byte[] bytes() {
    return numbers.clone();
  }

  /**
   * @param product of two meanings' bytes, number by number, added up
   */
  public static float cosine(int product) {
    return product / (float) (STEPS * STEPS);
  }

  public float cosine(Meaning other) {
    if (numbers.length != other.numbers.length) {
      throw new IllegalArgumentException(
          "meanings had " + numbers.length + " and " + other.numbers.length + " dimensions");
    }
    int product = 0;
    for (int i = 0; i < numbers.length; i++) {
      product += numbers[i] * other.numbers[i];
    }
    return cosine(product);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Meaning meaning && Arrays.equals(numbers, meaning.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return "a meaning of " + numbers.length + " dimensions";
  }
}
