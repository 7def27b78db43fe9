package org.dateline.analysis.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of English that are units: of money, of measure, and things that news count. */
final class EnglishUnits {
  /** Written before the number; the longest that fits counts. */
  static final Map<String, String> CURRENCY_SIGNS =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "₹", "INR", "₩", "KRW", "₽", "RUB");

  /** Letters that touch a dollar sign. */
  static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "hk", "HKD", "nt", "TWD",
          "nz", "NZD", "s", "SGD");

  static final Map<String, String> CURRENCIES =
      table(
          """
          USD dollar dollars
          EUR euro euros
          CNY yuan renminbi
          JPY yen
          RUB ruble rubles rouble roubles
          INR rupee rupees
          """);

  /** Units of measure, and nouns in one and in many. */
  static final Map<String, String> NOUNS =
      table(
          """
          person people persons
          mile miles
          kilometre kilometers kilometres km
          metre meters metres
          foot feet
          inch inches
          acre acres
          hectare hectares
          tonne tonnes
          ton tons
          pound pounds
          kilogram kilograms kilos kg
          barrel barrels
          gallon gallons
          litre liters litres
          megawatt megawatts mw
          gigawatt gigawatts gw
          kilowatt-hour kwh
          gigabyte gigabytes gb
          job jobs
          vote votes
          delegate delegates
          seat seats
          soldier soldiers
          troop troops
          civilian civilians
          refugee refugees
          migrant migrants
          immigrant immigrants
          worker workers
          employee employees
          voter voters
          adult adults
          child children
          student students
          teacher teachers
          woman women
          man men
          death deaths
          case cases
          user users
          customer customers
          vehicle vehicles
          car cars
          home homes
          household households
          company companies
          store stores
          school schools
          hospital hospitals
          gun guns
          missile missiles
          passenger passengers
          prisoner prisoners
          detainee detainees
          inmate inmates
          protester protesters demonstrators
          member members
          supporter supporters
          patient patients
          victim victims
          officer officers
          resident residents
          family families
          veteran veterans
          subscriber subscribers
          unit units
          share shares
          aircraft planes airplanes
          ship ships
          email emails e-mails
          point points
          """);

  /** Said of people right after their number: 12 dead. */
  static final Set<String> FATES = Set.of("dead", "killed", "injured", "wounded", "missing");

  /** A rate: money an hour. */
  static final Set<String> PER =
      Set.of(
          "hour",
          "day",
          "week",
          "month",
          "year",
          "barrel",
          "gallon",
          "share",
          "ton",
          "person",
          "household",
          "family",
          "student",
          "ounce");

  /** The first word of each line by each other word of the line. */
  static Map<String, String> table(String lines) {
    Map<String, String> table = new HashMap<>();
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              String[] words = line.split(" ");
              for (int i = 1; i < words.length; i++) {
                table.put(words[i], words[0]);
              }
            });
    return Map.copyOf(table);
  }

  private EnglishUnits() {}
}
