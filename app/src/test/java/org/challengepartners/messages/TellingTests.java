package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** Whom a notice reaches, how, and in which transaction. */
@IntegrationTest
class TellingTests {

    static final Subject REVIEW = Subject.of("review 0198", "the review of Manor School");
    static final Subject ANSWER =
            Subject.of("agenda 0198", "the agenda of North Hub").duty("answer of Manor School");

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    MessagesHouse messages;

    @Autowired
    Telling telling;

    @Autowired
    Clock clock;

    @BeforeEach
    void people() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
    }

    @ParameterizedTest(name = "told by {0}")
    @EnumSource(names = {"LEAD_REVIEWER", "OFFICE", "HUB_LEAD", "OTHER_MEMBER"})
    void aNoticeLiesInItsReadersSpaceWhoeverTellsHer(Account teller) {
        messages.as(teller, () -> {
            telling.tell(MessagesHouse.toHelen("The report is here"));
            return true;
        });

        assertThat(inbox(Account.MANOR_HEAD)).containsExactly("The report is here");
        assertThat(inbox(Account.SECOND_HEAD)).isEmpty();
        assertThat(inbox(teller)).isEmpty();
        assertThat(MessagesHouse.mails()).isEmpty(); // it waits for the digest
    }

    @Test
    void nothingIsToldOutsideTheTransactionOfWhatHappened() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> SignIn.as(
                        Account.OFFICE.id(),
                        SignIn.roles("office"),
                        () -> telling.tell(MessagesHouse.toHelen("The report is here"))));
    }

    @Test
    void aDeedThatFailsTellsNobody() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> messages.as(Account.OFFICE, () -> {
                    telling.tell(MessagesHouse.toHelen("The report is here").now());
                    throw new IllegalStateException("the deed failed");
                }));

        assertThat(inbox(Account.MANOR_HEAD)).isEmpty();
        assertThat(MessagesHouse.mails()).isEmpty();
    }

    @Test
    void whatAsksForAnActionTodayIsMailedAtOnce() {
        messages.tell(
                MessagesHouse.toHelen("Now").now(),
                MessagesHouse.toHelen("Until tonight").by(clock.instant()),
                MessagesHouse.toHelen("Until next week").by(clock.instant().plus(Duration.ofDays(7))));

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("QUEUED", 2L));
    }

    @Test
    void somebodyWithoutAnAccountIsToldByMailAlone() {
        messages.tell(Notice.to(
                Recipient.address("Nadia Brown", "nadia@school.example"),
                MessagesHouse.REVIEWS,
                MessagesHouse.letter("Join the partnership")));

        assertThat(MessagesHouse.superuser()
                        .sql("select address from messages.mail where message_id is null")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("nadia@school.example");
    }

    @Test
    void whatIsDoneIsNoLongerMailed() {
        messages.tell(MessagesHouse.toHelen("Answer the agenda").about(ANSWER).now());

        messages.done(ANSWER);

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("CANCELLED", 1L));
        assertThat(count("remind_at is null and done_at is not null")).isEqualTo(1);
    }

    @Test
    void aDutyThatIsDoneEndsNoOther() {
        messages.tell(
                MessagesHouse.toHelen("One").about(ANSWER),
                MessagesHouse.toHelen("Two").about(ANSWER.duty("answer of Elm Park School")),
                MessagesHouse.toHelen("Three").about(REVIEW));

        messages.done(ANSWER);
        assertThat(count("done_at is null")).isEqualTo(2);

        messages.done(Subject.of(ANSWER.thing(), ANSWER.words()));
        assertThat(count("done_at is null")).isEqualTo(1);
    }

    @Test
    void aStatutoryNoticeGoesToEachEntryExactlyOnceAndNoMuteStopsIt() { // AT-38, AT-51
        mute(Account.MANOR_MEMBER, "company");
        var unrepresented = UUID.randomUUID();
        var notice = new StatutoryNotice(
                "contest 0198 notice",
                new Topic("company", "Decisions of the company"),
                Subject.of("contest 0198", "the vote"),
                Optional.of(clock.instant().plus(Duration.ofDays(28))),
                List.of(
                        entry(UUID.randomUUID(), Account.MANOR_MEMBER),
                        entry(UUID.randomUUID(), Account.MANOR_MEMBER),
                        new StatutoryNotice.Entry(unrepresented, Optional.empty(), MessagesHouse.letter("Notice"))));

        messages.serve(notice);
        messages.serve(notice);

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("QUEUED", 2L, "FAILED", 1L));
        assertThat(messages.served("contest 0198 notice")).isEqualTo(new Served(3, 0, 1));
        assertThat(messages.served("contest 0199 notice").entries()).isZero();
        assertThat(inbox(Account.MANOR_MEMBER)).hasSize(2);
    }

    @Test
    void aMutedTopicOrThingIsNotMailedAndStaysInTheInbox() {
        mute(Account.MANOR_HEAD, "reviews");

        messages.tell(MessagesHouse.toHelen("The report is here").now());

        assertThat(inbox(Account.MANOR_HEAD)).hasSize(1);
        assertThat(MessagesHouse.mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/reviews",
                "reviews/../office",
                "javascript:alert(1)",
                "logout",
                "oauth2/authorization/keycloak",
                "reviews/%2e%2e",
                "reviews//1",
                "a b",
                "reviews\\x",
                ""
            })
    void aNoticeLinksToPagesOfTheHouseAlone(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Action("Open it", path));
    }

    @Test
    void noNameAddsALineToAMailsHead() {
        var letter = MessagesHouse.letter("Report\r\nBcc: everybody@example.org");

        assertThat(letter.title()).isEqualTo("Report Bcc: everybody@example.org");
        assertThatIllegalArgumentException().isThrownBy(() -> Recipient.address("Eve", "eve@example.org\r\nBcc: x@y"));
    }

    private StatutoryNotice.Entry entry(UUID entry, Account account) {
        return new StatutoryNotice.Entry(entry, Optional.of(account.id()), MessagesHouse.letter("Notice"));
    }

    /** The titles in this person's inbox, as she may read them. */
    private List<String> inbox(Account reader) {
        return messages.as(reader, () -> messages.titles());
    }

    private void mute(Account who, String topic) {
        messages.as(who, () -> messages.mute(topic));
    }

    private static int count(String which) {
        return MessagesHouse.superuser()
                .sql("select count(*) from messages.message where " + which)
                .query(Integer.class)
                .single();
    }
}
