package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.springframework.stereotype.Component;

/** Puts together how a written resolution stands, for whoever reads it. */
@Component
class ResolutionReading {

    private final Agreements agreements;
    private final Omissions omissions;
    private final Constitutions constitutions;
    private final Rolls rolls;
    private final SignedInMember signedIn;
    private final ResolutionNotices notices;

    ResolutionReading(
            Agreements agreements,
            Omissions omissions,
            Constitutions constitutions,
            Rolls rolls,
            SignedInMember signedIn,
            ResolutionNotices notices) {
        this.agreements = agreements;
        this.omissions = omissions;
        this.constitutions = constitutions;
        this.rolls = rolls;
        this.signedIn = signedIn;
        this.notices = notices;
    }

    /** When each of these proposals passed; those that have not passed in writing are not there. */
    Map<ProposalId, Instant> passed(Collection<ProposalId> proposals) {
        return proposals.isEmpty() ? Map.of() : agreements.passed(proposals);
    }

    ResolutionDetail detail(Contest contest, Instant now) {
        var id = contest.getId();
        return new ResolutionDetail(
                result(contest, now),
                contest.isOpen(now),
                standings(id),
                omissions.of(id),
                notices.served(id).notYet());
    }

    ResolutionResult result(Contest contest, Instant now) {
        return ResolutionResult.of(paper(contest), agreements.of(contest.getId()), now);
    }

    ResolutionPaper paper(Contest contest) {
        var terms = contest.terms().orElseThrow();
        return new ResolutionPaper(
                contest.paper(),
                terms.kind(),
                terms.matter(),
                constitutions.version(terms.constitutionVersion()),
                terms.rights(),
                terms.rightsNeeded());
    }

    private List<AgreementStanding> standings(ContestId contest) {
        var mine = signedIn.all();
        var eligible = rolls.among(contest, mine.stream().map(MemberSummary::id).toList());
        return mine.stream()
                .map(member -> new AgreementStanding(
                        member,
                        eligible.contains(member.id()),
                        agreements.mine(contest, member.id()).map(Agreements.Own::receivedAt)))
                .toList();
    }
}
