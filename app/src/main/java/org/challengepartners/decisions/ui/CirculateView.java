package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.decisions.Circulating;
import org.challengepartners.decisions.CirculationFault;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Following;
import org.challengepartners.decisions.Matter;
import org.challengepartners.decisions.ProposalDetail;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.ResolutionKind;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where the office says what kind of written resolution a proposal is. Nothing is sent on this page. */
@Route(DecisionLinks.PROPOSALS + "/:proposal/circulate")
@RolesAllowed("office")
class CirculateView extends Composite<Page> implements BeforeEnterObserver {

    private final Following following;
    private final Circulating circulating;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Circulate a written resolution");
    private final Paragraph about = new Paragraph();
    private final RadioButtonGroup<ResolutionKind> kind =
            new RadioButtonGroup<>("Which kind of resolution is it?", ResolutionKind.values());
    private final RadioButtonGroup<Matter> matter = new RadioButtonGroup<>("What is it about?", Matter.values());
    private final LeftOutFields leftOut;
    private @Nullable ProposalId proposal;

    CirculateView(Following following, Circulating circulating) {
        this.following = following;
        this.circulating = circulating;
        kind.setItemLabelGenerator(ResolutionKind::words);
        kind.setHelperText("A special resolution is called so in its text, and can pass only as one");
        matter.setItemLabelGenerator(Matter::words);
        leftOut = new LeftOutFields(circulating);
        kind.setManualValidation(true);
        matter.setManualValidation(true);
        var next = new Button("Continue", pressed -> proceed());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(errors, heading, about, kind, matter, leftOut, new Actions(next));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("proposal")
                .flatMap(ProposalId::parse)
                .flatMap(following::find)
                .filter(ProposalDetail::mayOpen)
                .orElseThrow(NotFoundException::new);
        proposal = found.id();
        heading.setWay(
                new Crumb("Proposals", DecisionLinks.PROPOSALS),
                new Crumb(found.title(), DecisionLinks.proposal(found.id())));
        about.setText("Of the proposal “%s”.".formatted(found.title()));
        var entered = CirculationForm.of(entering.getLocation().getQueryParameters());
        kind.setValue(entered.kind().orElse(null));
        matter.setValue(entered.matter().orElse(null));
        leftOut.show(entered);
        errors.clear();
    }

    private void proceed() {
        errors.clear();
        var id = proposal;
        if (id == null) {
            return;
        }
        if (kind.getValue() == null) {
            errors.show(kind, "Choose ordinary or special");
        }
        if (matter.getValue() == null) {
            errors.show(matter, "Choose what the resolution is about");
        }
        var entered = entered();
        entered.order(CommandId.next(), id).ifPresent(order -> {
            circulating.check(order).faults().forEach(this::show);
            if (errors.isEmpty()) {
                UI.getCurrent().navigate(DecisionLinks.circulate(id) + "/check", entered.address());
            }
        });
    }

    private CirculationForm entered() {
        return new CirculationForm(
                Optional.ofNullable(kind.getValue()),
                Optional.ofNullable(matter.getValue()),
                leftOut.members(),
                leftOut.reason(),
                leftOut.basis());
    }

    private void show(CirculationFault fault) {
        switch (fault) {
            case DIRECTOR_ONLY_AT_A_MEETING, AUDITOR_ONLY_AT_A_MEETING -> errors.show(matter, fault.words());
            case ONLY_AS_SPECIAL -> errors.show(kind, fault.words());
            case REASON_MISSING, REASON_TOO_LONG, BASIS_MISSING, BASIS_TOO_LONG, NOBODY_ELIGIBLE ->
                leftOut.show(fault, errors);
        }
    }
}
