package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingOutcome;
import org.challengepartners.reviews.FindingsToAgree;
import org.challengepartners.reviews.Ruling;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** What a team makes of its findings, to whoever of it does not write that down. */
class RuledPart extends Part {

    RuledPart(FindingsToAgree now) {
        super("What the team makes of its findings");
        if (now.open() > 0) {
            add(new Paragraph("The lead reviewer writes this down once the team has left the school."));
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        now.findings().forEach(finding -> list.add(item(now, finding)));
        add(list);
    }

    private static ListItem item(FindingsToAgree now, FindingDetail finding) {
        var item = new ListItem(new FindingWords(finding.text()));
        item.addClassName("finding");
        var ruling = now.rulings().get(finding.id());
        if (ruling == null) {
            item.add(StatusTag.neutral("Not agreed yet"));
            return item;
        }
        item.add(StatusTag.neutral(ruling.outcome().words()));
        if (ruling.outcome() != FindingOutcome.AGREED) {
            item.add(new Paragraph(why(now, ruling)));
        }
        return item;
    }

    private static String why(FindingsToAgree now, Ruling ruling) {
        return ruling.into()
                .flatMap(target -> now.findings().stream()
                        .filter(finding -> finding.id().equals(target))
                        .findFirst())
                .map(target -> "It stands under “%s”.".formatted(target.beginning()))
                .orElse(ruling.reason());
    }
}
