package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.YearEndDetail;
import org.challengepartners.agendas.YearReview;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** What each school says at the end of the year. */
class SchoolReviewsPart extends Composite<Part> {

    SchoolReviewsPart(YearEndDetail year) {
        var silent = year.schools().stream().filter(one -> one.said().isEmpty()).count();
        getContent()
                .add(new Paragraph("%d of %d schools have looked back."
                        .formatted(
                                year.schools().size() - silent, year.schools().size())));
        year.schools().forEach(school -> {
            getContent().add(new H3(school.name()));
            getContent()
                    .add(school.said()
                            .<Component>map(SchoolReviewsPart::said)
                            .orElseGet(() -> new Paragraph("Has not answered yet.")));
        });
    }

    @Override
    protected Part initContent() {
        return new Part("What the schools say");
    }

    private static SummaryList said(YearReview review) {
        return new SummaryList()
                .row("What helped", AgendaDocument.prose(review.helped()))
                .row("How we know", AgendaDocument.prose(review.evidence()))
                .row("Next year", review.next().words() + (review.wording().isEmpty() ? "" : ": " + review.wording()));
    }
}
