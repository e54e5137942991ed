package metier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import metier.document.DocumentText;
import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Lines;
import metier.document.DocumentText.Unreadable;
import metier.document.DocumentsUnavailable;
import metier.document.Limits;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.Resume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentFeedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final List<String> RESUME =
      List.of("Robin Okafor", "robin@example.org", "Skills", "• Splicing", "• Rigging");

  private static FeedResult read(DocumentText text, byte[] bytes) throws IOException {
    List<FeedResult> results = new ArrayList<>();
    new DocumentFeed((given, name) -> text, CLOCK)
        .ofFile("okafor.pdf")
        .read(new ByteArrayInputStream(bytes), results::add);
    assertThat(results).hasSize(1);
    return results.getFirst();
  }

  private static Resume saved(@Nullable LocalDate day) throws IOException {
    FeedResult result = read(new Lines(RESUME, List.of("Page 2 is empty."), day), new byte[9]);
    assertThat(result)
        .isInstanceOfSatisfying(
            Accepted.class, it -> assertThat(it.notes()).containsExactly("Page 2 is empty."));
    return (Resume) ((Accepted) result).fact();
  }

  @Test
  void aDocumentIsOfTheDayOnWhichItWasSaved() throws IOException {
    Resume resume = saved(LocalDate.of(2024, 2, 29));
    assertThat(resume.updated()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(resume.skills()).containsExactly("Splicing", "Rigging");
    assertThat(resume.emailDigest()).isNotNull();
  }

  @Test
  void aDayToComeIsNone() throws IOException {
    assertThat(saved(LocalDate.of(2026, 11, 23)).updated()).isNotNull();
    assertThat(saved(LocalDate.of(2026, 11, 24)).updated()).isNull();
    assertThat(saved(null).updated()).isNull();
  }

  @Test
  void whatCannotBeReadIsRejectedUnderItsFilesName() throws IOException {
    FeedResult result = read(new Unreadable(Fault.BROKEN, "It is damaged."), new byte[9]);
    assertThat(result)
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> {
              assertThat(it.why()).isEqualTo("It is damaged.");
              assertThat(it.id()).isEqualTo("okafor");
            });
  }

  @Test
  void ofADocumentThatIsTooLargeNothingIsKept() throws IOException {
    byte[] bytes = new byte[Limits.FILE_BYTES + 2];
    assertThat(read(new Unreadable(Fault.TOO_LARGE, "It is too large."), bytes))
        .isInstanceOfSatisfying(Rejected.class, it -> assertThat(it.original()).isEmpty());
  }

  @Test
  void aReaderThatIsAwayIsNoFaultOfTheDocument() {
    assertThatThrownBy(() -> read(new Unreadable(Fault.UNAVAILABLE, "Try again."), new byte[9]))
        .isInstanceOf(DocumentsUnavailable.class);
  }
}
