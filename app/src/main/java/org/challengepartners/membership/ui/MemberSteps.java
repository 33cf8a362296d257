package org.challengepartners.membership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.Registering;
import org.challengepartners.membership.Representing;
import org.challengepartners.membership.Subscribing;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** What the office can do next about a member, each step a part of its page. */
@SpringComponent
class MemberSteps {

    private final Registering registering;
    private final Representing representing;
    private final Subscribing subscribing;
    private final OfficeBoards boards;

    MemberSteps(Registering registering, Representing representing, Subscribing subscribing, OfficeBoards boards) {
        this.registering = registering;
        this.representing = representing;
        this.subscribing = subscribing;
        this.boards = boards;
    }

    /** The parts that fit where the member stands. */
    Div of(MemberDetail member, LocalDate today, ErrorSummary errors, StepTold told) {
        var parts = new Div();
        parts.addClassName("page");
        var id = member.line().id();
        switch (member.line().state()) {
            case APPLIED -> parts.add(new DecisionPart(registering, id, today, errors, told));
            case APPROVED -> parts.add(new EntryPart(registering, boards, id, today, errors, told));
            case ENTERED ->
                parts.add(
                        new VotersPart(representing, boards, member, errors, told),
                        new CoverPart(representing, boards, member, today, errors, told),
                        new SubscriptionsPart(subscribing, member, today, errors, told),
                        new CorrectionPart(registering, member, told),
                        new CeasingPart(registering, id, today, errors, told));
            case CEASED -> parts.add(left(member), new CorrectionPart(registering, member, told));
            case TURNED_DOWN -> parts.add(new CorrectionPart(registering, member, told));
        }
        return parts;
    }

    private static Part left(MemberDetail member) {
        var list = new UnorderedList();
        member.schools()
                .forEach(school -> list.add(new ListItem(new Anchor(
                        OfficeLinks.leaving(school.school()),
                        "Let %s leave the partnership".formatted(school.name())))));
        return new Part(
                "Schools that it covered",
                new Paragraph(
                        "A school stays in the partnership, without a member, until another member covers it or you let"
                                + " it leave too."),
                list);
    }
}
