package metier.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import metier.model.Bullet;
import metier.model.GeoPoint;
import metier.model.JobPosting;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.Position;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.StatedPlace;
import metier.model.Workplace;

/** Records with every component filled, and with as few as may be. */
final class Samples {
  static final JobPosting FULL_JOB =
      new JobPosting(
          "Phlebotomist",
          "<p>Draws blood &amp; labels tubes</p>",
          "Harbor Clinic",
          List.of(
              new StatedPlace(
                  null, "1 Pier", "Seattle", "WA", "98101", "US", new GeoPoint(47.6, -122.3)),
              StatedPlace.ofText("Remote US")),
          new Workplace.Remote(List.of("US", "Canada")),
          List.of("FULL_TIME", "PRN"),
          new PayStatement(21.5, 27.0, "USD", "HOUR", "$21.50–27 an hour"),
          LocalDate.of(2026, 2, 1),
          LocalDate.of(2026, 3, 1),
          List.of("Phlebotomy"),
          "31-9097",
          "https://jobs.example/1",
          "https://jobs.example/1/apply",
          null,
          null);

  static final JobPosting BARE_JOB = job("Nurse", "");

  static final Resume FULL_RESUME =
      new Resume(
          "Ada Example",
          "Phlebotomist, PBT",
          "Ten years at the needle",
          StatedPlace.ofText("Tacoma, WA"),
          List.of(
              new Position(
                  "Phlebotomist",
                  "Harbor Clinic",
                  "Tacoma",
                  YearMonth.of(2019, 4),
                  null,
                  List.of(new Bullet("Drew 40 patients a day")))),
          List.of("Venipuncture"),
          List.of("PBT(ASCP)"),
          List.of("AA, Pierce College"),
          List.of("English"));

  static final PayRecord FULL_PAY =
      new PayRecord(
          "Clinical Technologist",
          "Harbor Clinic",
          StatedPlace.ofText("Seattle, WA"),
          LocalDate.of(2025, 7, 1),
          new PayStatement(72_000.0, null, "USD", "YEAR", null),
          "29-2011");

  private Samples() {}

  static JobPosting job(String title, String description) {
    return new JobPosting(
        title,
        description,
        "",
        List.of(),
        new Workplace.OnSite(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  static RecordKey key(String id) {
    return new RecordKey(RecordKind.JOBS, "test", id);
  }

  static Write put(String id, String title) {
    return new Write.Put(key(id), job(title, ""), title.getBytes(StandardCharsets.UTF_8));
  }

  /** A row of about 2.5 kB, as a posting is. */
  static Write.Put large(Random random, String id) {
    StringBuilder description = new StringBuilder();
    while (description.length() < 2_300) {
      description.append(Integer.toString(random.nextInt(5_000), 36)).append(" patient care ");
    }
    JobPosting job = job("Nurse " + id, description.toString());
    return new Write.Put(key(id), job, FactCodec.encode(job).getBytes(StandardCharsets.UTF_8));
  }
}
