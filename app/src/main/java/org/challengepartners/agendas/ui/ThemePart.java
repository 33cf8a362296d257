package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.ThemesPage;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** A theme: the offers that share it, what it led to, and where it may lead. */
class ThemePart extends Part {

    ThemePart(ThemesPage page, ThemesPage.Theme theme, ThemeSteps steps) {
        super("Theme: " + theme.title());
        add(new Paragraph(theme.count()
                .map("%d offers share it."::formatted)
                .orElse(theme.offers().isEmpty() ? "No offer is grouped under it." : "Fewer than 5 offers share it.")));
        theme.offers().forEach(offer -> add(new OfferedRow(page, offer, steps)));
        if (!theme.origins().isEmpty()) {
            var list = new UnorderedList();
            theme.origins().forEach(origin -> list.add(new ListItem(origin)));
            add(new Paragraph("It is an origin of:"), list);
        }
        if (!theme.offers().isEmpty() && !page.items().isEmpty()) {
            var item = new ComboBox<ThemesPage.Placeable>(
                    "What on the draft agenda does “%s” lead to?".formatted(theme.title()));
            item.setManualValidation(true);
            item.setItems(page.items());
            item.setItemLabelGenerator(ThemesPage.Placeable::words);
            item.setValue(page.items().getFirst());
            var place = new Button("Place it as an origin", pressed -> steps.place(page, theme, item.getValue()));
            place.setAriaLabel("Place it as an origin: " + theme.title());
            add(item, new Actions(place));
        }
    }
}
