package org.challengepartners.reviews.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may be asked to be of a team, as she stands to one review.
 *
 * @param posts where she works today; empty for somebody of no school
 * @param headOrDeputy whether she serves as a head or a deputy now
 * @param phases that she knows from inside
 * @param specialist whether she is a specialist in special educational needs
 * @param trainedUntil the last day on which her training counts
 * @param leadUntil the last day on which she may lead
 * @param declared whether she has confirmed her conflicts of interest this membership year
 * @param capacity how many reviews she gives a membership year
 * @param booked how many she has in the membership year of this review already
 * @param travelLimit kilometres; empty for none
 * @param km from her school to the host; empty while either place is not known
 * @param away days on which she cannot come
 * @param reviewing days on which she is on other teams
 * @param experience on how many teams she has been
 */
public record Candidate(
        UUID person,
        String name,
        List<Post> posts,
        boolean headOrDeputy,
        Set<String> phases,
        boolean specialist,
        Optional<LocalDate> trainedUntil,
        Optional<LocalDate> leadUntil,
        boolean declared,
        int capacity,
        int booked,
        OptionalInt travelLimit,
        OptionalInt km,
        List<Days> away,
        List<Days> reviewing,
        int experience) {

    /** Whether she has not been on a team yet. */
    public boolean isFirstTimer() {
        return experience == 0;
    }

    /** The schools where she works, in words. */
    public String schools() {
        return String.join(", ", posts.stream().map(Post::name).toList());
    }
}
