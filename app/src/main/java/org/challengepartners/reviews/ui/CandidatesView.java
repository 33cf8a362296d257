package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.reviews.CandidateLine;
import org.challengepartners.reviews.CandidatesDetail;
import org.challengepartners.reviews.ChoosingTeams;
import org.challengepartners.reviews.FormingTeams;
import org.challengepartners.reviews.InviteOutcome;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.tenancy.CommandId;
import org.springframework.data.domain.SliceImpl;

/** Who may be asked for a place of a team: how few each rule leaves, who is left and why, and why the others are not. */
@Route(ReviewLinks.OFFICE + "/:review/candidates/:place")
@RolesAllowed("office")
class CandidatesView extends ReviewPage {

    private final ChoosingTeams choosing;
    private final FormingTeams forming;
    private boolean lead;

    CandidatesView(ChoosingTeams choosing, FormingTeams forming) {
        super("Whom to ask");
        this.choosing = choosing;
        this.forming = forming;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var place = entering.getRouteParameters().get("place").orElse("");
        if (!List.of("lead", "peers").contains(place)) {
            throw new NotFoundException();
        }
        lead = place.equals("lead");
        super.beforeEnter(entering);
    }

    @Override
    String back(ReviewId id) {
        return ReviewLinks.office(id);
    }

    @Override
    void show() {
        var found = choosing.candidates(id(), lead).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(
                        new Paragraph("For the place of a %s of the review of %s, %s."
                                .formatted(
                                        lead ? "lead reviewer" : "peer reviewer",
                                        found.schoolName(),
                                        found.held().words())),
                        new Paragraph(new Anchor(
                                ReviewLinks.candidates(id(), !lead),
                                lead ? "Look for a peer reviewer" : "Look for a lead reviewer")),
                        funnel(found),
                        new Part(
                                found.fit().size() == 1
                                        ? "1 person fits"
                                        : "%d people fit".formatted(found.fit().size()),
                                fitting(found)),
                        new Part("Why not somebody else", others(found)));
    }

    private static Part funnel(CandidatesDetail found) {
        var steps = new OrderedList();
        steps.add(new ListItem("%d reviewers".formatted(found.asked())));
        found.stages()
                .forEach(stage -> steps.add(new ListItem("%d %s%s"
                        .formatted(
                                stage.left(),
                                stage.words(),
                                stage.removed() == 0
                                        ? ""
                                        : " (%d fewer, rule %s)".formatted(stage.removed(), stage.rule())))));
        var part = new Part("How few are left, and why", new Paragraph(found.sentence() + "."), steps);
        found.opener()
                .ifPresent(rule -> part.add(
                        new Paragraph("The one rule that keeps most people out on its own: “%s”.".formatted(rule))));
        return part;
    }

    private RecordTable<CandidateLine> fitting(CandidatesDetail found) {
        var table = new RecordTable<CandidateLine>(
                        "Who fits, the best first",
                        "Nobody fits. Let a rule go with a colleague, or propose other days to the school.",
                        page -> slice(found.fit(), page))
                .column("Name", CandidateLine::name)
                .column("Works at", line -> line.schools().isEmpty() ? "No school at present" : line.schools())
                .column("Why", CandidateLine::why)
                .part("Ask", this::ask);
        table.refresh();
        return table;
    }

    private Component ask(CandidateLine line) {
        var command = CommandId.next();
        return new Button("Ask %s".formatted(line.name()), pressed -> invite(command, line));
    }

    private void invite(CommandId command, CandidateLine line) {
        errors().clear();
        confirmation().clear();
        switch (forming.invite(command, id(), line.person(), lead, line.why())) {
            case InviteOutcome.Asked _ -> confirmation().say("%s has been asked".formatted(line.name()));
            case InviteOutcome.Unfit unfit -> errors().show(unfit.because());
            case InviteOutcome.NotNow now ->
                errors().show("The review is “%s” now: nobody was asked"
                        .formatted(now.now().words()));
        }
    }

    private static RecordTable<CandidateLine> others(CandidatesDetail found) {
        var table = new RecordTable<CandidateLine>(
                        "Who does not fit, by name", "Every reviewer fits.", page -> slice(found.others(), page))
                .column("Name", CandidateLine::name)
                .column("Why not", line -> String.join(". ", line.against()));
        table.refresh();
        return table;
    }

    private static SliceImpl<CandidateLine> slice(
            List<CandidateLine> all, org.springframework.data.domain.Pageable page) {
        int from = Math.min((int) page.getOffset(), all.size());
        int until = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, until), page, until < all.size());
    }
}
