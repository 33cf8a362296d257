package org.challengepartners.home;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.audit.ChainsVerified;
import org.challengepartners.audit.FollowingTrail;
import org.challengepartners.audit.TrailLine;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolDetail;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the trail of a school's spaces into words for its headteacher: the school's own, its reviews' and its reports'. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TracingSchool {

    private final OwnSchools schools;
    private final Reviewing reviewing;
    private final OwnHubs hubs;
    private final FollowingTrail trail;

    TracingSchool(OwnSchools schools, Reviewing reviewing, OwnHubs hubs, FollowingTrail trail) {
        this.schools = schools;
        this.reviewing = reviewing;
        this.hubs = hubs;
        this.trail = trail;
    }

    /** The school whose trail it is; empty for one that is not the reader's, whether or not it exists. */
    public Optional<SchoolSummary> find(SchoolId school) {
        return schools.find(school);
    }

    /** Who did what in the school's spaces, the latest first; empty for a school that is not the reader's. */
    public Slice<TrailEntry> lines(SchoolId school, Pageable page) {
        var detail = schools.detail(school);
        if (detail.isEmpty()) {
            return new SliceImpl<>(List.of());
        }
        var names = names(detail.get());
        return trail.lines(spaces(detail.get().school()), page).map(line -> entry(line, names));
    }

    /** Walks along the chains of the school's spaces; nothing for a school that is not the reader's. */
    public ChainsVerified verify(SchoolId school) {
        return trail.verify(schools.find(school).map(this::spaces).orElse(List.of()));
    }

    private List<SpaceId> spaces(SchoolSummary school) {
        return Stream.concat(Stream.of(school.space()), reviewing.roomsOf(school.id()).spaces().stream())
                .toList();
    }

    private Map<PersonId, String> names(SchoolDetail detail) {
        var names = new HashMap<>(reviewing.roomsOf(detail.school().id()).names());
        hubs.leadsOf(detail.school().id()).forEach(lead -> names.put(lead.person(), lead.name()));
        detail.people().forEach(appointee -> names.put(appointee.person(), appointee.name()));
        return names;
    }

    private static TrailEntry entry(TrailLine line, Map<PersonId, String> names) {
        return new TrailEntry(line.at(), who(line, names), what(line, names), where(line));
    }

    private static String who(TrailLine line, Map<PersonId, String> names) {
        if (line.who().isEmpty()) {
            return "Somebody whose name was erased";
        }
        var name = line.who().map(names::get);
        return switch (line.by()) {
            case OFFICE -> "The partnership office";
            case SYSTEM -> "The system";
            case PERSON ->
                name.orElseGet(() -> line.role()
                        .map(role -> "Somebody of the partnership, as " + role)
                        .orElse("Somebody of the partnership"));
        };
    }

    private static String what(TrailLine line, Map<PersonId, String> names) {
        var role = Stream.of(KeyRole.values())
                .filter(of -> line.object().equals("key " + of.name()))
                .findFirst()
                .map(of -> " as " + of.words());
        var whom = line.concernedErased()
                ? Optional.of("somebody whose name was erased")
                : line.concerned().map(person -> names.getOrDefault(person, "a person of the partnership"));
        return line.what() + role.orElse("") + whom.map(", for "::concat).orElse("");
    }

    private static String where(TrailLine line) {
        return switch (line.where()) {
            case SCHOOL -> "Your school";
            case REVIEW -> "A review of your school";
            case REPORT -> "A report of your school";
            default -> line.where().name().toLowerCase(Locale.UK);
        };
    }
}
