package metier.feed;

import static metier.feed.FeedReading.posting;
import static metier.feed.FeedReading.rejectedPosting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import metier.model.PayStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BaseSalaryTest {
  @ParameterizedTest
  @MethodSource("shapes")
  void readsEveryShapeOfPay(String fields, @Nullable PayStatement expected) {
    assertThat(posting("{\"title\":\"Nurse\"," + fields.replace('\'', '"') + "}").pay())
        .isEqualTo(expected);
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape(
            "'baseSalary':{'@type':'MonetaryAmount','currency':'USD','value':{'@type':"
                + "'QuantitativeValue','minValue':30.5,'maxValue':41,'unitText':'HOUR'}}",
            pay(30.5, 41.0, "USD", "HOUR", null)),
        shape(
            "'baseSalary':{'currency':'USD','value':{'value':65000,'unitText':'YEAR'}}",
            pay(65000.0, 65000.0, "USD", "YEAR", null)),
        shape(
            "'baseSalary':{'currency':'USD','value':{'minValue':20}}",
            pay(20.0, null, "USD", null, null)),
        shape(
            "'baseSalary':{'currency':'USD','value':{'maxValue':20,'unitCode':'HUR'}}",
            pay(null, 20.0, "USD", "HOUR", null)),
        shape(
            "'baseSalary':{'currency':'USD','value':52000}",
            pay(52000.0, 52000.0, "USD", null, null)),
        shape(
            "'baseSalary':{'currency':'USD','value':'52,000.50'}",
            pay(52000.5, 52000.5, "USD", null, null)),
        shape(
            "'baseSalary':{'currency':'GBP','value':{'minValue':'27373','maxValue':'34510',"
                + "'unitText':'YEAR','value':'£27,373.50 to £34,510 DOE'}}",
            pay(27373.0, 34510.0, "GBP", "YEAR", "£27,373.50 to £34,510 DOE")),
        shape(
            "'baseSalary':{'currency':'GBP','value':{'unitText':'YEAR',"
                + "'value':'competitive salary'}}",
            pay(null, null, "GBP", "YEAR", "competitive salary")),
        shape(
            "'baseSalary':{'currency':'GBP','value':{'value':'£24,755 - £30,054'}}",
            pay(24755.0, 30054.0, "GBP", null, "£24,755 - £30,054")),
        shape(
            "'baseSalary':{'currency':'GBP','value':{'minValue':'DOE','maxValue':34510}}",
            pay(null, 34510.0, "GBP", null, "DOE")),
        shape(
            "'baseSalary':{'@type':'MonetaryAmount','currency':'CAD','minValue':'40,000',"
                + "'maxValue':'$55,000','unitText':'YEAR'}",
            pay(40000.0, 55000.0, "CAD", "YEAR", null)),
        shape(
            "'baseSalary':{'@type':'PriceSpecification','price':'19.50','priceCurrency':'EUR'}",
            pay(19.5, 19.5, "EUR", null, null)),
        shape(
            "'baseSalary':{'@type':'UnitPriceSpecification','minPrice':19,'maxPrice':25,"
                + "'priceCurrency':'EUR','unitCode':'WEE'}",
            pay(19.0, 25.0, "EUR", "WEEK", null)),
        shape(
            "'baseSalary':45000,'salaryCurrency':'AUD'", pay(45000.0, 45000.0, "AUD", null, null)),
        shape("'baseSalary':12500000.0", pay(12500000.0, 12500000.0, null, null, null)),
        shape(
            "'baseSalary':'45000','salaryCurrency':'AUD'",
            pay(45000.0, 45000.0, "AUD", null, null)),
        shape("'baseSalary':'$45,000'", pay(45000.0, 45000.0, "$", null, "$45,000")),
        shape("'baseSalary':'$20 an hour'", pay(null, null, null, null, "$20 an hour")),
        shape(
            "'baseSalary':[45000,60000],'salaryCurrency':'USD'",
            pay(45000.0, 60000.0, "USD", null, null)),
        shape(
            "'baseSalary':[{'currency':'USD','value':'negotiable'},{'currency':'USD',"
                + "'value':{'value':40}}]",
            pay(40.0, 40.0, "USD", null, "negotiable")),
        shape(
            "'estimatedSalary':{'currency':'USD','minValue':50000,'maxValue':70000}",
            pay(50000.0, 70000.0, "USD", null, null)),
        shape(
            "'baseSalary':null,'estimatedSalary':[{'@type':'MonetaryAmountDistribution',"
                + "'name':'base','currency':'USD','duration':'P1Y','percentile10':100000,"
                + "'percentile25':110000,'median':120000,'percentile75':130000}]",
            pay(110000.0, 130000.0, "USD", "YEAR", null)),
        shape(
            "'baseSalary':{'currency':'USD','duration':'PT1H','median':31}",
            pay(31.0, 31.0, "USD", "HOUR", null)),
        shape("'baseSalary':{'currency':'USD'}", null),
        shape("'baseSalary':{}", null),
        shape("'baseSalary':''", null),
        shape("'baseSalary':[]", null),
        shape("'baseSalary':false", null));
  }

  @Test
  void refusesNegativePayWithItsField() {
    assertThat(
            rejectedPosting("{\"title\":\"Nurse\",\"baseSalary\":{\"value\":{\"minValue\":-5}}}"))
        .isEqualTo(
            new FeedResult.Rejected(1, "baseSalary.value.minValue", "-5", "pay must be 0 or more"));
  }

  private static Arguments shape(String fields, @Nullable PayStatement expected) {
    return Arguments.of(fields, expected);
  }

  private static PayStatement pay(
      @Nullable Double min,
      @Nullable Double max,
      @Nullable String currency,
      @Nullable String unit,
      @Nullable String text) {
    return new PayStatement(min, max, currency, unit, text);
  }
}
