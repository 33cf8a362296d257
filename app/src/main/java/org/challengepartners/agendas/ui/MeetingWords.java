package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.StatusTag;

/** Of meetings what several pages show in the same way. */
final class MeetingWords {

    private MeetingWords() {}

    /** The terms without a meeting, if there are any. */
    static Optional<Component> warnings(List<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        var note = new InsetText(warnings.stream().map(Paragraph::new).toArray(Component[]::new));
        note.addClassName("not-printed");
        return Optional.of(note);
    }

    /** How far a meeting is. */
    static StatusTag tag(MeetingState state) {
        return switch (state) {
            case IN_PROGRESS -> StatusTag.mine(state.words());
            case CLOSED, CANCELLED -> StatusTag.done(state.words());
            case DRAFT, OPEN -> StatusTag.neutral(state.words());
        };
    }
}
