package org.challengepartners.membership;

import org.challengepartners.access.AccountCarrier;
import org.challengepartners.shell.DateWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of an invitation, for whoever holds its link: plain, and without a session. Opening it changes nothing; its button
 * accepts. The link itself is the proof, so that no form needs another.
 */
@Controller
class InvitationPages {

    private final AcceptingInvitations invitations;
    private final AccountCarrier accounts;

    InvitationPages(AcceptingInvitations invitations, AccountCarrier accounts) {
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @GetMapping("/invitation/{link}")
    ModelAndView show(@PathVariable String link) {
        var page = new ModelAndView("membership/invitation");
        var shown = invitations.look(link);
        if (shown.isEmpty()) {
            page.setStatus(HttpStatus.NOT_FOUND);
        }
        page.addObject("shown", shown.orElse(null));
        page.addObject(
                "until",
                shown.map(found -> DateWords.dayAndTime(found.expiresAt())).orElse(""));
        return page;
    }

    @PostMapping("/invitation/{link}")
    String accept(@PathVariable String link, Model model) {
        invitations
                .accept(link)
                .filter(shown -> shown.state() == InvitationLine.State.ACCEPTED && !shown.mailed())
                .ifPresent(shown -> accounts.makeNow(shown.person()));
        return "redirect:/invitation/"
                + InvitationSecret.parse(link).map(InvitationSecret::text).orElse("unknown");
    }
}
