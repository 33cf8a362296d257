package org.challengepartners.establishments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An establishment as the public register has it, under the Open Government Licence v3.0.
 *
 * @param type by the register's code and name, for example 07, Community special school
 * @param needs the types of special educational needs that it provides for
 * @param closedOn the last day on which it was open
 * @param place where it is on the British National Grid and on the earth
 * @param fileDay the day of the register's file of which this is
 * @param missingSince the day of the first file that had it no more
 * @param facts everything that the file says of it, by the file's own headings
 */
public record EstablishmentDetail(
        Urn urn,
        String name,
        EstablishmentStatus status,
        Named type,
        Optional<String> group,
        Named phase,
        Named authority,
        Optional<String> region,
        Named trust,
        Optional<Integer> lowAge,
        Optional<Integer> highAge,
        Optional<String> gender,
        Optional<String> religiousCharacter,
        Optional<Integer> pupils,
        Optional<Integer> capacity,
        List<String> needs,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> closedOn,
        Optional<String> street,
        Optional<String> town,
        Optional<String> postcode,
        Optional<String> website,
        Optional<Point> place,
        LocalDate fileDay,
        Optional<LocalDate> missingSince,
        Map<String, String> facts) {

    /** One of the register's own lists: either part may be missing. */
    public record Named(Optional<String> code, Optional<String> name) {}

    /** Metres on the British National Grid; degrees of WGS84. */
    public record Point(int easting, int northing, double latitude, double longitude) {}

    /** Whether it is at work on that day: a closing day that has not passed does not close it yet, whatever its status. */
    public boolean isOpenOn(LocalDate day) {
        return status != EstablishmentStatus.PROPOSED
                && (status != EstablishmentStatus.CLOSED
                        || closedOn.filter(last -> !last.isBefore(day)).isPresent());
    }
}
