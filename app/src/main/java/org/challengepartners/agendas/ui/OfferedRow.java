package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.challengepartners.agendas.ThemesPage;
import org.challengepartners.shell.Actions;

/** One offer as its lead may see it, with the themes under which she can group it. */
class OfferedRow extends Div {

    OfferedRow(ThemesPage page, ThemesPage.Offered offer, ThemeSteps steps) {
        add(new Span(offer.theme()));
        addClassName("draft-row");
        if (!offer.wording().isEmpty()) {
            add(AgendaDocument.prose(offer.wording()));
        }
        var from = new Paragraph("%s. %s".formatted(offer.from(), offer.kind().words()));
        from.addClassName("hint");
        add(from);
        var actions = new Actions();
        page.themes().stream()
                .filter(theme -> !offer.under().equals(Optional.of(theme.id())))
                .forEach(theme -> actions.add(new Button(
                        "Group under “%s”".formatted(theme.title()), pressed -> steps.group(page, offer, theme.id()))));
        if (offer.under().isPresent()) {
            actions.add(new Button("Take out of the theme", pressed -> steps.group(page, offer, null)));
        }
        add(actions);
    }
}
