package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.ConsultedVersion;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.ShownRemark;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LongText;
import org.challengepartners.tenancy.CommandId;

/** What a school said of a passage, on which version, and what was replied. */
class RemarkPart extends Composite<Div> {

    RemarkPart(ConsultationDetail consultation, ShownRemark remark, ConsultedItem.Steps steps) {
        getContent().addClassName("remark");
        if (!remark.quoted().isEmpty()) {
            var quoted = new Div(remark.quoted());
            quoted.addClassName("remark-quoted");
            quoted.getElement().setAttribute("role", "blockquote");
            getContent().add(quoted);
        }
        getContent()
                .add(
                        AgendaDocument.prose(remark.words()),
                        quiet("%s, %s, %s, on version %s"
                                .formatted(
                                        remark.by(),
                                        remark.school(),
                                        DateWords.dayAndTime(remark.at()),
                                        ConsultedVersion.number(remark.draftNo()))));
        remark.replies().forEach(reply -> {
            var block = new Div(
                    AgendaDocument.prose(reply.words()),
                    quiet("%s replied, %s".formatted(reply.by(), DateWords.dayAndTime(reply.at()))));
            block.addClassName("remark-reply");
            getContent().add(block);
        });
        if (consultation.mayReply() && consultation.running()) {
            getContent().add(box(remark, steps));
        }
    }

    private static Details box(ShownRemark remark, ConsultedItem.Steps steps) {
        var words = new LongText("Your reply to " + remark.by()).limit(Limits.PARAGRAPH);
        var command = CommandId.next();
        var send = new Button("Reply", pressed -> steps.reply(command, remark.id(), words.getValue()));
        return new Details("Reply to " + remark.by(), words, send);
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
