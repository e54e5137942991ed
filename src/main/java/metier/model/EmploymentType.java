package metier.model;

import java.util.Arrays;
import java.util.Optional;

/** The employment types of schema.org {@code JobPosting}. */
public enum EmploymentType {
  FULL_TIME,
  PART_TIME,
  CONTRACTOR,
  TEMPORARY,
  INTERN,
  VOLUNTEER,
  PER_DIEM,
  OTHER;

  public static Optional<EmploymentType> ofName(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
