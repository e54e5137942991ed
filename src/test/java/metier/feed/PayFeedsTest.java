package metier.feed;

import static metier.feed.FeedReading.pay;
import static metier.feed.FeedReading.read;
import static metier.feed.FeedReading.rejected;
import static metier.feed.FeedReading.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.PaySurvey;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PayFeedsTest {
  private static final String HEADER = "Job Title,Company,Location,Start Date,Salary\n";
  private static final String LCA =
      "CASE_NUMBER,JOB_TITLE,SOC_CODE,BEGIN_DATE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,"
          + "WORKSITE_POSTAL_CODE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY\n";

  @Test
  void readsAPublishedRow() {
    assertThat(
            pay(
                "pay-csv",
                HEADER
                    + "Phlebotomist,\"Acme, LLC\",\"Danville, PA\",\"Sep 19, 2014\",\"$48,734\"\n"))
        .isEqualTo(
            new PayRecord(
                "Phlebotomist",
                "Acme, LLC",
                StatedPlace.ofText("Danville, PA"),
                LocalDate.of(2014, 9, 19),
                new PayStatement(48734.0, 48734.0, "$", null, "$48,734"),
                null));
  }

  @Test
  void readsAStateAsPlaceAndAnAmountWithoutAnEnd() {
    PayRecord row = pay("pay-csv", HEADER + "Phlebotomist,,PA,,\"$108,035 -\"");
    assertThat(row.place()).isEqualTo(StatedPlace.ofText("PA"));
    assertThat(row.pay()).isEqualTo(new PayStatement(108035.0, null, "$", null, "$108,035 -"));
    assertThat(row.employer()).isEmpty();
    assertThat(row.start()).isNull();
  }

  @Test
  void knowsTheUnitFromTheColumnsName() {
    assertThat(pay("pay-csv", "Job Titles,Annual Salary,Hourly Rate\nForeman,,41.41").pay())
        .isEqualTo(new PayStatement(41.41, 41.41, null, "HOUR", null));
    assertThat(pay("pay-csv", "Job Titles,Annual Salary,Hourly Rate\nForeman,90000,").pay())
        .isEqualTo(new PayStatement(90000.0, 90000.0, null, "YEAR", null));
  }

  @Test
  void readsPayFromJson() {
    assertThat(
            pay(
                "pay-json",
                """
                {"id":"p1","title":"Nurse","employer":"Acme","city":"Seattle","state":"WA",\
                "start":"2024-05-01","salary_min":40,"salary_max":45.5,"unit":"hour"}\
                """))
        .isEqualTo(
            new PayRecord(
                "Nurse",
                "Acme",
                new StatedPlace(null, null, "Seattle", "WA", null, null, null),
                LocalDate.of(2024, 5, 1),
                new PayStatement(40.0, 45.5, null, "hour", null),
                null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        ",Acme,PA,,$5 | Job Title | | it is missing",
        "Nurse,Acme,PA,, | Salary | | it is missing",
        "Nurse,Acme,PA,,unknown | Salary | unknown | it states no amount",
        "Nurse,Acme,PA,,-5 | Salary | -5 | pay must be 0 or more",
        "Nurse,Acme,PA,soon,$5 | Start Date | soon | it is no date that can be read; write"
            + " 2026-01-31",
      })
  void refusesWrongValues(String row, String field, @Nullable String value, String why) {
    Rejected rejected = rejected(read(FeedReading.feed(RecordKind.PAY, "pay-csv"), HEADER + row));
    assertThat(rejected.line()).isEqualTo(2);
    assertThat(rejected.field()).isEqualTo(field);
    assertThat(rejected.value()).isEqualTo(value);
    assertThat(rejected.why()).isEqualTo(why);
  }

  @Test
  void refusesEachRowBelowAHeaderThatNamesNoTitle() {
    List<FeedResult> results = read(FeedReading.feed(RecordKind.PAY, "pay-csv"), "a,b\n1,2\n3,4\n");
    assertThat(rejections(results)).extracting(Rejected::line).containsExactly(2, 3);
  }

  @Test
  void readsAnLcaRow() {
    FeedResult result =
        read(
                FeedReading.feed(RecordKind.PAY, "lca"),
                "\uFEFF"
                    + LCA
                    + "I-200-25059-000001,Dentist,29-1021,2025-04-01 00:00:00,Acme,Sonoma,CA,"
                    + "02116,115,120.50,Hour\n")
            .getFirst();
    assertThat(result).isInstanceOf(Accepted.class);
    var row = (Accepted) result;
    assertThat(row.id()).isEqualTo("I-200-25059-000001");
    assertThat(row.fact())
        .isEqualTo(
            new PayRecord(
                "Dentist",
                "Acme",
                new StatedPlace(null, null, "Sonoma", "CA", "02116", "US", null),
                LocalDate.of(2025, 4, 1),
                new PayStatement(115.0, 120.5, "USD", "Hour", null),
                "29-1021"));
  }

  @Test
  void readsTheColumnsOfOlderLcaFiles() {
    PayRecord row =
        pay(
            "lca",
            "LCA_CASE_NUMBER,LCA_CASE_JOB_TITLE,LCA_CASE_EMPLOYER_NAME,LCA_CASE_WORKLOC1_CITY,"
                + "LCA_CASE_WORKLOC1_STATE,LCA_CASE_WAGE_RATE_FROM,LCA_CASE_WAGE_RATE_TO,"
                + "LCA_CASE_WAGE_RATE_UNIT,LCA_CASE_EMPLOYMENT_START_DATE\n"
                + "I-1,Nurse,Acme,Boston,MA,50000,0.00,Year,4/1/2012");
    assertThat(row.pay()).isEqualTo(new PayStatement(50000.0, null, "USD", "Year", null));
    assertThat(row.start()).isEqualTo(LocalDate.of(2012, 4, 1));
    assertThat(pay("lca", "CASE_NUMBER,JOB_TITLE,WAGE_RATE_OF_PAY\nI-1,Nurse,50000 - 60000").pay())
        .isEqualTo(new PayStatement(50000.0, 60000.0, "USD", null, "50000 - 60000"));
  }

  @Test
  void refusesAnLcaRowWithoutAWage() {
    Rejected rejected =
        rejected(
            read(
                FeedReading.feed(RecordKind.PAY, "lca"),
                "CASE_NUMBER,JOB_TITLE,WAGE_RATE_OF_PAY_FROM\nI-1,Nurse,\n"));
    assertThat(rejected.why()).isEqualTo("it is missing");
  }

  @Test
  void takesTheYearOfASurveyFromItsFile() {
    String table =
        "OCC_CODE\tOCC_TITLE\tTOT_EMP\tA_MEAN\tA_MEDIAN\n31-9097\tPhlebotomists\t9\t2\t1\n";
    Feed oews = FeedReading.feed(RecordKind.PAY, "oews");
    var row = (Accepted) read(oews.ofFile("national_M2017_dl.tsv"), table).getFirst();
    assertThat(row.id()).isEqualTo("2017:31-9097");
    assertThat(row.fact())
        .isInstanceOfSatisfying(
            PayRecord.class,
            record -> {
              assertThat(record.start()).isEqualTo(LocalDate.of(2017, 5, 1));
              assertThat(record.pay().min()).isEqualTo(1);
              assertThat(record.survey())
                  .isEqualTo(new PaySurvey(null, 9L, 2.0, null, null, 1.0, null, null));
            });
    assertThat(((Accepted) read(oews.ofFile("national.tsv"), table).getFirst()).id())
        .isEqualTo("31-9097");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Agency Name,Title Description,Base Salary,Pay Basis | Parks,Gardener,41.5,per Hour"
            + " | 41.5 | per Hour",
        "Job Title,Annual Salary,Hourly Rate | Gardener,0,41.5 | 41.5 | HOUR",
        "Job Class Title,Annual Rate | Gardener,\"$52,000\" | 52000 | YEAR",
        "Position Title,Regular Pay,Gross | Gardener,48000,50000 | 48000 | ",
      })
  void knowsThePayColumnsOfPayrolls(
      String header, String row, double amount, @Nullable String unit) {
    PayRecord record = pay("pay-csv", header + "\n" + row);
    assertThat(record.title()).isEqualTo("Gardener");
    assertThat(record.pay().min()).isEqualTo(amount);
    assertThat(record.pay().unit()).isEqualTo(unit);
  }

  @Test
  void datesAPayrollByItsFiscalYear() {
    assertThat(
            pay("pay-csv", "Job Title,Hire Date,Fiscal Year,Salary\nClerk,6/1/1999,FY2024,$50000")
                .start())
        .isEqualTo(LocalDate.of(2024, 1, 1));
  }
}
