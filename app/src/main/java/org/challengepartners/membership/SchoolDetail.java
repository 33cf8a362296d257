package org.challengepartners.membership;

import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.KeyHeld;

/**
 * A school's own page: what the partnership holds about it, who works in its tenant, and who has keys to it and why.
 *
 * @param listed what every school may read of this one; empty while the directory does not list it
 */
public record SchoolDetail(
        SchoolSummary school, Optional<ListedSchool> listed, List<Appointee> people, List<KeyHeld> keys) {

    /** The name of whoever holds the key, if she has an appointment here. */
    public Optional<String> holder(KeyHeld key) {
        return people.stream()
                .filter(appointee -> appointee.person().equals(key.person()))
                .map(Appointee::name)
                .findFirst();
    }
}
