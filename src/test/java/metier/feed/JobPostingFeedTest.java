package metier.feed;

import static metier.feed.FeedReading.posting;
import static metier.feed.FeedReading.rejectedPosting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.feed.FeedResult.Rejected;
import metier.model.JobPosting;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JobPostingFeedTest {
  @Test
  void needsNothingButATitle() {
    JobPosting posting = with("'description':null");
    assertThat(posting.title()).isEqualTo("Nurse");
    assertThat(posting.description()).isEmpty();
    assertThat(posting.employer()).isEmpty();
    assertThat(posting.places()).isEmpty();
    assertThat(posting.pay()).isNull();
    assertThat(posting.posted()).isNull();
    assertThat(posting.url()).isNull();
    assertThat(posting.workplace()).isEqualTo(new Workplace.OnSite());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"title\":null}", "{\"title\":\" \"}", "{\"title\":\"\\u0000\"}"})
  void refusesARowWithoutATitle(String row) {
    assertThat(rejectedPosting(row)).isEqualTo(new Rejected(1, "title", null, "it is missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'JobPosting'",
        "['Thing','JobPosting']",
        "'https://schema.org/JobPosting'",
        "'schema:JobPosting'",
        "null",
      })
  void readsATypeInEverySpelling(String type) {
    assertThat(with("'@type':" + type).title()).isEqualTo("Nurse");
  }

  @Test
  void refusesAnotherTypeByItsName() {
    assertThat(rejectedPosting("{\"@type\":\"Organization\",\"name\":\"Acme\"}"))
        .isEqualTo(new Rejected(1, "@type", "Organization", "only JobPosting is read"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'Acme' | Acme",
        "{'@type':'Organization','name':'R&amp;D Ltd'} | R&D Ltd",
        "{'legalName':'Acme Inc.'} | Acme Inc.",
        "[{'name':'Acme'},{'name':'Other'}] | Acme",
        "{'name':{'@value':'Acme','@language':'en'}} | Acme",
        "'confidential' | ~~",
        "{} | ~~",
      })
  void readsTheEmployer(String organization, String name) {
    assertThat(with("'hiringOrganization':" + organization).employer()).isEqualTo(name);
  }

  @Test
  void readsEmploymentTypesAsStated() {
    assertThat(with("'employmentType':'FULL_TIME'").employmentTypes()).containsExactly("FULL_TIME");
    assertThat(with("'employmentType':'Full time, PRN'").employmentTypes())
        .containsExactly("Full time", "PRN");
    assertThat(with("'employmentType':['FULL_TIME','PART_TIME','FULL_TIME']").employmentTypes())
        .containsExactly("FULL_TIME", "PART_TIME");
  }

  @Test
  void readsSkillsFromTextListsAndTerms() {
    assertThat(with("'skills':'Excel; Office (Word, Outlook), R&amp;D'").skills())
        .containsExactly("Excel", "Office (Word, Outlook)", "R&D");
    assertThat(
            with("'skills':['IV therapy',{'@type':'DefinedTerm','name':'Epic, Beaker'},{}]")
                .skills())
        .containsExactly("IV therapy", "Epic, Beaker");
  }

  @Test
  void readsTheOccupation() {
    assertThat(with("'occupationalCategory':'29-1141'").occupation()).isEqualTo("29-1141");
    assertThat(
            with("'occupationalCategory':{'@type':'CategoryCode','codeValue':'29-1141.00',"
                    + "'name':'Registered Nurses'}")
                .occupation())
        .isEqualTo("29-1141.00");
    assertThat(with("'occupationalCategory':['Registered Nurses','x']").occupation())
        .isEqualTo("Registered Nurses");
    assertThat(with("'relevantOccupation':{'name':'Registered Nurses'}").occupation())
        .isEqualTo("Registered Nurses");
  }

  @Test
  void knowsRemoteWorkAndWhereApplicantsMayLive() {
    assertThat(with("'jobLocationType':'TELECOMMUTE'").workplace())
        .isEqualTo(new Workplace.Remote(List.of()));
    assertThat(
            with("'jobLocationType':['TELECOMMUTE'],'applicantLocationRequirements':"
                    + "[{'@type':'Country','name':'USA'},{'@type':'State','name':'Ontario'},'UK']")
                .workplace())
        .isEqualTo(new Workplace.Remote(List.of("USA", "Ontario", "UK")));
    assertThat(with("'applicantLocationRequirements':{'name':'USA'}").workplace())
        .isEqualTo(new Workplace.OnSite());
  }

  @Test
  void takesThePageFromUrlElseFromSameAs() {
    assertThat(with("'url':'https://example.org/a b'").url())
        .isEqualTo("https://example.org/a%20b");
    assertThat(with("'url':{'@id':'http://example.org/1'}").url())
        .isEqualTo("http://example.org/1");
    assertThat(with("'sameAs':['urn:x','https://example.org/2']").url())
        .isEqualTo("https://example.org/2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "/jobs/1",
        "www.example.org", "http://", "https://example.org/\\\"onclick", "ftp://example.org/",
      })
  void refusesAddressesThatNoBrowserShouldOpen(String address) {
    Rejected page = rejectedPosting("{\"title\":\"Nurse\",\"url\":\"" + address + "\"}");
    assertThat(page.field()).isEqualTo("url");
    Rejected apply =
        rejectedPosting(
            "{\"title\":\"Nurse\",\"applicationContact\":{\"url\":\"" + address + "\"}}");
    assertThat(apply.field()).isEqualTo("applicationContact.url");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'potentialAction':{'@type':'ApplyAction','target':'https://e.org/a'} | https://e.org/a",
        "'potentialAction':[{'@type':'ShareAction','target':'https://e.org/s'},{'@type':"
            + "'ApplyAction','target':{'@type':'EntryPoint','urlTemplate':'https://e.org/b'}}]"
            + " | https://e.org/b",
        "'potentialAction':{'@type':'ApplyAction','target':{'urlTemplate':'https://e.org/{id}'}},"
            + "'applicationContact':{'url':'https://e.org/c'} | https://e.org/c",
        "'applicationContact':{'email':'jobs@e.org'} | mailto:jobs@e.org",
        "'directApply':true,'url':'https://e.org/d' | https://e.org/d",
        "'directApply':false,'url':'https://e.org/d' |",
        "'url':'https://e.org/d' |",
      })
  void findsWhereToApply(String fields, @Nullable String address) {
    assertThat(with(fields).applyUrl()).isEqualTo(address);
  }

  @Test
  void undoesTheEntitiesOfAnEscapedDescription() {
    assertThat(with("'description':'&lt;p&gt;Fauna &amp;amp; flora&lt;/p&gt;'").description())
        .isEqualTo("<p>Fauna &amp; flora</p>");
  }

  @Test
  void addsWhatTheSourceStatesApartFromTheDescription() {
    assertThat(
            with("'description':'Care for people.','qualifications':'RN licence < 5 years',"
                    + "'responsibilities':'Care for people.','workHours':'Nights'")
                .description())
        .isEqualTo("Care for people.\n\nQualifications\nRN licence < 5 years\n\nHours\nNights");
    assertThat(
            with("'description':'<p>Care.</p>','qualifications':['A & B','C'],"
                    + "'educationRequirements':{'credentialCategory':'x'}")
                .description())
        .isEqualTo("<p>Care.</p>\n<h3>Qualifications</h3>\n<p>A &amp; B<br>\nC</p>");
  }

  @Test
  void shortensALongBadValue() {
    Rejected rejected =
        rejectedPosting("{\"title\":\"A\",\"datePosted\":\"" + "é".repeat(500) + "\"}");
    assertThat(rejected.value()).hasSize(80).endsWith("é…");
  }

  private static JobPosting with(String fields) {
    return posting("{\"title\":\"Nurse\"," + fields.replace('\'', '"') + "}");
  }
}
