package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** The last look at a marked paper. */
class CheckBallotPart extends Composite<Div> {

    CheckBallotPart(MemberSummary member, List<String> words, SerializableRunnable cast, SerializableRunnable change) {
        var send = new Button("Cast this ballot", pressed -> cast.run());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var part = new Part("The ballot of " + member.legalName());
        if (words.isEmpty()) {
            part.add(new WarningText("You have marked nobody. A blank ballot gives no candidate a vote."));
        } else {
            part.add(new UnorderedList(words.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        part.add(
                new Paragraph("Nothing is sent until you cast it."),
                new WarningText(
                        "A ballot is final. Nobody can find it again to change it, neither you nor the office."),
                new Actions(send, new Button("Change", pressed -> change.run())));
        getContent().addClassName("page");
        getContent().add(part);
    }
}
