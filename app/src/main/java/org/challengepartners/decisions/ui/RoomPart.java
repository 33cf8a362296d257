package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingDetail.Seat;
import org.challengepartners.decisions.GeneralMeetingId;
import org.challengepartners.decisions.GeneralMeetingState;
import org.challengepartners.decisions.HolderKind;
import org.challengepartners.decisions.LeadingMeetings;
import org.challengepartners.decisions.ProxyForm;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** Who is in the room: the members on the roll, and holders of proxies who represent no member. */
class RoomPart extends Part {

    private final LeadingMeetings leading;
    private final Steps steps;
    private final RecordTable<Seat> seats;
    private final Div holders = new Div();
    private GeneralMeetingDetail meeting;

    @SuppressWarnings("NullAway.Init")
    RoomPart(LeadingMeetings leading, Steps steps) {
        super("Who is in the room");
        this.leading = leading;
        this.steps = steps;
        seats = new RecordTable<Seat>(
                        "Members on the roll", "The roll is frozen when the meeting is opened.", this::page)
                .column("Member", seat -> seat.member().legalName())
                .column("Votes", seat -> "%,d".formatted(seat.rights()))
                .part("In the room", this::here);
        holders.addClassName("page");
        add(holders, seats);
    }

    void show(GeneralMeetingDetail now) {
        setVisible(now.state() == GeneralMeetingState.OPEN);
        meeting = now;
        seats.reload();
        holders.removeAll();
        now.proxies().stream()
                .filter(form -> form.holder() == HolderKind.NAMED)
                .map(ProxyForm::holderName)
                .distinct()
                .forEach(name -> holders.add(new Paragraph(
                        new Text(name + " holds a proxy. "),
                        new Button(
                                name + " is here",
                                pressed -> steps.take(
                                        name + " is in the room",
                                        command -> leading.holder(command, id(), name, true))),
                        new Button(
                                name + " has left",
                                pressed -> steps.take(
                                        name + " has left", command -> leading.holder(command, id(), name, false))))));
    }

    private GeneralMeetingId id() {
        return meeting.paper().id();
    }

    private Slice<Seat> page(Pageable page) {
        List<Seat> all = meeting == null ? List.of() : meeting.roll();
        return new SliceImpl<>(
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(),
                page,
                all.size() > page.getOffset() + page.getPageSize());
    }

    private Component here(Seat seat) {
        var name = seat.member().legalName();
        var press = seat.here()
                ? new Button(
                        "Has left",
                        pressed -> steps.take(
                                "%s has left".formatted(name),
                                command -> leading.attendance(
                                        command, id(), seat.member().id(), false)))
                : new Button(
                        "Is here",
                        pressed -> steps.take(
                                "%s is in the room".formatted(name),
                                command -> leading.attendance(
                                        command, id(), seat.member().id(), true)));
        press.setAriaLabel("%s: %s".formatted(press.getText(), name));
        return new Div(
                new Paragraph(seat.here() ? "Its representative" : seat.byProxy() ? "By proxy" : "Nobody"), press);
    }
}
