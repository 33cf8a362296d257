package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

@IntegrationTest
class AccountsTests {

    private static final PersonId CLAIRE = PersonId.next();

    @Autowired
    Accounts accounts;

    @Autowired
    AccountDirectory directory;

    @Autowired
    Enrolling enrolling;

    @BeforeAll
    static void claireIsTheFirstInTheOffice() {
        TestHouse.firstOffice(CLAIRE);
    }

    @Test
    void whoIsBoundIsFoundByTheAccountBeforeAnybodySignsIn() {
        var helen = bound("helen-1");
        SignIn.out();

        assertThat(directory.personOf("helen-1")).contains(helen);
        assertThat(directory.personOf("nobody")).isEmpty();
    }

    @Test
    void bindingTwiceIsBindingOnce() {
        var helen = PersonId.next();
        asOffice(() -> {
            var space = spaceOf(helen);
            accounts.bind(helen, space, "helen-2");
            accounts.bind(helen, space, "helen-2");
        });

        assertThat(directory.personOf("helen-2")).contains(helen);
    }

    @Test
    void anAccountBelongsToOnePerson() {
        bound("helen-3");
        var other = PersonId.next();

        assertThatThrownBy(() -> asOffice(() -> accounts.bind(other, spaceOf(other), "helen-3")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anAccountIsBoundInThePersonsOwnSpaceAndInNoOther() {
        var helen = PersonId.next();
        var other = PersonId.next();
        asOffice(() -> {
            spaceOf(helen);
            var anothers = spaceOf(other);
            assertThatThrownBy(() -> accounts.bind(helen, anothers, "helen-7"))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> accounts.bind(helen, SpaceId.next(), "helen-7"))
                    .isInstanceOf(NoSuchElementException.class);
        });

        assertThat(directory.personOf("helen-7")).isEmpty();
    }

    @Test
    void aDisabledAccountLetsNobodyInUntilItIsEnabledAgain() {
        var helen = bound("helen-4");

        asOffice(() -> accounts.disable(helen));
        assertThat(directory.personOf("helen-4")).isEmpty();

        asOffice(() -> accounts.enable(helen));
        assertThat(directory.personOf("helen-4")).contains(helen);
    }

    @Test
    void onlyTheOfficeBindsAccounts() {
        var helen = PersonId.next();

        SignIn.as(
                helen,
                Set.of("headteacher", "reviewer", "hub-lead", "company-member"),
                () -> assertThatThrownBy(() -> accounts.bind(helen, SpaceId.next(), "helen-5"))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theRoleWithoutTheOfficesKeyBindsNothing() {
        var impostor = PersonId.next();

        SignIn.as(
                impostor,
                Set.of("office"),
                () -> assertThatThrownBy(() -> accounts.bind(impostor, SpaceId.next(), "helen-6"))
                        .isInstanceOf(CannotCreateTransactionException.class));
    }

    private PersonId bound(String sub) {
        var person = PersonId.next();
        asOffice(() -> accounts.bind(person, spaceOf(person), sub));
        return person;
    }

    private SpaceId spaceOf(PersonId person) {
        return SignIn.as(
                CLAIRE,
                Set.of("office"),
                () -> enrolling
                        .person(person, "Somebody", person + "@partnership.example")
                        .space());
    }

    private static void asOffice(Runnable work) {
        SignIn.as(CLAIRE, Set.of("office"), work);
    }
}
