package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.reviews.EvidenceDetail;
import org.challengepartners.reviews.EvidenceId;
import org.challengepartners.reviews.EvidenceState;
import org.challengepartners.reviews.ReadingEvidence;
import org.challengepartners.reviews.RecordResult;
import org.challengepartners.reviews.RecordingEvidence;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.jspecify.annotations.Nullable;

/** One record of evidence: written here on site, shared, signed by the school, and walked from to the findings that rest on it. */
@Route(ReviewLinks.REVIEWS + "/:review/evidence/:evidence")
@RouteAlias(ReviewLinks.REVIEWS + "/:review/evidence/new")
@RolesAllowed("reviewer")
class EvidenceRecordView extends Composite<Page> implements BeforeEnterObserver, EvidenceWriter.Owner {

    private final Reviewing reviewing;
    private final RecordingEvidence recording;
    private final ReadingEvidence reading;
    private final DraftingReports drafting;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Evidence");
    private final Div body = new Div();
    private @Nullable ReviewDetail review;

    EvidenceRecordView(
            Reviewing reviewing,
            RecordingEvidence recording,
            ReadingEvidence reading,
            DraftingReports drafting,
            Drafts drafts) {
        this.reviewing = reviewing;
        this.recording = recording;
        this.reading = reading;
        this.drafting = drafting;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getRouteParameters();
        var found = asked.get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        review = found;
        errors.clear();
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(found.schoolName(), ReviewLinks.review(found.id())),
                new Crumb("Evidence", ReviewLinks.evidence(found.id())));
        var wanted = asked.get("evidence");
        if (wanted.isEmpty()) {
            begin(found);
        } else {
            show(wanted.flatMap(EvidenceId::parse)
                    .flatMap(id -> reading.find(found.id(), id))
                    .orElseThrow(NotFoundException::new));
        }
    }

    private void begin(ReviewDetail found) {
        if (!found.mayRecord()) {
            throw new NotFoundException();
        }
        heading.setText("New evidence");
        body.removeAll();
        var writer = new EvidenceWriter(recording, reading, drafts, found, errors, this);
        body.add(writer);
        writer.begin();
    }

    private void show(EvidenceDetail evidence) {
        var of = Objects.requireNonNull(review);
        heading.setText(evidence.text().kind().words());
        body.removeAll();
        if (evidence.mayChange()) {
            var writer = new EvidenceWriter(recording, reading, drafts, of, errors, this);
            body.add(writer);
            writer.edit(evidence);
        } else {
            body.add(new EvidenceFacts(of.framework(), evidence));
        }
        var waits = evidence.state() == EvidenceState.SHARED && evidence.mayChange();
        if (waits || evidence.state() == EvidenceState.SIGNED) {
            body.add(signing(evidence));
        }
        if (evidence.state() != EvidenceState.PRIVATE) {
            body.add(new RestingPart(
                    of.id(), reading.restingOn(of.id(), evidence.id()), drafting.restingOn(of.id(), evidence.id())));
        }
    }

    private SigningPart signing(EvidenceDetail evidence) {
        var of = Objects.requireNonNull(review);
        return new SigningPart(evidence, role -> {
            errors.clear();
            switch (recording.sign(of.id(), evidence.id(), evidence.version(), role)) {
                case RecordResult.Kept kept -> show(kept.evidence());
                case RecordResult.Stale stale -> {
                    show(stale.theirs());
                    errors.show("It has changed since it was shown. Read it again before you sign");
                }
                case RecordResult refused -> errors.show(SigningPart.refused(refused));
            }
        });
    }

    @Override
    public void kept(EvidenceDetail evidence) {
        var id = Objects.requireNonNull(review).id();
        UI.getCurrent()
                .navigate(
                        evidence.state() == EvidenceState.PRIVATE
                                ? ReviewLinks.evidence(id)
                                : ReviewLinks.evidence(id, evidence.id()));
    }

    @Override
    public void left(String address) {
        UI.getCurrent().navigate(address);
    }
}
