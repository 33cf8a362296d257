package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.FollowingTargets;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.agendas.TargetsPage;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SheetDownloads;

/** How the targets of an adopted agenda stand: a sentence each, then the judgement and the arithmetic beside it. */
@Route(AgendaLinks.ALL + "/:agenda/targets")
@RolesAllowed({"headteacher", "hub-lead"})
class TargetsView extends Composite<Page> implements BeforeEnterObserver {

    private final FollowingTargets following;
    private final PageHeading heading = new PageHeading("Targets");
    private final Div body = new Div();

    TargetsView(FollowingTargets following) {
        this.following = following;
        body.addClassName("page");
        getContent().add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(following::of)
                .orElseThrow(NotFoundException::new));
    }

    private void show(TargetsPage page) {
        var agenda = page.agenda();
        heading.setText("Targets of %s %s".formatted(agenda.hub(), agenda.year()));
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb("%s agenda %s".formatted(agenda.hub(), agenda.year()), AgendaLinks.agenda(agenda.id())));
        body.removeAll();
        if (page.targets().isEmpty()) {
            body.add(new EmptyState("The agenda has no target", "Its priorities have learning aims."));
            return;
        }
        page.targets().forEach(target -> body.add(card(target)));
        body.add(
                new SheetDownloads("targets", () -> following.sheet(agenda.id()).orElseThrow()));
    }

    private static Div card(TargetDetail target) {
        var card = new Div(
                new H3(new Anchor(
                        AgendaLinks.target(target.agenda().id(), target.id()),
                        target.text().statement())),
                new Paragraph(ItemWords.sentence(target.text())),
                new Paragraph(TargetWords.now(target)),
                TargetWords.standing(target));
        target.progress().ifPresent(progress -> card.add(TargetWords.bar(progress)));
        card.addClassName("target-card");
        return card;
    }
}
