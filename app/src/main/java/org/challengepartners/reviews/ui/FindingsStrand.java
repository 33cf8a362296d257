package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Part;

/** The findings of one strand, kind by kind. Moves no item that stands where it should. */
class FindingsStrand extends Part {

    private record OfKind(FindingKind kind, H3 heading, UnorderedList list) {}

    private final Optional<String> key;
    private final List<OfKind> kinds = new ArrayList<>();
    private final Paragraph none = new Paragraph("No finding yet.");

    FindingsStrand(Optional<Strand> strand) {
        super(strand.map(Strand::title).orElse(FindingsSection.NOT_PLACED));
        key = strand.map(Strand::key);
        none.addClassName("finding-count");
        add(none);
        for (var kind : FindingKind.values()) {
            var part = new OfKind(kind, new H3(kind.words()), new UnorderedList());
            part.list().addClassName("findings");
            kinds.add(part);
            add(part.heading(), part.list());
        }
    }

    /** Takes those of the items that belong here, in their order. */
    void arrange(List<FindingItem> all) {
        var mine = all.stream()
                .filter(item -> Optional.ofNullable(item.text().strand()).equals(key))
                .toList();
        none.setVisible(mine.isEmpty());
        for (var part : kinds) {
            var items = mine.stream()
                    .filter(item -> item.text().kind() == part.kind())
                    .toList();
            part.heading().setVisible(!items.isEmpty());
            part.list().setVisible(!items.isEmpty());
            arrange(part.list(), items);
        }
    }

    private static void arrange(UnorderedList list, List<FindingItem> items) {
        list.getChildren().toList().stream()
                .filter(child -> !(child instanceof FindingItem item && items.contains(item)))
                .forEach(list::remove);
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            item.standAt(place, items.size());
            if (place >= list.getComponentCount() || list.getComponentAt(place) != item) {
                list.addComponentAtIndex(place, item);
            }
        }
    }
}
