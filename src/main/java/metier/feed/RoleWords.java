package metier.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a title of a job is told from the name of an employer, where nothing else does.
 */
final class RoleWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)?");

  private static final Set<String> TITLES =
      Set.of(
          ("accountant actor administrator advisor adviser advocate agent aide ambassador analyst"
               + " apprentice architect artist assembler assistant associate attendant attorney"
               + " auditor baker banker barista bartender bookkeeper broker busser buyer captain"
               + " caregiver caretaker carpenter carrier cashier chaplain chef chemist chief"
               + " cleaner clerk clinician coach co-ordinator collector commander concierge"
               + " consultant contractor controller cook coordinator correspondent counsel"
               + " counsellor counselor crew curator custodian dean dentist deputy designer"
               + " detective developer dietitian director dishwasher dispatcher doctor driver"
               + " economist editor educator electrician engineer estimator examiner executive"
               + " expert extern externship fabricator facilitator fellow firefighter foreman"
               + " founder freelance freelancer generalist groomer guard handler head helper"
               + " hostess housekeeper hygienist inspector installer instructor intern internship"
               + " interpreter interviewer investigator janitor journalist keeper laborer labourer"
               + " lawyer lead leader lecturer librarian lifeguard machinist maid manager marketer"
               + " mechanic member mentor merchandiser merchant messenger midwife military minister"
               + " model nanny negotiator notary nurse officer operative operator optician"
               + " optometrist organizer owner packer painter paralegal paramedic partner pastor"
               + " pharmacist phlebotomist photographer physician pilot planner plumber porter"
               + " practitioner president principal processor producer professor programmer"
               + " promoter proprietor psychologist purchaser realtor receptionist recruiter"
               + " registrar rep reporter representative researcher resident roofer salesman"
               + " salesperson saleswoman scheduler scientist seamstress secretary sergeant server"
               + " soldier sonographer specialist stocker steward stewardess strategist student"
               + " stylist superintendent supervisor surgeon surveyor tailor teacher technician"
               + " technologist teller temp tester therapist trader trainee trainer translator"
               + " treasurer tutor underwriter usher valet veterinarian volunteer waiter waitress"
               + " warden welder worker writer rn lpn cna ceo cfo cto coo cio vp avp svp evp emt"
               + " dba pm ba se sdet pa np md devops qa tech mgr supv asst admin archivist"
               + " audiologist biologist drafter expeditor geologist interventionist journeyman"
               + " liaison microbiologist nutritionist paraeducator paraprofessional pathologist"
               + " physicist physiologist radiologist scribe statistician")
              .split(" "));

  private static final Set<String> EMPLOYERS =
      Set.of(
          ("inc llc llp ltd limited corp corporation company co plc gmbh sa ag group university"
               + " college school schools hospital clinic bank center centre institute foundation"
               + " church district county department dept city army navy marines airlines"
               + " associates partners solutions systems technologies laboratories labs restaurant"
               + " hotel hotels resort stores agency authority council trust nhs academy society"
               + " association ministry bureau holdings industries enterprises pharmacy universal"
               + " international services consulting cafe grill inn club library museum studio"
               + " studios insurance realty brothers")
              .split(" "));

  private RoleWords() {}

  static boolean nameTitle(String text) {
    return lastTitleWord(text) >= 0;
  }

  static boolean nameEmployer(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (Character.isUpperCase(text.charAt(word.start()))
          && EMPLOYERS.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Where the last word that names a title ends; -1 without one. */
  static int lastTitleWord(String text) {
    Matcher word = WORD.matcher(text);
    int end = -1;
    while (word.find()) {
      if (TITLES.contains(word.group().toLowerCase(Locale.ROOT))) {
        end = word.end();
      }
    }
    return end;
  }
}
