package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * A school's own figures for a target.
 *
 * @param values the latest first; empty while it has given none
 */
public record SchoolValues(SchoolId school, String name, List<SchoolValue> values) {

    /** The figure that counts now. */
    public Optional<SchoolValue> latest() {
        return values.stream().findFirst();
    }
}
