package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.model.Occupation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OccupationLinkerTest {
  private static final OccupationLinker LINKER =
      new OccupationLinker(
          List.of(
              occupation("phlebotomist", "Phlebotomist", "phlebotomy technician|phleb"),
              occupation("rn", "Registered Nurse", "rn|staff nurse|nurse"),
              occupation("icu", "Critical Care Nurse", "icu registered nurse"),
              occupation("manager", "Nurse Manager", "laboratory manager|office manager"),
              occupation("recruiter", "Recruiter", "technical recruiter|sales recruiter"),
              occupation("assistant", "Medical Assistant", "dental assistant|lab assistant"),
              occupation("planner", "Director of Planning", "director clinical planning"),
              occupation("server", "Server", "")));

  private static Occupation occupation(String id, String title, String aliases) {
    List<String> names = aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|"));
    return new Occupation(id, title, "", "", names, List.of(), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "Phlebotomist = phlebotomist",
        "SENIOR PHLEBOTOMY TECHNICIAN II = phlebotomist",
        "Phlebotomists - Night Shift ($5k bonus) = phlebotomist",
        "Registered Nurse (RN), ICU = rn",
        "ICU Registered Nurse = icu",
        "Physician Recruiter = recruiter",
        "Registered Nurse Recruiter = recruiter",
        "Nurse II Assistant Recruiter = recruiter",
        "Office Manager - Registered Nurse Team = manager",
        "Staff Nurse and Lab Assistant = assistant",
        "Lab Assistant/Phlebotomist = assistant",
        "Server (reports to the office manager) = server",
        "Director, Clinical Planning = planner",
        "Nurse Educator = rn",
        "Basket Weaver = -",
        "'' = -",
      })
  void titlesNameOccupations(String title, String id) {
    Occupation occupation = LINKER.link(title);
    assertThat(occupation == null ? null : occupation.id()).isEqualTo(id);
  }
}
