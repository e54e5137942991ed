package metier.web;

import java.time.LocalDate;
import metier.career.PayEstimates;
import metier.query.Recovery;
import metier.query.SearchAnswer;
import metier.query.Understood;

/** The answer of {@code GET /api/v1/jobs}, also for those who ask without HTTP. */
public final class JobsJson {
  private JobsJson() {}

  public static byte[] of(
      SearchAnswer answer,
      Recovery recovery,
      Understood understood,
      LocalDate today,
      PayEstimates estimates) {
    return JsonBody.bytes(
        SearchJson.of(answer, recovery, understood, new JobHitJson(today, estimates::of)));
  }
}
