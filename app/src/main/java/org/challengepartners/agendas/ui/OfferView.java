package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.OfferForm;
import org.challengepartners.agendas.OfferKind;
import org.challengepartners.agendas.OfferingFindings;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;

/** Where a head says how she offers one finding, and what the lead of the hub then reads. */
@Route(AgendaLinks.OFFERS + "/:review/:position")
@RolesAllowed("headteacher")
class OfferView extends Composite<Page> implements BeforeEnterObserver {

    private final OfferingFindings offering;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Offer this finding");
    private final RadioButtonGroup<OfferKind> kind = new RadioButtonGroup<>("How do you offer it?", OfferKind.values());
    private final TextField theme =
            ItemFields.line("The theme in a few words", "The lead reads it, whatever you choose above");
    private final LongText wording = new LongText("What the lead reads").limit(Limits.PARAGRAPH);
    private final Checkbox named =
            new Checkbox("The lead may know that it comes from our school, once three offers share the theme");
    private final Div body = new Div();
    private CommandId command = CommandId.next();

    OfferView(OfferingFindings offering) {
        this.offering = offering;
        kind.setManualValidation(true);
        kind.setItemLabelGenerator(OfferKind::words);
        kind.setRenderer(new ComponentRenderer<>(OfferView::choice));
        kind.addValueChangeListener(chosen -> wording.setVisible(
                chosen.getValue() != null && chosen.getValue().needsWords()));
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var review = parameters.get("review").flatMap(ReviewId::parse).orElseThrow(NotFoundException::new);
        var position = parameters
                .get("position")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFoundException::new);
        var finding = offering.find(review)
                .map(offerable -> offerable.report().findings())
                .flatMap(findings -> position >= 1 && position <= findings.size()
                        ? Optional.of(findings.get(position - 1))
                        : Optional.<FindingText>empty())
                .orElseThrow(NotFoundException::new);
        errors.clear();
        command = CommandId.next();
        kind.clear();
        theme.clear();
        wording.clear();
        wording.setVisible(false);
        named.setValue(false);
        heading.setWay(
                new Crumb("Offers to your hub", AgendaLinks.OFFERS),
                new Crumb("Which finding do you offer?", AgendaLinks.offers(review)));
        var offer = new Button("Offer it to the lead", pressed -> offer(review, position));
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new InsetText(AgendaDocument.prose(finding.wording())),
                kind,
                theme,
                wording,
                named,
                new Actions(offer, new Anchor(AgendaLinks.offers(review), "Go back without offering")));
    }

    /** A choice with its effect. */
    private static Div choice(OfferKind kind) {
        var effect = new Span(kind.effect());
        effect.addClassName("quiet");
        return new Div(new Span(kind.words()), effect);
    }

    private void offer(ReviewId review, int position) {
        errors.clear();
        var form = new OfferForm(kind.getValue(), theme.getValue(), wording.getValue(), named.getValue());
        switch (offering.offer(command, review, position, form)) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.OFFERS);
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
        }
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case ANSWER -> errors.show(kind, problem.message());
            case ABOUT -> errors.show(wording, problem.message());
            default -> errors.show(theme, problem.message());
        }
    }
}
