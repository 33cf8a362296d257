package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Leaving;
import org.junit.jupiter.api.Test;

/** From the office's invitation to the new head's first sign-in, and out again: with the mailbox and the real Keycloak. */
@JourneyTest
class InvitationJourneyTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "A long pass phrase 17";

    @Test
    void aNewHeadComesInByTheMailSetsHerPasswordAndIsAtHerSchoolUntilSheLeaves(Journey journey) {
        var email = "nina.newhead@partnership.example";
        var person = People.inviteHeadOfManor(journey, "Nina Newhead", email);

        var page = journey.visitor();
        page.navigate(link(journey, email, Pattern.compile("http://\\S*/invitation/[A-Za-z0-9_-]{43}")));
        assertThat(page.locator("h1")).hasText("You are invited to the partnership");
        assertThat(page.locator("main")).containsText("headteacher of Manor School");
        journey.picture(page, "invitation");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept the invitation"))
                .click();
        assertThat(page.locator("h1")).hasText("You have accepted");
        journey.picture(page, "invitation-accepted");

        page.navigate(link(journey, email, Pattern.compile("http://\\S*/realms/\\S*action-token\\S*")));
        setPassword(page);

        page.navigate("/school");
        page.locator("main .button").click();
        page.locator("#username").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("h1")).hasText("Manor School");
        assertThat(page.locator("body")).containsText("Nina Newhead");

        var office = Account.OFFICE;
        SignIn.as(
                office.id(),
                SignIn.roles("office"),
                () -> journey.house().application().part(Leaving.class).leave(person, "retired"));
        page.navigate("/school");
        assertThat(page.locator("body")).not().containsText("Manor School");
        await().pollInSameThread()
                .pollInterval(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> {
                    page.navigate("/school");
                    return page.locator("h1").allTextContents().contains("Sign in");
                });
    }

    private static void setPassword(Page page) {
        var proceed = page.locator("#kc-info-message a");
        if (proceed.count() > 0) {
            proceed.first().click();
        }
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.locator("[type=submit]").first().click();
        assertThat(page.locator("#kc-info-message, .instruction, body").first()).containsText("updated");
    }

    private static String link(Journey journey, String email, Pattern link) {
        return await().atMost(PATIENCE)
                .until(
                        () -> journey.house().mailbox().mails().reversed().stream()
                                .filter(mail -> isTo(mail, email))
                                .flatMap(mail -> Optional.of(link.matcher(text(mail)))
                                        .filter(java.util.regex.Matcher::find)
                                        .map(java.util.regex.Matcher::group)
                                        .stream())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return List.of(mail.getRecipients(Message.RecipientType.TO))
                    .toString()
                    .contains(email);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The text part, decoded. */
    private static String text(MimeMessage mail) {
        try {
            return text((jakarta.mail.Part) mail);
        } catch (MessagingException | IOException unreadable) {
            return GreenMailUtil.getBody(mail);
        }
    }

    private static String text(jakarta.mail.Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            var all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i))).append('\n');
            }
            return all.toString();
        }
        return String.valueOf(part.getContent());
    }
}
