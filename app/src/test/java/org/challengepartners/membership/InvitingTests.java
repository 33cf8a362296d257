package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.access.AccountStanding;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.InviteResult.Fault;
import org.challengepartners.membership.InviteResult.Invited;
import org.challengepartners.membership.InviteResult.Wrong;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Inviting people by mail, while Keycloak does not answer: the invitation is kept and waits, and nothing is half done. */
@IntegrationTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "partnership.access.internal-issuer=http://localhost:1/realms/partnership")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class InvitingTests {

    private static final Pattern LINK = Pattern.compile("invitation/([A-Za-z0-9_-]{43})");

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    Inviting inviting;

    @Autowired
    Keyring keys;

    @Autowired
    MockMvc pages;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
    }

    @Test
    void theLinkOfTheMailShowsTheInvitationAndOpeningItChangesNothing() throws Exception {
        var invitation = invite("Ann Opens", "ann.opens@school.example");
        var link = newestLink("ann.opens@school.example");

        assertThat(page(link)).contains("Ann Opens", "headteacher of Manor School", "Accept the invitation");
        assertThat(page(link)).contains("Accept the invitation");
        assertThat(standing(invitation).state()).isEqualTo(InvitationLine.State.SENT);
        assertThat(storedSecrets()).doesNotContain(link);
    }

    @Test
    void whileKeycloakIsDownTheAcceptedInvitationWaitsAndSaysSo() throws Exception {
        var invitation = invite("Bea Waits", "bea.waits@school.example");
        var link = newestLink("bea.waits@school.example");

        accept(link);
        accept(link);

        assertThat(page(link)).contains("You have accepted", "Your account waits");
        var line = standing(invitation);
        assertThat(line.state()).isEqualTo(InvitationLine.State.ACCEPTED);
        assertThat(line.account().state()).isEqualTo(AccountStanding.State.WAITING);
        assertThat(line.account().trouble())
                .hasValueSatisfying(why -> assertThat(why).contains("does not answer"));
    }

    @Test
    void anInvitationThatIsSentAnewKillsTheEarlierLink() throws Exception {
        var invitation = invite("Cora Again", "cora.again@school.example");
        var first = newestLink("cora.again@school.example");

        office(() -> assertThat(inviting.resend(invitation)).isTrue());
        var second = newestLink("cora.again@school.example");

        assertThat(second).isNotEqualTo(first);
        pages.perform(get("/invitation/" + first)).andExpect(status().isNotFound());
        assertThat(page(second)).contains("Accept the invitation");
    }

    @Test
    void anInvitationThatIsTooOldIsNotAcceptedAndCanBeSentAgain() throws Exception {
        var invitation = invite("Dora Late", "dora.late@school.example");
        var link = newestLink("dora.late@school.example");
        superuser().sql("""
                        update membership.invitation set sent_at = now() - interval '8 days', expires_at = now() - interval '1 day'
                        where invitation_id = ?
                        """).param(invitation.value()).update();

        accept(link);

        assertThat(page(link)).contains("This invitation has expired");
        assertThat(standing(invitation).account().state()).isEqualTo(AccountStanding.State.NONE);
        office(() -> assertThat(inviting.resend(invitation)).isTrue());
        assertThat(page(newestLink("dora.late@school.example"))).contains("Accept the invitation");
    }

    @Test
    void anInvitationThatIsTakenBackIsDeadAndThePlaceIsHersNoMore() throws Exception {
        var invitation = invite("Eva Back", "eva.back@school.example");
        var link = newestLink("eva.back@school.example");
        var person = standing(invitation).person();
        Account.MANOR_HEAD.does(() -> assertThat(keys.keysTo(made.manor().space()))
                .extracting(KeyHeld::person)
                .contains(person));

        office(() -> {
            assertThat(inviting.revoke(invitation)).isTrue();
            assertThat(inviting.revoke(invitation)).isFalse();
            assertThat(inviting.resend(invitation)).isFalse();
        });
        accept(link);

        assertThat(page(link)).contains("This invitation was taken back");
        Account.MANOR_HEAD.does(() -> assertThat(keys.keysTo(made.manor().space()))
                .extracting(KeyHeld::person)
                .doesNotContain(person));
    }

    @Test
    void whoeverIsKnownAlreadyIsAppointedAndNotInvitedTwice() {
        office(() -> {
            assertThat(inviting.invite(CommandId.next(), order("Helen", "MANOR.HEAD@partnership.example")))
                    .isEqualTo(new InviteResult.KnownAlready("Helen Carter"));
            var command = CommandId.next();
            var order = order("Flora Once", "flora.once@school.example");
            assertThat(inviting.invite(command, order)).isEqualTo(inviting.invite(command, order));
        });
    }

    @Test
    void theFormSaysWhatIsMissing() {
        office(() -> {
            assertThat(fault("", "a@school.example", headOfManor())).isEqualTo(Fault.NAME);
            assertThat(fault("Gina", "gina at school", headOfManor())).isEqualTo(Fault.EMAIL);
            assertThat(fault("Gina", "gina@school.example\r\nBcc: all@school.example", headOfManor()))
                    .isEqualTo(Fault.EMAIL);
            assertThat(fault(
                            "Gina",
                            "gina@school.example",
                            new InvitedAs.ToPlace(new Place.AtSchool(SchoolId.next()), KeyRole.HEADTEACHER)))
                    .isEqualTo(Fault.PLACE);
            assertThat(fault(
                            "Gina",
                            "gina@school.example",
                            new InvitedAs.AsRepresentative(
                                    made.members().values().iterator().next().id(), " ")))
                    .isEqualTo(Fault.REASON);
        });
    }

    @Test
    void aLinkThatIsNoneTellsNothing() throws Exception {
        pages.perform(get("/invitation/" + "x".repeat(43))).andExpect(status().isNotFound());
        pages.perform(get("/invitation/short")).andExpect(status().isNotFound());
        pages.perform(post("/invitation/" + "x".repeat(43))).andExpect(status().is3xxRedirection());
    }

    private Fault fault(String name, String email, InvitedAs as) {
        return ((Wrong) inviting.invite(CommandId.next(), new InvitationOrder(name, email, as))).fault();
    }

    private InvitationId invite(String name, String email) {
        return of(() -> ((Invited) inviting.invite(CommandId.next(), order(name, email))).invitation());
    }

    private InvitationOrder order(String name, String email) {
        return new InvitationOrder(name, email, headOfManor());
    }

    private InvitedAs headOfManor() {
        return new InvitedAs.ToPlace(new Place.AtSchool(made.manor().id()), KeyRole.HEADTEACHER);
    }

    private InvitationLine standing(InvitationId invitation) {
        var person = superuser()
                .sql("select person_id from membership.invitation where invitation_id = ?")
                .param(invitation.value())
                .query(java.util.UUID.class)
                .single();
        return of(() -> inviting.of(new org.challengepartners.tenancy.PersonId(person)))
                .orElseThrow();
    }

    private String page(String link) throws Exception {
        var answer = pages.perform(get("/invitation/" + link))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).as("no session").isNull();
        return answer.getResponse().getContentAsString();
    }

    private void accept(String link) throws Exception {
        pages.perform(post("/invitation/" + link)).andExpect(status().is3xxRedirection());
    }

    private static String newestLink(String email) {
        var letter = superuser()
                .sql("select letter::text from messages.mail where address = ? order by mail_id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        var link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return Objects.requireNonNull(link.group(1));
    }

    private static String storedSecrets() {
        return superuser()
                .sql("select string_agg(i::text, ' ') from membership.invitation i")
                .query(String.class)
                .single();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }

    private static void office(Runnable work) {
        Account.OFFICE.does(work);
    }

    private static <T> T of(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }
}
