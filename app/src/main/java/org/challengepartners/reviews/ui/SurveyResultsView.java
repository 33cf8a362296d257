package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SurveyResults;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;

/** How many of hosts and teams agree, as the office may see it. */
@Route(ReviewLinks.SURVEY_RESULTS)
@RolesAllowed("office")
class SurveyResultsView extends Composite<Page> implements BeforeEnterObserver {

    private final SurveyResults results;
    private final Div body = new Div();

    SurveyResultsView(SurveyResults results) {
        this.results = results;
        body.addClassName("page");
        getContent()
                .add(
                        new PageHeading("What hosts and teams say", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        new Paragraph(
                                "Of this membership year. A figure is shown only if at least five schools contribute"
                                        + " and none gives more than half of the answers. Figures stand still until five more"
                                        + " schools have answered."),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        body.removeAll();
        var figures = results.ofThisYear();
        if (figures.isEmpty()) {
            body.add(
                    new EmptyState(
                            "Nothing is published yet",
                            "Hosts and teams are asked once a report is issued. Figures are published when five schools have answered."));
            return;
        }
        var list = new SummaryList();
        figures.forEach(figure -> list.row(figure.question().words(), figure.words()));
        body.add(list);
    }
}
