package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.challengepartners.elections.Balloting;
import org.challengepartners.elections.CastBallotResult;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.elections.SealedBallot;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * The ballot paper, a last look at it, and the receipt. It hears of nothing that others do, so a paper that is half filled stays as it
 * is; and nothing of it is kept anywhere before it is cast: neither in the address nor in a draft.
 */
@Route(ElectionLinks.ELECTIONS + "/:election/ballot")
@RolesAllowed("company-member")
class BallotView extends Composite<Page> implements BeforeEnterObserver {

    private final FollowingElections following;
    private final Balloting balloting;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Ballot paper");
    private final Div body = new Div();
    private final BallotSeal seal = new BallotSeal(
            this::cast,
            () -> errors.show(
                    "This browser cannot seal a ballot. Use a current version of Firefox, Chrome, Edge or Safari"));
    private CommandId command = CommandId.tellingNoTime();
    private @Nullable ElectionDetail election;
    private @Nullable MemberSummary voter;
    private @Nullable PaperPart paper;

    BallotView(FollowingElections following, Balloting balloting) {
        this.following = following;
        this.balloting = balloting;
        body.addClassName("page");
        getContent().add(errors, heading, body, seal);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("election")
                .flatMap(ElectionId::parse)
                .flatMap(following::find)
                .filter(one -> one.hours().isPresent())
                .orElseThrow(NotFoundException::new);
        election = found;
        command = CommandId.tellingNoTime();
        seal.forget();
        errors.clear();
        heading.setText("Ballot paper");
        heading.setWay(
                new Crumb("Elections", ElectionLinks.ELECTIONS),
                new Crumb(
                        found.paper().title(),
                        ElectionLinks.election(found.paper().id())));
        if (found.toCast().isEmpty()) {
            show(new Paragraph(BallotWords.nothingToCast(found)), back(found));
        } else {
            paper = new PaperPart(found, errors, this::check);
            show(paper);
        }
    }

    private void check(MemberSummary member, Paper marked, List<String> words) {
        voter = member;
        heading.setText("Check your ballot before you cast it");
        show(new CheckBallotPart(
                member,
                words,
                () -> seal.seal(
                        command, Objects.requireNonNull(election).paper().id(), marked),
                this::change));
    }

    private void change() {
        errors.clear();
        heading.setText("Ballot paper");
        show(Objects.requireNonNull(paper));
    }

    private void cast(SealedBallot ballot) {
        errors.clear();
        var found = Objects.requireNonNull(election);
        var member = Objects.requireNonNull(voter);
        switch (balloting.cast(found.paper().id(), member.id(), ballot)) {
            case CastBallotResult.Recorded recorded -> {
                seal.forget();
                paper = null;
                heading.setText("Your ballot is in the urn");
                show(new ReceiptPart(member, recorded.receipt(), found), back(found));
                heading.focus();
            }
            case CastBallotResult.WrongCommitment again -> errors.show(BallotWords.refused(again, member));
            case CastBallotResult.NoKey later -> errors.show(BallotWords.refused(later, member));
            case CastBallotResult refused -> {
                seal.forget();
                errors.show(BallotWords.refused(refused, member));
            }
        }
    }

    private static Paragraph back(ElectionDetail found) {
        return new Paragraph(new Anchor(ElectionLinks.election(found.paper().id()), "Back to the election"));
    }

    private void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }
}
