package metier.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.jspecify.annotations.Nullable;

/** When a document was last saved, else when it was made, as its program wrote into it. */
final class SavedDates {
  /** Before these formats; clocks that stand still begin in 1970 or 1980. */
  private static final int FIRST_YEAR = 1993;

  private static final int LAST_YEAR = 9999;

  private SavedDates() {}

  static @Nullable LocalDate of(PDDocument document) {
    PDDocumentInformation told = document.getDocumentInformation();
    Calendar saved = told.getModificationDate();
    Calendar date = saved == null ? told.getCreationDate() : saved;
    return date == null ? null : day(date.toInstant(), date.getTimeZone().toZoneId());
  }

  static @Nullable LocalDate of(OPCPackage document) {
    try {
      PackageProperties told = document.getPackageProperties();
      Optional<Date> date = told.getModifiedProperty().or(told::getCreatedProperty);
      return date.isEmpty() ? null : day(date.get().toInstant(), ZoneOffset.UTC);
    } catch (OpenXML4JException | RuntimeException e) {
      // A damaged part beside the text is no reason not to read that.
      return null;
    }
  }

  private static @Nullable LocalDate day(Instant instant, ZoneId zone) {
    try {
      LocalDate day = instant.atZone(zone).toLocalDate();
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
