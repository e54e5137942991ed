package metier.analysis;

import static metier.analysis.ShippedTables.GAZETTEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metier.model.Place;
import metier.model.StatedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write into the one field for a place, and the places that are meant. */
final class PlaceTextTest {
  private static final String TEXTS =
      """
        134 E Washington St, New Castle PA 16101 = New Castle, PA
        2200 Pine Street Suite 40, Boulder, CO 80302-1234 = Boulder, CO
        18 Elm Rd Pensacola, FL = Pensacola, FL
        500 Main St. 98109 = Seattle, WA
        NYC = New York, NY
        SF = San Francisco, CA
        DC = Washington, DC
        LA = Los Angeles, CA
        Philly = Philadelphia, PA
        SAN FRANCISCO = San Francisco, CA
        seattle, wa = Seattle, WA
        Chicago, Il = Chicago, IL
        Boston, M.A. = Boston, MA
        St. Louis MO = St. Louis, MO
        Saint Louis, Missouri = St. Louis, MO
        Ft. Lauderdale, FL = Fort Lauderdale, FL
        Mt. Pleasant, SC = Mount Pleasant, SC
        Cañon City, CO = Cañon City, CO
        Mountain View, California (HQ) = Mountain View, CA
        Tallahassee, FL (remote) = Tallahassee, FL
        Chicago; Toronto = Chicago, IL + Toronto, CA
        NY, SF or Remote = New York + San Francisco, CA
        Boston/Cambridge = Boston, MA + Cambridge, MA
        Worcester or Woburn, MA = Worcester, MA + Woburn, MA
        Austin/Dallas, TX = Austin, TX + Dallas, TX
        Beverly/Newburyport, MA = Beverly, MA + Newburyport, MA
        Raleigh-Cary, NC = Raleigh, NC + Cary, NC
        US-CA-San Francisco = San Francisco, CA
        USA MD Annapolis Junction = Annapolis Junction, MD
        US Red Bank NJ - 141 = Red Bank, NJ
        AZ_Mesa_HQ = Mesa, AZ
        CT - Hartford = Hartford, CT
        Florida - St. Petersburg = St. Petersburg, FL
        United States, California, Los Angeles = Los Angeles, CA
        United States, San Mateo, CA = San Mateo, CA
        Redwood City, US, California = Redwood City, CA
        San Francisco, CA | New York City, NY = San Francisco, CA + New York, NY
        San Francisco, CA • New York, NY = San Francisco, CA + New York, NY
        Bethesda, MD, Boston, MA = Bethesda, MD + Boston, MA
        Seattle, San Francisco, New York = Seattle, WA + San Francisco, CA + New York, NY
        Chicago, Atlanta, US = Chicago, IL + Atlanta, GA
        Denver CO; Atlanta GA = Denver, CO + Atlanta, GA
        Portland, Oregon; Portland, ME = Portland, OR + Portland, ME
        Remote - US; Remote - Canada = United States + Canada
        Remote US based = United States
        US Remote = United States
        Remote (EST) = -
        Remote, must live in TX or FL = Texas + Florida
        Remote - NY, VT, CT = New York + Vermont + Connecticut
        Arizona - Remote; Ohio - Remote = Arizona + Ohio
        Hybrid - Austin = Austin, TX
        Hybrid in Boston, MA = Boston, MA
        Remote or Hybrid = -
        Bay Area = San Francisco Bay Area, CA
        San Francisco Bay Area, California = San Francisco Bay Area, CA
        DMV = Washington metropolitan area, DC
        Greater Boston = Boston, MA
        Twin Cities = Twin Cities, MN
        Silicon Valley = Silicon Valley, CA
        Research Triangle = Research Triangle, NC
        Dallas-Fort Worth = Dallas-Fort Worth, TX
        Los Angeles Metro = Greater Los Angeles, CA
        Long Island, NY = Long Island, NY
        Hampton Roads, VA = Hampton Roads, VA
        Upstate NY = New York
        SoCal = California
        Central Florida = Florida
        East Coast = United States
        King County, WA = King County, WA
        Orange County, CA = Orange County, CA
        Orleans Parish, Louisiana = Orleans Parish, LA
        Suffolk, NY = Suffolk County, NY
        West Midlands, England = West Midlands, GB
        Kent, UK = Kent, GB
        Kent, WA = Kent, WA
        Greater Manchester = Greater Manchester, GB
        Surrey, United Kingdom = Surrey, GB
        London = London, GB
        London, Ontario, Canada = London, CA
        Leeds LS1 4AP, UK = Leeds, GB
        Edinburgh, Scotland = Edinburgh, GB
        Toronto, ON M5V 2T6 = Toronto, CA
        Vancouver, British Columbia = Vancouver, CA
        Alberta, Canada = Alberta
        Halifax, Nova Scotia, Canada = Halifax, CA
        Ontario, CA = Ontario, CA
        Ontario, Canada = Ontario
        Toronto, CA = Toronto, CA
        Bengaluru, India = Bengaluru, IN
        IN Bangalore - Tower B = Bengaluru, IN
        Bangalore, IN = Bengaluru, IN
        Pune, Maharashtra, India = Pune, IN
        India - Pune = Pune, IN
        Salem, IN = Salem, IN
        Berlin, DE = Berlin, DE
        Dover, DE = Dover, DE
        Munich, Germany = Munich, DE
        München = Munich, DE
        São Paulo, São Paulo, Brazil = São Paulo, BR
        Osasco, São Paulo, Brazil = Osasco, BR
        Curitiba - PR = Curitiba, BR
        Mexico City, Mexico = Mexico City, MX
        Dubai, UAE = Dubai, AE
        Singapore = Singapore
        Tbilisi, Georgia = Tbilisi, GE
        Georgia, United States = Georgia
        Atlanta, Georgia = Atlanta, GA
        Paris, TX = Paris, TX
        Paris, France = Paris, FR
        Cambridge, MA = Cambridge, MA
        Cambridge, UK = Cambridge, GB
        Washington = Washington
        Washington, D.C. = Washington, DC
        Seattle, Washington = Seattle, WA
        Washington, United States = Washington
        Chicago, New York, Washington = Chicago, IL + New York, NY + Washington, DC
        San Francisco, CA, Washington, D.C. = San Francisco, CA + Washington, DC
        Kansas City = Kansas City, MO
        Kansas City, KS = Kansas City, KS
        Portland = Portland, OR
        New York, United States = New York, NY
        Madrid, New York, London = Madrid, ES + New York, NY + London, GB
        Springfield = -
        Fort Bragg, NC = Fort Bragg, NC
        Tinker AFB, Oklahoma = Tinker AFB, OK
        Naval Air Station Oceana, VA = Naval Air Station Oceana, VA
        Mercy Hospital St. Louis = St. Louis, MO
        UCSF Medical Center - Parnassus, San Francisco = San Francisco, CA
        Good Shepherd Clinic, Tulsa, OK = Tulsa, OK
        Akron General Medical Center = Akron, OH
        NIH-Bethesda = Bethesda, MD
        Beth Israel Hospital = -
        Indian River Hospital = -
        University Campus = -
        Fort Belvior, VA = Fort Belvoir, VA
        Gallatin, WA = Washington
        Various locations = -
        Nationwide = -
        Anywhere = -
        Multiple Locations = -
        3 Locations = -
        Latin America = -
        North America = -
        EMEA = -
        Mobile = -
        Mobile, AL = Mobile, AL
        Reading = -
        Reading, PA = Reading, PA
        Nice = -
        Java = -
        Home = -
        Office = -
        Union = -
        Union, NJ = Union, NJ
        Data = -
        Field = -
        Work in the Field = -
        Puerto Rico = Puerto Rico
        San Juan, PR = San Juan, PR
        Guam / Saipan = Guam + Saipan, MP
        Salem = -
        Cambridge = -
        Overland Park | KS = Overland Park, KS
        Princeton; Philadelphia = Princeton, NJ + Philadelphia, PA
        New Ulm Medical Center = -
        Sydney, New South Wales, Australia = Sydney, AU
        APAC = -
        Dallas, TX; Remote, Texas = Dallas, TX + Texas
        Queens, NY = Queens, NY
        São Paulo = São Paulo, BR
        CANADA AND US = Canada + United States
      """;

  static Stream<String> rows() {
    return TEXTS.lines().map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void placesAreReadOutOfText(String row) {
    List<String> sides = Arrays.asList(row.split(" = "));
    String expected = sides.getLast().equals("-") ? "" : sides.getLast();
    assertThat(labels(StatedPlace.ofText(sides.getFirst()))).isEqualTo(expected);
  }

  @Test
  void regionsAreAreasAndNoCities() {
    for (String area : List.of("Bay Area", "King County, WA", "Kent, UK", "Twin Cities")) {
      assertThat(GAZETTEER.resolve(StatedPlace.ofText(area)).map(Place::kind))
          .contains(Place.Kind.AREA);
      assertThat(GAZETTEER.find(area).map(Place::kind)).contains(Place.Kind.AREA);
    }
  }

  @Test
  void fieldsThatWereChangedOverAreRead() {
    assertThat(labels(stated("US - VA", "Arlington"))).isEqualTo("Arlington, VA");
    assertThat(labels(stated("Japan", "Tokyo"))).isEqualTo("Tokyo, JP");
    assertThat(labels(stated("Cupertino", "US"))).isEqualTo("Cupertino, CA");
    assertThat(labels(stated("Multiple Locations", "TX"))).isEqualTo("Texas");
    assertThat(labels(stated("Remote", "OR"))).isEqualTo("Oregon");
  }

  @Test
  void territoryThatIsACountryToTheStandardIsAStateHere() {
    var stated = new StatedPlace(null, null, "San Juan", null, null, "Puerto Rico", null);
    assertThat(labels(stated)).isEqualTo("San Juan, PR");
  }

  private static StatedPlace stated(String city, String region) {
    return new StatedPlace(null, null, city, region, null, null, null);
  }

  private static String labels(StatedPlace stated) {
    return GAZETTEER.resolveAll(stated).stream()
        .map(Place::label)
        .collect(Collectors.joining(" + "));
  }
}
