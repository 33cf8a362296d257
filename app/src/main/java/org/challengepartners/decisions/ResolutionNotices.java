package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Served;
import org.challengepartners.messages.StatutoryNotice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What the members are told about a written resolution: its copy, by which it is circulated, and that it has passed. */
@Component
class ResolutionNotices {

    private final Telling telling;

    ResolutionNotices(Telling telling) {
        this.telling = telling;
    }

    /**
     * Gives every eligible member its copy at the same time, with the text, how to agree and when it lapses: Companies Act 2006,
     * s 291. A member for whom nobody is recorded stands among the failed notices.
     *
     * @param by the name of whoever circulates it
     */
    void circulated(ResolutionPaper resolution, Roll roll, Map<MemberId, PersonId> representatives, String by) {
        telling.serve(new StatutoryNotice(
                DecisionNotices.occasion(resolution.paper().id()),
                DecisionNotices.DECISIONS,
                subject(resolution),
                Optional.of(resolution.paper().closing().at()),
                roll.seats().stream()
                        .map(seat -> new StatutoryNotice.Entry(
                                seat.member().id().value(),
                                Optional.ofNullable(
                                        representatives.get(seat.member().id())),
                                copy(resolution, seat, by)))
                        .toList()));
    }

    /** Tells whoever circulated it, and everybody who votes for a member on the roll. */
    void passed(ResolutionResult result, PersonId circulatedBy, List<Agreements.Told> told) {
        var notices = new ArrayList<Notice>();
        notices.add(passed(result, circulatedBy, "you circulated it"));
        told.forEach(one -> notices.add(passed(result, one.person(), becauseOf(one.member()))));
        telling.tell(notices);
    }

    /** How far the copies of a resolution have come. */
    Served served(ContestId contest) {
        return telling.served(DecisionNotices.occasion(contest));
    }

    private static Letter copy(ResolutionPaper resolution, RollSeat seat, String by) {
        var paper = resolution.paper();
        return new Letter(
                "Written resolution: " + paper.title(),
                List.of(
                        "The members of the company are asked to agree to this in writing, without a meeting, as %s (Companies Act 2006, sections 288 to 300). It can pass only as that."
                                .formatted(resolution.kind().inSentence()),
                        paper.title(),
                        paper.text(),
                        "It passes as soon as members with %s of the %s have agreed. %s has %s."
                                .formatted(
                                        Counted.votes(resolution.needed()),
                                        Counted.votes(resolution.rights()),
                                        seat.member().legalName(),
                                        Counted.votes(seat.rights())),
                        "How to agree: sign in with your own account, open the resolution, tick that you agree, press the button, and confirm with the code of your authenticator app. An agreement cannot be taken back. Not answering is not agreement.",
                        "It lapses unless it has passed by %s. An agreement that we receive later has no effect."
                                .formatted(paper.closing().words()),
                        "Fingerprint of the text (SHA-256): %s%nFingerprint of the roll (SHA-256): %s"
                                .formatted(paper.textHash(), paper.rollHash())),
                new Action("Read the resolution and agree", DecisionLinks.proposal(paper.proposal())),
                by + ", the partnership office",
                becauseOf(seat.member()));
    }

    private static Notice passed(ResolutionResult result, PersonId person, String because) {
        var body = new ArrayList<String>();
        body.add(result.sentence());
        result.figures().forEach(figure -> body.add(figure.name() + ": " + figure.value()));
        body.add(result.paper().paper().vehicle().effect() + ". It binds the company and its members.");
        var letter = new Letter(
                "Passed: " + result.paper().paper().title(),
                body,
                new Action(
                        "Read the result and who agreed",
                        DecisionLinks.proposal(result.paper().paper().proposal())),
                "The partnership office",
                because);
        return Notice.to(person, DecisionNotices.DECISIONS, letter).about(subject(result.paper()));
    }

    private static String becauseOf(MemberSummary member) {
        return "you vote for " + member.legalName();
    }

    private static Subject subject(ResolutionPaper resolution) {
        return Subject.of(
                "contest " + resolution.paper().id(),
                "the resolution " + resolution.paper().title());
    }
}
