package metier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private final Guard withoutKey = new Guard(null);
  private final Guard withKey = new Guard("correct horse");

  private static Caller caller(String address, String... headers) {
    Map<String, String> sent = new HashMap<>(Map.of("Host", "localhost:8080"));
    for (int i = 0; i < headers.length; i += 2) {
      sent.put(headers[i], headers[i + 1]);
    }
    return new Caller(address, sent::get);
  }

  @Test
  void openRoutesAreOpenToEverybody() {
    assertThat(withKey.refusal(Access.OPEN, caller("203.0.113.9"))).isEmpty();
    assertThat(withoutKey.refusal(Access.OPEN, caller("203.0.113.9"))).isEmpty();
  }

  @Test
  void ownThingsAreTakenFromEverybodyButNotThroughAnotherSite() {
    assertThat(withKey.refusal(Access.OWN, caller("203.0.113.9"))).isEmpty();
    assertThat(
            withoutKey.refusal(Access.OWN, caller("203.0.113.9", "Sec-Fetch-Site", "same-origin")))
        .isEmpty();
    assertThat(withKey.refusal(Access.OWN, caller("203.0.113.9", "Sec-Fetch-Site", "cross-site")))
        .isPresent();
    assertThat(
            withKey.refusal(Access.OWN, caller("203.0.113.9", "Origin", "https://localhost:8080")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "[::1]", "0:0:0:0:0:0:0:1"})
  void withoutAKeyThisMachineMayDoEverything(String address) {
    assertThat(withoutKey.refusal(Access.WRITE, caller(address))).isEmpty();
    assertThat(withoutKey.refusal(Access.PRIVATE, caller(address))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE", "PRIVATE"})
  void withoutAKeyOthersAreRefused(Access access) {
    assertThat(withoutKey.refusal(access, caller("203.0.113.9")))
        .get()
        .returns(403, Problem::status)
        .satisfies(problem -> assertThat(problem.detail()).contains("METIER_API_KEY"));
  }

  @Test
  void aForwardedAddressIsNeverBelieved() {
    assertThat(
            withoutKey.refusal(Access.WRITE, caller("203.0.113.9", "X-Forwarded-For", "127.0.0.1")))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
  void aProxyInFrontIsRefusedWithTheReason(String header) {
    assertThat(withoutKey.refusal(Access.PRIVATE, caller("127.0.0.1", header, "203.0.113.9")))
        .get()
        .satisfies(problem -> assertThat(problem.detail()).contains(header, "proxy"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.de",
        "",
        "::"
      })
  void anotherHostNameIsRefusedBecauseAPageMayHavePointedItHere(String host) {
    assertThat(withoutKey.refusal(Access.PRIVATE, caller("127.0.0.1", "Host", host))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
  void loopbackNamesAreFine(String host) {
    assertThat(withoutKey.refusal(Access.WRITE, caller("127.0.0.1", "Host", host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aPageOfAnotherSiteMayNotWrite(String site) {
    assertThat(withoutKey.refusal(Access.WRITE, caller("127.0.0.1", "Sec-Fetch-Site", site)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example,false",
    "null,false",
    "http://localhost:3000,false",
    "http://localhost:8080,true"
  })
  void theOriginHasToBeThisServer(String origin, boolean admitted) {
    Optional<Problem> refusal =
        withoutKey.refusal(Access.WRITE, caller("127.0.0.1", "Origin", origin));
    assertThat(refusal.isEmpty()).isEqualTo(admitted);
  }

  @Test
  void theKeyOpensAsBearerTokenOrHeaderFromAnywhere() {
    assertThat(
            withKey.refusal(
                Access.WRITE, caller("203.0.113.9", "Authorization", "Bearer correct horse")))
        .isEmpty();
    assertThat(
            withKey.refusal(
                Access.WRITE, caller("203.0.113.9", "Authorization", "bearer correct horse")))
        .isEmpty();
    assertThat(withKey.refusal(Access.PRIVATE, caller("203.0.113.9", "X-API-Key", "correct horse")))
        .isEmpty();
  }

  @Test
  void withAKeySetThisMachineNeedsItToo() {
    assertThat(withKey.refusal(Access.WRITE, caller("127.0.0.1")))
        .get()
        .returns(401, Problem::status);
    assertThat(withKey.refusal(Access.WRITE, caller("127.0.0.1", "X-API-Key", "wrong")))
        .get()
        .returns(401, Problem::status);
    assertThat(
            withKey.refusal(
                Access.WRITE, caller("127.0.0.1", "Authorization", "Basic correct horse")))
        .isPresent();
  }

  @Test
  void aWiderBindingWithoutAKeyIsRefusedWithTheReason() {
    assertThatThrownBy(() -> new Binding("0.0.0.0", 0, null))
        .isInstanceOf(CannotServe.class)
        .hasMessageContaining("0.0.0.0")
        .hasMessageContaining("METIER_API_KEY");
    assertThatThrownBy(() -> new Binding("0.0.0.0", 0, "  ")).isInstanceOf(CannotServe.class);
    assertThat(new Binding("0.0.0.0", 0, "key").key()).isEqualTo("key");
    assertThat(new Binding("localhost", 0, null).key()).isNull();
  }
}
