package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.membership.RegisterResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.jspecify.annotations.Nullable;

/** One legal person of the register: where it stands, what comes next, which schools it covers and who votes for it. */
@Route(OfficeLinks.MEMBERS + "/:member")
@RolesAllowed("office")
class MemberView extends Composite<Page> implements BeforeEnterObserver {

    private final RegisterOfMembers register;
    private final MemberSteps steps;
    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Register of members", OfficeLinks.MEMBERS));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable MemberId member;

    MemberView(RegisterOfMembers register, MemberSteps steps, Clock clock) {
        this.register = register;
        this.steps = steps;
        this.today = LocalDate.now(clock);
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        member = entering.getRouteParameters()
                .get("member")
                .flatMap(MemberId::parse)
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var found = register.find(Objects.requireNonNull(member)).orElseThrow(NotFoundException::new);
        heading.setText(found.line().particulars().legalName());
        body.removeAll();
        body.add(new Part("What the register says", facts(found)));
        body.add(steps.of(found, today, errors, this::done));
    }

    private static SummaryList facts(MemberDetail found) {
        var line = found.line();
        var particulars = line.particulars();
        return new SummaryList()
                .row("State", line.state().words())
                .row("Kind", particulars.kind().words())
                .row("Class", particulars.memberClass().words())
                .row("Address", particulars.address())
                .row("E-mail", particulars.email())
                .row("Applied on", DateWords.day(line.appliedOn()))
                .row(
                        "Decided on",
                        line.decidedOn().map(DateWords::day).orElse("")
                                + (line.decision().isEmpty() ? "" : ": " + line.decision()))
                .row("Entered on", line.enteredOn().map(DateWords::day).orElse(""))
                .row(
                        "Ceased on",
                        line.ceasedOn()
                                .map(day -> DateWords.day(day) + ": " + line.ceasedBecause()
                                        + ". The entry is kept until " + DateWords.day(day.plusYears(10)))
                                .orElse(""));
    }

    /** What became of a step: said on the page, which shows what is so now. */
    private void done(RegisterResult result, String words, StepTold.Form form) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case RegisterResult.Recorded _ -> {
                show();
                confirmation.say(words);
            }
            case RegisterResult.Wrong wrong -> form.show(errors, wrong.faults());
            case RegisterResult.CoveredByAnother covered ->
                errors.show("%s is covered by another member at that time. End that first".formatted(covered.school()));
        }
    }
}
