package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.reviews.planning.Breach;
import org.challengepartners.reviews.planning.Candidate;
import org.challengepartners.reviews.planning.Funnel;
import org.challengepartners.reviews.planning.HostedReview;
import org.challengepartners.reviews.planning.PersonRule;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office chooses whom to ask, by the rules of planning, and lets a rule go by two people's word (reviews.md 7). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class ChoosingTeams {

    private final Reviews reviews;
    private final PlanningFacts facts;
    private final TeamRuling ruling;
    private final OwnProfile profile;
    private final SignedIn signedIn;
    private final JdbcClient database;

    ChoosingTeams(
            Reviews reviews,
            PlanningFacts facts,
            TeamRuling ruling,
            OwnProfile profile,
            SignedIn signedIn,
            JdbcClient database) {
        this.reviews = reviews;
        this.facts = facts;
        this.ruling = ruling;
        this.profile = profile;
        this.signedIn = signedIn;
        this.database = database;
    }

    /** Who may be asked for the lead's place, or for one of the others; empty if there is no such review. */
    @Transactional(readOnly = true)
    public Optional<CandidatesDetail> candidates(ReviewId id, boolean lead) {
        return reviews.findById(id).map(review -> {
            var found = facts.about(review, Map.of());
            var funnel = Funnel.of(found.candidates(), found.review(), lead);
            return new CandidatesDetail(
                    id,
                    review.schoolName(),
                    review.held(),
                    lead,
                    funnel.asked(),
                    stages(funnel),
                    funnel.left().stream()
                            .sorted(best(found.review()))
                            .map(who -> line(who, found.review(), List.of()))
                            .toList(),
                    funnel.against().entrySet().stream()
                            .map(one -> line(one.getKey(), found.review(), one.getValue()))
                            .toList(),
                    funnel.opener().map(PersonRule::left));
        });
    }

    private static List<CandidatesDetail.Stage> stages(Funnel funnel) {
        var stages = new ArrayList<CandidatesDetail.Stage>();
        int before = funnel.asked();
        for (var stage : funnel.stages()) {
            stages.add(new CandidatesDetail.Stage(
                    stage.rule().key(), stage.rule().left(), stage.left(), before - stage.left()));
            before = stage.left();
        }
        return List.copyOf(stages);
    }

    /** Who knows the phase, then who has given least this year, then who lives nearest. */
    private static Comparator<Candidate> best(HostedReview review) {
        return Comparator.comparing((Candidate who) -> !who.phases().contains(review.phase()))
                .thenComparing(Candidate::booked)
                .thenComparing(who -> who.km().orElse(Integer.MAX_VALUE))
                .thenComparing(Candidate::name)
                .thenComparing(Candidate::person);
    }

    private static CandidateLine line(Candidate who, HostedReview review, List<Breach> against) {
        return new CandidateLine(
                TeamRuling.person(who),
                who.name(),
                who.schools(),
                WhyThisTeam.of(who, review),
                against.stream().map(Breach::words).toList());
    }

    /** The rules that the team breaks as it is asked now, each with what was said about letting it go. */
    @Transactional(readOnly = true)
    public List<RuleLine> broken(ReviewId id) {
        var review = reviews.findById(id).orElseThrow();
        var waivers = ruling.waivers(id);
        var me = signedIn.person();
        return ruling.breaches(review).stream()
                .map(breach -> {
                    var waiver = waivers.stream()
                            .filter(one -> one.rule().equals(breach.rule()))
                            .findFirst();
                    return new RuleLine(
                            breach.rule(),
                            breach.words(),
                            waiver,
                            waiver.filter(one ->
                                            !one.isAgreed() && !one.askedBy().equals(me))
                                    .isPresent());
                })
                .toList();
    }

    /**
     * Asks a colleague to let a rule go for this review; asking again replaces what nobody has agreed to yet.
     *
     * @param reason which the head of the host reads with the team
     */
    public void askToLetGo(ReviewId id, String rule, String reason) {
        database.sql("select reviews.ask_waiver(?, ?, ?, ?)")
                .params(id.value(), rule, reason.strip(), me())
                .query()
                .listOfRows();
    }

    /** The second person's word; no if it is not hers to say. */
    public boolean letGo(ReviewId id, String rule) {
        return database.sql("select reviews.agree_waiver(?, ?, ?)")
                .params(id.value(), rule, me())
                .query(Boolean.class)
                .single();
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }
}
