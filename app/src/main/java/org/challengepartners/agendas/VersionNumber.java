package org.challengepartners.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Numbers the versions of an agenda that were put to the schools: 1.0, 1.1, 1.2.
 *
 * @param minor how many versions were put to the schools before this one
 */
@Embeddable
public record VersionNumber(
        @Column(name = "minor", nullable = false, updatable = false)
        int minor) implements Serializable, Comparable<VersionNumber> {

    /** The first that schools are asked about. */
    public static final VersionNumber FIRST = new VersionNumber(0);

    /** The one that asks again. */
    public VersionNumber next() {
        return new VersionNumber(minor + 1);
    }

    @Override
    public int compareTo(VersionNumber other) {
        return Integer.compare(minor, other.minor);
    }

    /** As people say it: {@code 1.0}. */
    @Override
    public String toString() {
        return "1." + minor;
    }
}
