package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.elections.ElectionResult;
import org.challengepartners.elections.StageTable;
import org.challengepartners.elections.counting.Candidate;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** Who is elected, in figures, and stage by stage. */
class ResultPart extends Composite<Div> {

    ResultPart(ElectionResult result) {
        var sentence = new Paragraph(result.sentence());
        sentence.addClassName("lead");
        var figures = new SummaryList();
        result.figures().forEach(figure -> figures.row(figure.name(), figure.value()));
        getContent().addClassName("page");
        getContent()
                .add(new Part(
                        "Result",
                        sentence,
                        new UnorderedList(result.elected().stream()
                                .map(Candidate::name)
                                .map(ListItem::new)
                                .toArray(ListItem[]::new)),
                        new Paragraph(result.paper().effect() + "."),
                        figures));
        var stages = StageTable.of(result.count());
        if (!stages.stages().isEmpty()) {
            getContent().add(new Part("The count, stage by stage", steps(stages), wide(table(stages))));
        }
    }

    private static OrderedList steps(StageTable stages) {
        var list = new OrderedList();
        stages.stages().forEach(stage -> {
            var words = new StringBuilder(stage.step()).append('.');
            if (!stage.tie().isEmpty()) {
                words.append(' ').append(stage.tie()).append('.');
            }
            if (!stage.rest().isEmpty()) {
                words.append(' ').append(stage.rest()).append('.');
            }
            list.add(new ListItem(words.toString()));
        });
        return list;
    }

    private static NativeTable table(StageTable stages) {
        var head = new NativeTableRow(header("Candidate", "col"));
        stages.stages().forEach(stage -> head.add(header("Stage " + stage.number(), "col")));
        var body = new NativeTableBody();
        var names = stages.stages().getFirst().candidates();
        for (int place = 0; place < names.size(); place++) {
            var row = new NativeTableRow(header(names.get(place).name(), "row"));
            for (var stage : stages.stages()) {
                var at = stage.candidates().get(place);
                row.add(new NativeTableCell(
                        new Span(at.votes()), new Div(at.state().equals("continuing") ? "" : at.state())));
            }
            body.add(row);
        }
        var table = new NativeTable();
        table.setCaptionText("Votes of each candidate at the end of each stage");
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** A count of many stages is wider than a telephone: the table scrolls, and the page does not. */
    private static Div wide(NativeTable table) {
        var scrolls = new Div(table);
        scrolls.addClassNames("record-table", "stage-table");
        scrolls.getElement().setAttribute("tabindex", "0");
        scrolls.getElement().setAttribute("role", "region");
        scrolls.getElement().setAttribute("aria-label", "Votes of each candidate at the end of each stage");
        return scrolls;
    }
}
