package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ListedExcellence;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ShowingExcellence;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;

/** What schools of the partnership do so well that others can learn from it: listed with their heads' consent. */
@Route(ReviewLinks.EXCELLENCE)
@RolesAllowed({"headteacher", "reviewer", "hub-lead", "company-member"})
class ExcellenceDirectoryView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<ListedExcellence> areas;

    ExcellenceDirectoryView(ShowingExcellence showing) {
        var letters = new TextField("Letters of a title or a school");
        letters.setValueChangeMode(ValueChangeMode.LAZY);
        areas = new RecordTable<ListedExcellence>(
                        "Areas of excellence, by school",
                        "No area of excellence is listed. They appear here once accredited, if the school agrees.",
                        page -> showing.directory(letters.getValue(), page))
                .column("School", ListedExcellence::schoolName)
                .column("What others can learn", ListedExcellence::title)
                .column("Why it is a strength", ListedExcellence::why)
                .column("Contact", ListedExcellence::contact)
                .column("Valid until", line -> DateWords.day(line.validUntil()));
        letters.addValueChangeListener(changed -> areas.refresh());
        getContent()
                .add(
                        new PageHeading("Areas of excellence"),
                        new Paragraph(
                                "Tested by a review's team and accredited by the partnership. Ask the contact to visit."),
                        letters,
                        areas);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        areas.refresh();
    }
}
