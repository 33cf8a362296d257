package org.challengepartners.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.challengepartners.SignIn;
import org.challengepartners.establishments.ApplyResult;
import org.challengepartners.establishments.CheckResult;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.ReceivedFile;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.DemonstrationMembership.Account;

/** A public register of few establishments, written by hand: Manor School's two are the real ones, all others are invented. */
public final class RegisterOfFew {

    static final String ESTABLISHMENTS = """
            URN,EstablishmentName,EstablishmentStatus (code),OpenDate,CloseDate,TypeOfEstablishment (code),TypeOfEstablishment (name),StatutoryLowAge,StatutoryHighAge,ReligiousCharacter (name),NumberOfPupils,SEN1 (name),Town,Postcode,Easting,Northing
            101582,Manor School,2,,31-03-2017,,,4,10,,,,London,NW10 3NT,523462,183516
            144053,Manor School,1,01-04-2017,,07,Community special school,4,11,Does not apply,,ASD - Autistic Spectrum Disorder,London,NW10 3NT,523515,183422
            900101,Left School,2,,31-08-2020,01,Community school,4,11,,,,Ashcombe,,450000,250000
            900102,Right School,2,,31-08-2020,01,Community school,4,11,,,,Ashcombe,,450000,250000
            900103,Left and Right School,1,01-09-2020,,01,Community school,4,11,,310,,Ashcombe,,450000,250000
            900104,Last School,2,,31-08-2021,01,Community school,11,16,,,,Ashcombe,,,
            """;

    static final String LINKS = """
            URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
            101582,144053,Manor School,Successor,31-03-2017
            144053,101582,Manor School,Predecessor,01-04-2017
            900101,900103,Left and Right School,Successor - merged,31-08-2020
            900103,900102,Right School,Predecessor - merged,01-09-2020
            """;

    private RegisterOfFew() {}

    /** Imports both, as the office. */
    public static void importAll(Importing importing) {
        SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            apply(importing, "edubasealldata20260901.csv", ESTABLISHMENTS);
            apply(importing, "links_edubasealldata20260901.csv", LINKS);
        });
    }

    /** The office says that Manor School is 101582, as it was when it joined. */
    public static void identifyManor(SchoolId manor, Identifying identifying) {
        SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            if (!(identifying.identify(manor, new Urn(101582)) instanceof ConvertResult.Converted)) {
                throw new IllegalStateException("Manor School has a number already");
            }
        });
    }

    static void apply(Importing importing, String name, String text) {
        try {
            var file = Files.createTempFile("register", ".csv");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            var checked = importing.check(new ReceivedFile(file, name, Optional.empty()));
            Files.delete(file);
            if (!(checked instanceof CheckResult.Checked(var id))
                    || !(importing.apply(id, true) instanceof ApplyResult.Applied)) {
                throw new IllegalStateException("the register was not imported: " + checked);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
