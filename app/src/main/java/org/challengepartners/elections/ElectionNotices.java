package org.challengepartners.elections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.StatutoryNotice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people are told about elections. Nothing is written when a ballot is cast, for that would tell the moment of one vote: who has
 * cast none is reminded by a job at one moment for all, and after the close everybody is told whether our records show a ballot.
 */
@Configuration(proxyBeanMethods = false)
class ElectionNotices {

    private static final Topic ELECTIONS = new Topic("elections", "Elections of the members");
    private static final String OFFICE = "The partnership office";

    private final Telling telling;

    ElectionNotices(Telling telling) {
        this.telling = telling;
    }

    @Bean
    static Topic electionTopic() {
        return ELECTIONS;
    }

    /** Everybody who votes for a member can nominate. */
    void announced(
            ElectionPaper paper, List<MemberSummary> members, Map<MemberId, PersonId> representatives, String by) {
        var notices = new ArrayList<Notice>();
        for (var member : members) {
            var person = representatives.get(member.id());
            if (person != null) {
                var letter = new Letter(
                        "Nominate for: " + paper.title(),
                        List.of(
                                paper.purpose(),
                                "There are %s to fill. %s.".formatted(paper.seatsInWords(), paper.effect()),
                                "Nominations are open until %s."
                                        .formatted(paper.nominationsUntil().words())),
                        new Action("Read about the election and nominate", ElectionLinks.election(paper.id())),
                        by + ", the partnership office",
                        becauseOf(member));
                notices.add(Notice.to(person, ELECTIONS, letter)
                        .by(paper.nominationsUntil().at())
                        .about(subject(paper)));
            }
        }
        telling.tell(notices);
    }

    /** Somebody is nominated, and asked whether she stands. */
    void nominated(ElectionPaper paper, PersonId candidate, MemberSummary nominator, String by) {
        var letter = new Letter(
                "You are nominated for: " + paper.title(),
                List.of(
                        "%s has nominated you. You are on the paper only if you consent before nominations close, on %s."
                                .formatted(
                                        nominator.legalName(),
                                        paper.nominationsUntil().words()),
                        "You can write a statement to the members on the same page. If you do not want to stand, you need do nothing."),
                new Action("Say whether you stand", ElectionLinks.candidate(paper.id())),
                by + ", for " + nominator.legalName(),
                "a member has nominated you");
        telling.tell(Notice.to(candidate, ELECTIONS, letter)
                .by(paper.nominationsUntil().at())
                .about(subject(paper).duty("answer of candidate " + candidate)));
    }

    /** She has said whether she stands. */
    void answered(ElectionPaper paper, PersonId candidate) {
        telling.done(subject(paper).duty("answer of candidate " + candidate));
    }

    /** Each entry of the roll gets its notice, with the hash by which the manifest is known. */
    void opened(
            ElectionPaper paper,
            BallotHours hours,
            List<MemberSummary> roll,
            Map<MemberId, PersonId> representatives,
            String by) {
        telling.serve(new StatutoryNotice(
                occasion(paper.id()),
                ELECTIONS,
                subject(paper),
                Optional.of(hours.closing().at()),
                roll.stream()
                        .map(member -> new StatutoryNotice.Entry(
                                member.id().value(),
                                Optional.ofNullable(representatives.get(member.id())),
                                opened(paper, hours, member, by)))
                        .toList()));
    }

    private static Letter opened(ElectionPaper paper, BallotHours hours, MemberSummary member, String by) {
        return new Letter(
                "Vote in the election: " + paper.title(),
                List.of(
                        paper.purpose(),
                        "There are %s to fill. %s.".formatted(paper.seatsInWords(), paper.effect()),
                        "You vote for %s, by secret ballot, until %s. A ballot is final."
                                .formatted(member.legalName(), hours.closing().words()),
                        "What is voted on was published before voting. Fingerprint of the manifest (SHA-256): %s%nRoot of the roll (SHA-256): %s"
                                .formatted(hours.manifestHash(), hours.rollRoot())),
                new Action("Read the statements and vote", ElectionLinks.ballot(paper.id())),
                by + ", the partnership office",
                becauseOf(member));
    }

    /** Those for whom no ballot was cast yet, whoever votes for them by now. */
    void closesSoon(ElectionPaper paper, BallotHours hours, List<Urn.Told> silent) {
        telling.tell(silent.stream()
                .map(told -> Notice.to(
                                told.person(),
                                ELECTIONS,
                                new Letter(
                                        "Voting closes soon: " + paper.title(),
                                        List.of(
                                                "Voting is open until %s. Our records show no ballot from %s yet."
                                                        .formatted(
                                                                hours.closing().words(),
                                                                told.member().legalName()),
                                                "Nobody can see how anybody votes, and you do not have to vote."),
                                        new Action("Read the statements and vote", ElectionLinks.ballot(paper.id())),
                                        OFFICE,
                                        becauseOf(told.member())))
                        .by(hours.closing().at())
                        .about(subject(paper)))
                .toList());
    }

    /**
     * Everybody on the roll gets the result with the root of the list of ballots, so that all can compare, and reads whether our records
     * show a ballot: the only defence against ballots in the name of others, who speak up.
     */
    void decided(ElectionResult result, List<Urn.Told> roll) {
        var body = new ArrayList<String>();
        body.add(result.sentence());
        result.figures().forEach(figure -> body.add(figure.name() + ": " + figure.value()));
        body.add(result.paper().effect() + ".");
        result.checkpoint()
                .ifPresent(checkpoint -> body.add("Root of the list of ballots (SHA-256): " + checkpoint.root()));
        telling.tell(roll.stream()
                .map(told -> Notice.to(
                                told.person(),
                                ELECTIONS,
                                new Letter(
                                        "Result of the election: "
                                                + result.paper().title(),
                                        told.used() ? with(body, ballotOf(told.member())) : body,
                                        new Action(
                                                "Read the result",
                                                ElectionLinks.election(
                                                        result.paper().id())),
                                        OFFICE,
                                        becauseOf(told.member())))
                        .about(subject(result.paper())))
                .toList());
        noVote(result.paper(), roll);
    }

    private static List<String> with(List<String> body, String line) {
        return Stream.concat(body.stream(), Stream.of(line)).toList();
    }

    private static String ballotOf(MemberSummary member) {
        return "Our records show that a ballot was cast for %1$s. Nobody can see which one it is. If nobody voted for %1$s, tell the partnership office."
                .formatted(member.legalName());
    }

    private void noVote(ElectionPaper paper, List<Urn.Told> roll) {
        telling.tell(roll.stream()
                .filter(told -> !told.used())
                .map(told -> Notice.to(
                                told.person(),
                                ELECTIONS,
                                new Letter(
                                        "Our records show no vote from "
                                                + told.member().legalName(),
                                        List.of(
                                                "Voting in the election “%s” has closed. Our records show no vote from %s."
                                                        .formatted(
                                                                paper.title(),
                                                                told.member().legalName()),
                                                "If you did vote, tell the partnership office and bring your receipt. A signed receipt that is missing from the published list is proof against us."),
                                        new Action("Read the result and the list", ElectionLinks.election(paper.id())),
                                        OFFICE,
                                        becauseOf(told.member())))
                        .about(subject(paper))
                        .now())
                .toList());
    }

    /** How many notices of the opening have not reached a mail server yet. */
    long notYetHandedOver(ElectionId election) {
        return telling.served(occasion(election)).notYet();
    }

    private static String occasion(ElectionId election) {
        return "election %s opening".formatted(election);
    }

    private static String becauseOf(MemberSummary member) {
        return "you vote for " + member.legalName();
    }

    private static Subject subject(ElectionPaper paper) {
        return Subject.of("election " + paper.id(), "the election “%s”".formatted(paper.title()));
    }
}
