package org.challengepartners.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.challengepartners.SignIn;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.springframework.stereotype.Component;

/**
 * The demonstration's public register: the two real entries of Manor School, whose number changed after its review of January
 * 2017, and an invented one for each invented school, under numbers that the real register does not use.
 */
@Component
public class DemonstrationRegister {

    private static final int FIRST_INVENTED = 900_001;

    /** Where each hub's schools are, in metres on the British National Grid. */
    private static final Map<String, int[]> PLACES = Map.ofEntries(
            Map.entry("Harlow Green", new int[] {545_200, 212_400}),
            Map.entry("Ashcombe", new int[] {507_900, 233_100}),
            Map.entry("Tiverley", new int[] {406_300, 226_700}),
            Map.entry("Marden Lock", new int[] {394_800, 241_500}),
            Map.entry("Staveley Moor", new int[] {398_400, 476_900}),
            Map.entry("Hawsby", new int[] {412_700, 462_300}),
            Map.entry("Port Ellis", new int[] {245_900, 62_800}),
            Map.entry("Wexley-on-Sea", new int[] {272_500, 51_400}),
            Map.entry("Little Bentham", new int[] {368_300, 392_700}),
            Map.entry("Kesterton", new int[] {452_900, 318_200}),
            Map.entry("Orme Valley", new int[] {341_800, 334_600}),
            Map.entry("Great Ashby", new int[] {601_700, 297_900}));

    private static final Map<Phase, String> KINDS = Map.of(
            Phase.NURSERY, "15,Local authority nursery school,2,5",
            Phase.PRIMARY, "01,Community school,4,11",
            Phase.SECONDARY, "34,Academy converter,11,18",
            Phase.ALL_THROUGH, "01,Community school,4,16",
            Phase.SPECIAL, "07,Community special school,4,19",
            Phase.ALTERNATIVE_PROVISION, "14,Pupil referral unit,11,16",
            Phase.SIXTEEN_PLUS, "18,Further education,16,19");

    private static final String HEADER = "URN,EstablishmentName,EstablishmentStatus (code),OpenDate,CloseDate,"
            + "TypeOfEstablishment (code),TypeOfEstablishment (name),StatutoryLowAge,StatutoryHighAge,Town,Postcode,Easting,Northing\n"
            + "101582,Manor School,2,,31-03-2017,,,4,10,London,NW10 3NT,523462,183516\n"
            + "144053,Manor School,1,01-04-2017,,07,Community special school,4,11,London,NW10 3NT,523515,183422\n";

    private static final String LINKS = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n"
            + "101582,144053,Manor School,Successor,31-03-2017\n"
            + "144053,101582,Manor School,Predecessor,01-04-2017\n";

    private final Importing importing;
    private final Identifying identifying;

    DemonstrationRegister(Importing importing, Identifying identifying) {
        this.importing = importing;
        this.identifying = identifying;
    }

    /**
     * What this part has made.
     *
     * @param numbers the number of each school in the register, as it was when the school joined
     */
    public record Registered(Map<SchoolId, Urn> numbers) {}

    /** Imports it and says of each school which establishment it is; of Manor School the one of its joining. */
    public Registered make(Made made) {
        var numbers = new LinkedHashMap<SchoolId, Urn>();
        var schools = List.copyOf(made.schools().values());
        SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            RegisterOfFew.apply(importing, "edubasealldata20200901.csv", HEADER + rows(schools));
            RegisterOfFew.apply(importing, "links_edubasealldata20200901.csv", LINKS);
            numbers.put(schools.getFirst().id(), new Urn(101582));
            for (int i = 1; i < schools.size(); i++) {
                numbers.put(schools.get(i).id(), new Urn(FIRST_INVENTED + i));
            }
            numbers.forEach(identifying::identify);
        });
        return new Registered(Map.copyOf(numbers));
    }

    private static String rows(List<SchoolSummary> schools) {
        var rows = new StringBuilder();
        for (int i = 1; i < schools.size(); i++) {
            var school = schools.get(i);
            var place = PLACES.getOrDefault(school.place(), new int[] {530_000, 180_000});
            rows.append("%d,%s,1,,,%s,%s,,%d,%d%n"
                    .formatted(
                            FIRST_INVENTED + i,
                            school.name(),
                            KINDS.getOrDefault(school.phase(), ""),
                            school.place(),
                            place[0] + i % 3 * 1_700,
                            place[1] - i % 4 * 1_300));
        }
        return rows.toString();
    }
}
