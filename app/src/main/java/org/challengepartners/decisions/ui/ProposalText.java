package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.shell.Part;

/** The text of a proposal, a paragraph for each of its lines. */
class ProposalText extends Part {

    ProposalText(String heading, String text) {
        super(heading);
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(this::add);
    }
}
