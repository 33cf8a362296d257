package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.membership.CoveredSchool;
import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.Representing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** The schools that a member covers or covered; a school is added, or its cover ends, from today on. */
class CoverPart extends Part {

    private final Representing representing;
    private final MemberId id;
    private final LocalDate today;
    private final StepTold told;

    CoverPart(
            Representing representing,
            OfficeBoards boards,
            MemberDetail member,
            LocalDate today,
            ErrorSummary errors,
            StepTold told) {
        super("Schools that it covers");
        this.representing = representing;
        this.id = member.line().id();
        this.today = today;
        this.told = told;
        var list = new UnorderedList();
        member.schools().forEach(school -> list.add(covered(school)));
        var school = Pickers.school("A school that it covers from today on", boards);
        var checks = new FormChecks(errors).filled(school, "Choose the school");
        add(list, school, new Actions(button("Add the school", () -> {
            if (checks.pass()) {
                var chosen = school.getValue();
                told.done(
                        representing.cover(id, List.of(chosen.id()), today),
                        "The member covers %s from today on.".formatted(chosen.name()));
            }
        })));
    }

    private ListItem covered(CoveredSchool school) {
        var words = new Span("%s, from %s%s "
                .formatted(
                        school.name(),
                        DateWords.day(school.from()),
                        school.until()
                                .map(end -> " until " + DateWords.day(end))
                                .orElse("")));
        return school.until().isPresent()
                ? new ListItem(words)
                : new ListItem(
                        words,
                        button(
                                "End the cover of " + school.name(),
                                () -> told.done(
                                        representing.uncover(id, school.school(), today),
                                        "The member covers %s no more.".formatted(school.name()))));
    }
}
