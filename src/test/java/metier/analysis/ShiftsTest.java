package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import metier.model.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShiftsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "RN – Nights ~ night",
        "CNA, NOC Shift ~ night",
        "Phlebotomist 7p-7a ~ night",
        "Machine Operator - 3rd Shift ~ night",
        "Warehouse Associate, 2nd shift ~ evening",
        "LPN 3-11 ~ evening",
        "Cashier (Evenings) ~ evening",
        "ED Tech 1P-1A ~ evening",
        "Nursing Assistant - Days/Evenings ~ day evening",
        "RN FT Day ICU ~ day",
        "Care Partner - Full Time Days 06:45 - 19:15 ~ day",
        "Weekend Warrior RN ~ weekend",
        "Specimen Processor (weekends) ~ weekend",
        "Cook, Sat/Sun only ~ weekend",
        "Regional Driver – Home Weekends ~ ''",
        "Driver, home on weekends ~ ''",
        "Electrician, Mon-Thu, Weekends Free ~ ''",
        "Barista, Wed-Sun ~ ''",
        "RN Baylor ~ weekend",
        "RN, 6:45p - 7:15a, Weekends ~ night weekend",
        "Pharmacist, Rotating Shifts ~ rotating",
        "RN - Rotating Days/Nights ~ day night rotating",
        "Overnight Stocker ~ night",
        "Night Auditor ~ night",
        "Daycare Teacher ~ ''",
        "Day Porter ~ ''",
        "Nightclub Security Officer ~ ''",
        "RN, every other weekend ~ ''",
        "Sunday School Teacher ~ ''",
        "Rotating Equipment Engineer ~ ''",
        "Sales Lead, 5 days a week ~ ''",
        "Assistant Manager - Days Inn ~ ''",
        "Analyst 2019-2020 ~ ''",
      })
  void titles(String title, String shifts) {
    assertThat(words(Shifts.read(null, title, new Passages("")))).isEqualTo(shifts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Night shift ~ night",
        "3 x 12, 7p-7a ~ night",
        "3x12 NOC ~ night",
        "4x10 days ~ day",
        "days or nights ~ day night",
        "1st ~ day",
        "Monday - Friday, 8:00 a.m. - 4:30 p.m. ~ day",
        "8-5 ~ day",
        "Day, Evening and Night ~ day evening night",
        "2300-0730 ~ night",
        "Noon to 8:30pm ~ evening",
        "Weekends only ~ weekend",
        "Sat-Sun 06:00-18:00 ~ day weekend",
        "Saturday and Sunday, 7p-7a ~ night weekend",
        "Mon-Fri 8am-5pm, Sat-Sun 9am-3pm ~ day",
        "Every other Sat-Sun ~ ''",
        "40 hours ~ ''",
        "Flexible ~ ''",
      })
  void fields(String workHours, String shifts) {
    assertThat(words(Shifts.read(workHours, "RN", new Passages("")))).isEqualTo(shifts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Shift: Evenings ~ evening",
        "Work Shift|Night (Some Hospital) ~ night",
        "Schedule:|• 8 hour shift|• Monday to Friday|• Night shift ~ night",
        "Hours: 3:00 pm - 11:30 pm ~ evening",
        "This is a night shift position. ~ night",
        "You will work rotating shifts in a busy unit. ~ rotating",
        "You will work Monday through Friday from 7am-3pm. ~ day",
        "Every other weekend is required. ~ ''",
        "Must be able to work nights and weekends as needed. ~ ''",
        "Night shift differential of $4 an hour. ~ ''",
        "Our clinic is open 7am - 7pm, Monday to Friday. ~ ''",
        "Reports to the oncoming night shift. ~ ''",
        "You work with a nurse who still does weekend shifts in an ICU. ~ ''",
        "Benefits from day one. ~ ''",
        "Business hours: 8am - 5pm ~ ''",
        "Start Monday – 9 wks – 3x12 NOC – float to two units ~ night",
        "9-week contract | days or nights, you choose | start soon ~ day night",
        "We answer within 3 days or nights. ~ ''",
        "Crates are stacked 3 x 12 a day. ~ ''",
      })
  void texts(String text, String shifts) {
    Passages passages = new Passages(text.replace('|', '\n'));
    assertThat(words(Shifts.read(null, "RN", passages))).isEqualTo(shifts);
  }

  @Test
  void theTitlesWeekendJoinsTheFieldsHoursUnlessTheFieldNamesOtherDays() {
    Passages none = new Passages("");
    assertThat(words(Shifts.read("06:00-18:00", "CNA – Weekend Warrior", none)))
        .isEqualTo("day weekend");
    assertThat(words(Shifts.read("Mon-Fri 06:00-18:00", "CNA – Weekend Warrior", none)))
        .isEqualTo("day");
  }

  private static String words(Told<Shift> told) {
    return told.values().stream().map(Shift::word).collect(Collectors.joining(" "));
  }
}
