package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.reviews.KeepingLedger;
import org.challengepartners.reviews.LedgerBalance;
import org.challengepartners.reviews.LedgerLine;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.springframework.data.domain.SliceImpl;

/** The ledger of reviewer-days for the office: what each school has, whether the year's reviewers suffice, and each line. */
@Route(ReviewLinks.LEDGER)
@RolesAllowed("office")
class LedgerView extends Composite<Page> implements BeforeEnterObserver {

    private final KeepingLedger keeping;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    LedgerView(KeepingLedger keeping) {
        this.keeping = keeping;
        body.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading("Reviewer-days", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        confirmation,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show();
    }

    private void show() {
        body.removeAll();
        var board = keeping.board();
        var lines = new RecordTable<LedgerLine>(
                        "Lines, what waits for a second person first", "No day has been credited yet.", keeping::lines)
                .column("What", LedgerView::what)
                .column("On", line -> DateWords.day(line.on()))
                .column("Received", LedgerLine::received)
                .column("Gave", LedgerLine::gave)
                .column("Days", line -> line.days().number())
                .part("State", this::state);
        lines.refresh();
        body.add(
                new Part(
                        "Supply and demand, %s".formatted(board.year()),
                        new Paragraph(board.words()),
                        new Paragraph(
                                board.offered() >= board.places()
                                        ? "The places that are offered suffice."
                                        : "%d places are missing.".formatted(board.places() - board.offered()))),
                new Part("Balances, %s".formatted(board.year()), balances(keeping.balances())),
                new Part("Every line", lines),
                new AdjustForm(keeping, errors, this::done));
    }

    private static String what(LedgerLine line) {
        return line.reason().isEmpty() ? line.what() : "%s: %s".formatted(line.what(), line.reason());
    }

    private static RecordTable<LedgerBalance> balances(List<LedgerBalance> all) {
        var table = new RecordTable<LedgerBalance>(
                        "Balances, who gave least first", "No account has been used yet.", page -> {
                            int from = Math.min((int) page.getOffset(), all.size());
                            int until = Math.min(from + page.getPageSize(), all.size());
                            return new SliceImpl<>(all.subList(from, until), page, until < all.size());
                        })
                .column("Account", LedgerBalance::account)
                .column("Brought", line -> line.opening().number())
                .column("Earned", line -> line.earned().number())
                .column("Received", line -> line.received().number())
                .column("Carried on", line -> line.closing().number());
        table.refresh();
        return table;
    }

    private Component state(LedgerLine line) {
        if (line.mayAgree()) {
            return new Button("Agree to %s of %s".formatted(line.days().words(), line.gave()), pressed -> agree(line));
        }
        if (line.mayWaive()) {
            return new Button("Waive for %s".formatted(line.received()), pressed -> waive(line));
        }
        return new Span(line.counts() ? "Counts" : "Waits for a second person");
    }

    private void agree(LedgerLine line) {
        if (keeping.agree(line.id())) {
            done("Agreed: the line counts now");
        } else {
            errors.show("Somebody else has agreed to it already");
        }
    }

    private void waive(LedgerLine line) {
        if (keeping.askToWaive(line.id(), "The office waives what the late postponement cost")) {
            done("A colleague can agree on this page that it is waived");
        } else {
            errors.show("It is waived already");
        }
    }

    private void done(String words) {
        errors.clear();
        show();
        confirmation.say(words);
    }
}
