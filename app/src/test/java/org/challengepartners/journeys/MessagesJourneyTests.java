package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.awaitility.Awaitility;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.DemonstrationMessages;
import org.challengepartners.reviews.ReviewsHouse;
import org.junit.jupiter.api.Test;

/** What the house tells its people: the bell of an open page, the digest, reminders that stop, and a formal notice. */
@JourneyTest
class MessagesJourneyTests {

    @Test
    void aHeadHearsOfHerReportOnTheOpenPageAndInTheDigestOfTheMorning(Journey journey) {
        var head = journey.signIn("manor.head", "/inbox");
        var before = bell(head).getAttribute("aria-label");

        var review = People.openReviewOfManor(journey);
        var reviews = journey.house().application().part(ReviewsHouse.class);
        reviews.wrote(Account.LEAD_REVIEWER, review, "Pupils lead the school council with confidence", null);
        reviews.submitted(review);

        assertThat(bell(head))
                .not()
                .hasAttribute("aria-label", String.valueOf(before)); // the open page has heard of it
        var line = head.getByRole(AriaRole.LINK, named("The report of the review of Manor School has come"))
                .first();
        assertThat(line).isVisible();
        journey.picture(head, "inbox");

        messages(journey).mornings(4); // a weekend lies in every four days at most
        var mailbox = journey.visitor();
        mailbox.navigate(journey.house().mailboxAddress());
        assertThat(mailbox.locator("body")).containsText("The report of the review of Manor School has come");
        journey.view(mailbox, "mailbox");

        line.click();
        assertThat(head.locator("h1")).hasText("The report of the review of Manor School has come");
        journey.picture(head, "message");
        head.getByRole(AriaRole.LINK, named("Read the report")).click();
        assertThat(head.locator("h1")).containsText("Manor School");
        assertThat(journey.complaints()).isEmpty();
    }

    @Test
    void aRepresentativeIsRemindedUntilSheHasVotedAndNotAfterwards(Journey journey) {
        var title = "Share minibuses between neighbouring schools";
        journey.house().application().part(DecisionsHouse.class).openVote(title);
        messages(journey).mornings(6);
        assertThat(subjects(journey, "second.member", title)).anyMatch(subject -> subject.startsWith("Reminder: "));

        var member = journey.signIn("second.member", "/inbox");
        member.getByRole(AriaRole.LINK, named("Reminder: Vote on: " + title)).click();
        journey.picture(member, "message-reminder");
        member.getByRole(AriaRole.LINK, named("Read the proposal and vote")).click();
        member.getByRole(AriaRole.RADIO, named("For")).check();
        member.getByRole(AriaRole.BUTTON, named("Cast this vote")).click();
        assertThat(member.getByRole(AriaRole.STATUS).first()).containsText("is counted: For");
        int remindedBefore = subjects(journey, "second.member", title).size();
        int othersBefore = subjects(journey, "manor.member", title).size();

        messages(journey).mornings(9);

        assertThat(subjects(journey, "second.member", title)).hasSize(remindedBefore);
        assertThat(subjects(journey, "manor.member", title)).hasSizeGreaterThan(othersBefore);
        member.navigate("/inbox");
        assertThat(member.getByText("Done").first()).isVisible();
    }

    @Test
    void aFormalNoticeReachesItsMemberAndThePageSaysWhichHaveNot(Journey journey) {
        var title = "A resolution about the articles";
        var house = journey.house().application().part(DecisionsHouse.class);
        var proposal = house.proposal(title);
        var contest = house.open(proposal);
        messages(journey)
                .serve("contest %s notice".formatted(contest), "Notice: " + title, DecisionLinks.proposal(proposal));

        Awaitility.await()
                .until(() ->
                        !subjects(journey, "manor.member", "Notice: " + title).isEmpty()); // by the job itself
        var member = journey.signIn("manor.member", "/" + DecisionLinks.proposal(proposal));
        assertThat(member.getByText("1 notice to a member is not yet handed over"))
                .isVisible();
        journey.picture(member, "vote-with-a-notice-not-handed-over");
        bell(member).click();
        member.getByRole(AriaRole.LINK, named("Notice: " + title)).click();
        assertThat(member.locator("main")).containsText("This is a formal notice to every member on the roll");
        journey.picture(member, "message-formal-notice");

        var office = journey.signIn("office", "/office/mails");
        assertThat(office.locator("main")).containsText("Nobody is recorded who could be told");
        journey.picture(office, "failed-mails");
    }

    @Test
    void everyMailCanBeReadByEverybodyOnEveryScreen(Journey journey) {
        messages(journey).mornings(4); // at least a digest
        var reader = journey.visitor();
        var shapes = new HashSet<String>();
        for (var mail : journey.house().mailbox().mails()) {
            var subject = Mails.lines(mail).getFirst();
            if (!shapes.add(subject.replaceAll("\\d+", "n").split(":")[0])) {
                continue;
            }
            reader.setContent(Mails.html(mail));
            journey.laptop(reader);
            assertEquals(List.of(), Accessibility.serious(reader), subject);
            assertThat(reader.getByRole(AriaRole.LINK)).hasCount(1); // one action
            assertThat(reader.locator("h1")).hasCount(1);
            assertThat(reader.locator("body")).containsText("You get this because");
            journey.phone(reader);
            assertFalse(Accessibility.overflows(reader), subject);
            journey.picture(reader, "mail-" + shapes.size());
        }
        assertFalse(shapes.isEmpty());
    }

    private static DemonstrationMessages messages(Journey journey) {
        return journey.house().application().part(DemonstrationMessages.class);
    }

    private static Locator bell(Page page) {
        return page.locator(".bell");
    }

    /** The subjects, or the lines of digests, of this person's mails that hold these words. */
    private static List<String> subjects(Journey journey, String account, String words) {
        return journey.house().mailbox().mails().stream()
                .filter(mail -> isTo(mail, account + "@partnership.example"))
                .flatMap(mail -> Mails.lines(mail).stream())
                .filter(line -> line.contains(words)
                        && (line.startsWith("Reminder") || line.startsWith("Vote on") || line.startsWith("Notice")))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .map(Address::toString)
                    .anyMatch(to -> to.contains(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
