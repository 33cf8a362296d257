package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.reviews.planning.Breach;
import org.challengepartners.reviews.planning.Candidate;
import org.challengepartners.reviews.planning.Member;
import org.challengepartners.reviews.planning.TeamRules;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the rules of planning about the team of a review, and keeps what was let go and why this team; under the office's hat. */
@Component
class TeamRuling {

    private final PlanningFacts facts;
    private final TeamInvitations invitations;
    private final JdbcClient database;

    TeamRuling(PlanningFacts facts, TeamInvitations invitations, JdbcClient database) {
        this.facts = facts;
        this.invitations = invitations;
        this.database = database;
    }

    /** What is against the team of everybody who is asked or comes. */
    List<Breach> breaches(Review review) {
        return breaches(review, open(review));
    }

    /** What is against those who have said yes, and was not let go by two people. */
    List<Breach> standing(Review review) {
        var agreed = waivers(review.id()).stream()
                .filter(RuleWaiver::isAgreed)
                .map(RuleWaiver::rule)
                .toList();
        return breaches(review, confirmed(review)).stream()
                .filter(breach -> !agreed.contains(breach.rule()))
                .toList();
    }

    private List<Breach> breaches(Review review, List<InvitationDetail> team) {
        var found = facts.about(review, names(team));
        return TeamRules.breaches(members(team, found), found.review());
    }

    private static List<Member> members(List<InvitationDetail> team, PlanningFacts.Facts found) {
        return team.stream()
                .map(one -> new Member(found.of(one.person()), one.lead()))
                .toList();
    }

    private static Map<PersonId, String> names(List<InvitationDetail> team) {
        var names = new HashMap<PersonId, String>();
        team.forEach(one -> names.put(one.person(), one.name()));
        return names;
    }

    private List<InvitationDetail> open(Review review) {
        return invitations.of(review.id()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
    }

    private List<InvitationDetail> confirmed(Review review) {
        return invitations.of(review.id()).stream()
                .filter(one -> one.state() == PlaceState.CONFIRMED)
                .toList();
    }

    List<RuleWaiver> waivers(ReviewId review) {
        return database.sql("select * from reviews.rule_waiver where review_id = ? order by asked_at, rule")
                .param(review.value())
                .query((row, _) -> new RuleWaiver(
                        row.getString("rule"),
                        row.getString("reason"),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getString("asked_by_name"),
                        Optional.ofNullable(row.getString("agreed_by_name")).orElse("")))
                .list();
    }

    /** Says why this team, for the head who is offered it. */
    void explain(Review review) {
        var team = confirmed(review);
        var found = facts.about(review, names(team));
        var sentences = new ArrayList<>(WhyThisTeam.sentences(members(team, found), found.review()));
        waivers(review.id()).stream()
                .filter(RuleWaiver::isAgreed)
                .map(waiver -> "A rule of planning (%s) was let go by %s and %s: %s"
                        .formatted(waiver.rule(), waiver.askedByName(), waiver.agreedBy(), waiver.reason()))
                .forEach(sentences::add);
        database.sql("delete from reviews.team_reason where review_id = ?")
                .param(review.id().value())
                .update();
        for (int position = 0; position < sentences.size(); position++) {
            database.sql(
                            "insert into reviews.team_reason (space_id, review_id, position, sentence) values (?, ?, ?, ?)")
                    .params(review.space().value(), review.id().value(), position + 1, sentences.get(position))
                    .update();
        }
    }

    /** Why this team, as far as the reader's keys open it. */
    List<String> reasons(ReviewId review) {
        return database.sql("select sentence from reviews.team_reason where review_id = ? order by position")
                .param(review.value())
                .query((row, _) -> row.getString("sentence"))
                .list();
    }

    /** Somebody of the facts, by the id that the rules use. */
    static PersonId person(Candidate candidate) {
        return new PersonId(candidate.person());
    }
}
