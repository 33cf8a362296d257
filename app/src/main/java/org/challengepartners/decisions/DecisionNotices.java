package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.RepresentationEnded;
import org.challengepartners.membership.RepresentativeNamed;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Served;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What representatives are told about votes, and until when they are reminded. */
@Configuration(proxyBeanMethods = false)
class DecisionNotices {

    static final Topic DECISIONS = new Topic("decisions", "Votes of the members");

    private final Telling telling;

    DecisionNotices(Telling telling) {
        this.telling = telling;
    }

    @Bean
    static Topic decisionTopic() {
        return DECISIONS;
    }

    /**
     * Each representative, once for each member that she votes for. News and no statutory notice: an advisory vote is no
     * resolution of the company.
     *
     * @param by the name of whoever opened it
     */
    void opened(ContestPaper contest, List<MemberSummary> roll, Map<MemberId, PersonId> representatives, String by) {
        var notices = new ArrayList<Notice>();
        for (var member : roll) {
            var person = representatives.get(member.id());
            if (person != null) {
                notices.add(Notice.to(person, DECISIONS, letter(contest, member, by))
                        .by(contest.closing().at())
                        .about(duty(contest.id(), contest.title(), member.id())));
            }
        }
        telling.tell(notices);
    }

    /** The member has voted: nobody reminds its representative any more. */
    void cast(ContestId contest, MemberId member) {
        telling.done(duty(contest, "the vote", member));
    }

    /** Whoever begins to vote for a member is asked what it has not voted on yet. */
    @EventListener
    void named(RepresentativeNamed named) {
        telling.takeOver(duty(named.member()), named.person());
    }

    /** Who votes for the member no more is not reminded. */
    @EventListener
    void ended(RepresentationEnded ended) {
        telling.letGo(duty(ended.member()), ended.person());
    }

    /** How far the statutory notices of a contest have come, by the occasion under which they are served. */
    Served served(ContestId contest) {
        return telling.served(occasion(contest));
    }

    /** Under which a contest's statutory notices are served. */
    static String occasion(ContestId contest) {
        return "contest %s notice".formatted(contest);
    }

    private static Letter letter(ContestPaper contest, MemberSummary member, String by) {
        return new Letter(
                "Vote on: " + contest.title(),
                List.of(
                        "The members are asked: " + contest.question(),
                        "%s. %s.".formatted(contest.vehicle().effect(), voter(contest, member)),
                        "Voting is open until %s.".formatted(contest.closing().words())),
                new Action("Read the proposal and vote", DecisionLinks.proposal(contest.proposal())),
                by + ", the partnership office",
                "you vote for " + member.legalName());
    }

    private static String voter(ContestPaper contest, MemberSummary member) {
        return "You vote for %s; %s"
                .formatted(
                        member.legalName(),
                        contest.asked().revisable()
                                ? "you can change your answer until voting closes"
                                : "a vote is final");
    }

    private static Subject duty(ContestId contest, String title, MemberId member) {
        return Subject.of("contest " + contest, "the vote on " + title).duty(duty(member));
    }

    private static String duty(MemberId member) {
        return "vote of member " + member;
    }
}
