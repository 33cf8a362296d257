package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.decisions.AttendingMeetings;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingDetail.ToVote;
import org.challengepartners.decisions.GeneralMeetingId;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.decisions.MeetingVoteResult;
import org.challengepartners.decisions.ProxyDraft;
import org.challengepartners.decisions.ProxyResult;
import org.challengepartners.decisions.RecordingMeetings;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** One general meeting: its notice and agenda, the form to appoint a proxy, the votes on a poll, the minutes and the results. */
@Route(MeetingLinks.MEETINGS + "/:meeting")
@RolesAllowed({"company-member", "office"})
class GeneralMeetingView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final AttendingMeetings attending;
    private final RecordingMeetings recording;
    private final LiveUpdates liveUpdates;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("General meetings", MeetingLinks.MEETINGS));
    private final Confirmation confirmation = new Confirmation();
    private final Paragraph lead = new Paragraph();
    private final Div above = new Div();
    private final MeetingPollPart poll = new MeetingPollPart(errors, this::vote);
    private final ProxyPart proxy = new ProxyPart(errors, this::appoint, this::revoke);
    private final Div below = new Div();
    private @Nullable GeneralMeetingDetail shown;

    GeneralMeetingView(AttendingMeetings attending, RecordingMeetings recording, LiveUpdates liveUpdates) {
        this.attending = attending;
        this.recording = recording;
        this.liveUpdates = liveUpdates;
        above.addClassName("page");
        below.addClassName("page");
        getContent().add(errors, heading, confirmation, lead, poll, above, proxy, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        lead.setVisible(attending.mayLead());
        show(entering.getRouteParameters()
                .get("meeting")
                .flatMap(GeneralMeetingId::parse)
                .flatMap(attending::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        liveUpdates.on(this, Set.of(SpaceId.COMPANY), this::readAgain);
    }

    /** Changes what has changed, and leaves alone the form of somebody who is filling it. */
    private void show(GeneralMeetingDetail now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        heading.setText(now.paper().title());
        lead.removeAll();
        lead.add(new Anchor(MeetingLinks.lead(now.paper().id()), "Lead this meeting"));
        above.removeAll();
        above.add(new NoticePart(now));
        poll.show(now);
        proxy.show(now, attending::holders);
        below.removeAll();
        below.add(new MinutesPart(now, recording));
    }

    private void vote(CommandId command, ToVote ballot, Choice choice) {
        var member = ballot.member();
        var result = attending.vote(command, id(), ballot.resolution(), member.id(), ballot.byProxy(), choice);
        confirmation.clear();
        switch (result) {
            case MeetingVoteResult.Counted _ ->
                confirmation.say(
                        "The vote of %s on resolution %d is cast".formatted(member.legalName(), ballot.resolution()));
            case MeetingVoteResult.VotedAlready _ ->
                confirmation.say("%s has voted on resolution %d already. That vote stands"
                        .formatted(member.legalName(), ballot.resolution()));
            case MeetingVoteResult.NotYours _ ->
                errors.show("You cannot vote for %s on this any more".formatted(member.legalName()));
            case MeetingVoteResult.NotInTheRoom _ ->
                errors.show("You are not recorded as being in the room. Tell the chair that you are there");
            case MeetingVoteResult.NotOpen _ -> errors.show("The poll takes no votes, so this one was not counted");
        }
        readAgain();
    }

    private void appoint(CommandId command, MemberSummary member, ProxyDraft form) {
        answer(attending.appoint(command, id(), member.id(), form), "The proxy form of %s is received", member);
    }

    private void revoke(CommandId command, MemberSummary member) {
        answer(attending.revoke(command, id(), member.id()), "%s has taken its proxy back", member);
    }

    private void answer(ProxyResult result, String done, MemberSummary member) {
        confirmation.clear();
        switch (result) {
            case ProxyResult.Received _ -> confirmation.say(done.formatted(member.legalName()));
            case ProxyResult.NotItsRepresentative _ ->
                errors.show("You do not vote for %s any more. If you should, ask the partnership office"
                        .formatted(member.legalName()));
            case ProxyResult.TooLate _ -> errors.show("It is too late for this, so nothing was changed");
            case ProxyResult.Incomplete _ ->
                errors.show("The form must name somebody who can act, and say what to do on each resolution");
        }
        readAgain();
    }

    private GeneralMeetingId id() {
        return Objects.requireNonNull(shown).paper().id();
    }

    private void readAgain() {
        attending.find(id()).ifPresent(this::show);
    }
}
