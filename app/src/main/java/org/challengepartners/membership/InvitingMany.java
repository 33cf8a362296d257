package org.challengepartners.membership;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office invites many people from a file of comma-separated values with the columns name, email, role and place: it is read
 * and shown first, and what is right in it is sent then. A role is {@code headteacher}, {@code deputy}, {@code hub lead} or
 * {@code reviewer}; a place is the name of the school or the hub.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class InvitingMany {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_FILE = 1024 * 1024;
    private static final Set<String> COLUMNS = Set.of("name", "email", "role", "place");

    private final Inviting inviting;
    private final DirectoryEntries directory;

    InvitingMany(Inviting inviting, DirectoryEntries directory) {
        this.inviting = inviting;
        this.directory = directory;
    }

    /** Reads a file and says of each row whether it can be sent; sends nothing. */
    @Transactional(readOnly = true)
    public InvitationFile read(String text) {
        if (text.length() > LONGEST_FILE) {
            return InvitationFile.refused("The file is longer than 1 MB");
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(withoutMark(text))) {
            var records = csv.stream().limit(MOST_ROWS + 1).toList();
            if (records.isEmpty() || !columns(records.getFirst()).containsAll(COLUMNS)) {
                return InvitationFile.refused(
                        "The first row must name the columns name, email, role and place, with rows below");
            }
            return records.size() > MOST_ROWS
                    ? InvitationFile.refused("A file has at most 500 rows. Split it")
                    : new InvitationFile(rows(records), Optional.empty());
        } catch (CsvParseException | java.io.IOException unreadable) {
            return InvitationFile.refused("This is no file of comma-separated values");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Set<String> columns(NamedCsvRecord record) {
        return new HashSet<>(record.getHeader());
    }

    private List<InvitationRow> rows(List<NamedCsvRecord> records) {
        var seen = new HashSet<String>();
        var rows = new ArrayList<InvitationRow>();
        for (var record : records) {
            rows.add(row(record, seen));
        }
        return rows;
    }

    private InvitationRow row(NamedCsvRecord record, Set<String> seen) {
        var email = field(record, "email");
        var role = field(record, "role").toLowerCase(Locale.UK);
        var place = field(record, "place");
        var as = as(role, place);
        var order = as.map(chosen -> new InvitationOrder(field(record, "name"), email, chosen));
        var problem = order.isEmpty()
                ? Optional.of(unknown(role, place))
                : !seen.add(email.toLowerCase(Locale.UK))
                        ? Optional.of("The address stands in the file twice")
                        : order.flatMap(inviting::problem).map(InvitingMany::words);
        return new InvitationRow(
                record.getStartingLineNumber(),
                field(record, "name"),
                email,
                place.isEmpty() ? role : role + ", " + place,
                problem.isEmpty() ? order : Optional.empty(),
                problem);
    }

    private static String field(NamedCsvRecord record, String column) {
        return record.findField(column).orElse("").strip();
    }

    private Optional<InvitedAs> as(String role, String place) {
        return switch (role) {
            case "headteacher" -> school(place).map(at -> new InvitedAs.ToPlace(at, KeyRole.HEADTEACHER));
            case "deputy" -> school(place).map(at -> new InvitedAs.ToPlace(at, KeyRole.DEPUTY));
            case "hub lead" ->
                inviting.hubs().stream()
                        .filter(hub -> hub.name().equalsIgnoreCase(place))
                        .findFirst()
                        .map(hub -> new InvitedAs.ToPlace(new Place.InHub(hub.id()), KeyRole.HUB_LEAD));
            case "reviewer" -> Optional.of(new InvitedAs.AsReviewer());
            default -> Optional.empty();
        };
    }

    /** The one school of that name; none if there are two. */
    private Optional<Place> school(String name) {
        var found = directory.named(name);
        return found.size() == 1 ? Optional.of(new Place.AtSchool(found.getFirst())) : Optional.empty();
    }

    private static String unknown(String role, String place) {
        return switch (role) {
            case "headteacher", "deputy" ->
                "No school of the partnership, or more than one, is called “%s”. Invite her singly".formatted(place);
            case "hub lead" -> "No hub is called “%s”".formatted(place);
            default -> "The role must be headteacher, deputy, hub lead or reviewer";
        };
    }

    private static String words(InviteResult problem) {
        return switch (problem) {
            case InviteResult.Wrong wrong -> wrong.fault().words();
            case InviteResult.KnownAlready known -> "The address belongs to %s already".formatted(known.name());
            case InviteResult.Invited _ -> "";
        };
    }

    /**
     * Sends what was read and is right; a row that has become wrong since is left out.
     *
     * @param command made when the file was read; a repeat sends nothing again
     * @return how many are invited now, by this command or its repeat
     */
    @AsksSecondFactor
    public int send(CommandId command, List<InvitationOrder> orders) {
        var sent = 0;
        for (var order : orders.stream().limit(MOST_ROWS).toList()) {
            var own = (command + " " + order.email().toLowerCase(Locale.UK)).getBytes(StandardCharsets.UTF_8);
            if (inviting.invite(new CommandId(UUID.nameUUIDFromBytes(own)), order) instanceof InviteResult.Invited) {
                sent++;
            }
        }
        return sent;
    }
}
