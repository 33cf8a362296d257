package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What was typed is safe, belongs to its writer alone, and is never overwritten unseen. */
@IntegrationTest
class DraftsTests {

    final PersonId helen = PersonId.next();
    final PersonId grace = PersonId.next();
    final SpaceId school = RoomsForTests.open(helen, grace);
    final DraftKey key = new DraftKey(school, "finding 1", "text");

    @Autowired
    Drafts drafts;

    @BeforeEach
    void signInHelen() {
        SignIn.enter(helen, SignIn.roles("headteacher"));
    }

    @Test
    void whatWasTypedIsThereAgain() {
        saved(drafts.save(key, "half a sentence", 3, 0));

        var draft = drafts.mine(key).orElseThrow();
        assertThat(draft.body()).isEqualTo("half a sentence");
        assertThat(draft.baseVersion()).isEqualTo(3);
        assertThat(drafts.mine(school, "finding 1")).containsExactly(draft);
    }

    @Test
    void whatSheHasNotSentIsKnownByItsSubject() {
        saved(drafts.save(key, "half a sentence", 0, 0));
        saved(drafts.save(new DraftKey(school, "finding 2", "text"), "half another", 0, 0));

        assertThat(drafts.subjects(school)).containsExactlyInAnyOrder("finding 1", "finding 2");
        assertThat(drafts.subjects(RoomsForTests.open(grace))).isEmpty();
        SignIn.enter(grace, SignIn.roles("headteacher"));
        assertThat(drafts.subjects(school)).isEmpty();
    }

    @Test
    void typingOnReplacesWhatTheWriterHasSeen() {
        var first = saved(drafts.save(key, "half", 0, 0));
        var second = saved(drafts.save(key, "half a sentence", 0, first.version()));

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("half a sentence");
    }

    @Test
    void aSaveFromAnotherWindowNeverOverwritesUnseen() {
        var first = saved(drafts.save(key, "first window", 0, 0));
        saved(drafts.save(key, "first window, more", 0, first.version()));

        var late = drafts.save(key, "second window", 0, first.version());

        assertThat(late)
                .isInstanceOfSatisfying(
                        SaveResult.Stale.class,
                        stale -> assertThat(stale.other().body()).isEqualTo("first window, more"));
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("first window, more");
    }

    @Test
    void aDraftBegunAfterADiscardedOneIsNotOverwrittenEither() {
        var first = saved(drafts.save(key, "first window", 0, 0));
        drafts.discard(key);
        saved(drafts.save(key, "begun again", 0, 0));

        assertThat(drafts.save(key, "late", 0, first.version())).isInstanceOf(SaveResult.Stale.class);
    }

    @Test
    void aColleagueInTheSameSpaceNeitherReadsNorTouchesIt() {
        saved(drafts.save(key, "mine alone", 0, 0));

        SignIn.enter(grace, SignIn.roles("headteacher"));
        assertThat(drafts.mine(key)).isEmpty();
        drafts.discard(key);
        saved(drafts.save(key, "hers", 0, 0));

        SignIn.enter(helen, SignIn.roles("headteacher"));
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("mine alone");
    }

    @Test
    void aSpaceWithoutAKeyLooksAbsent() {
        var foreign = new DraftKey(RoomsForTests.open(grace), "finding 1", "text");
        var absent = new DraftKey(SpaceId.next(), "finding 1", "text");

        assertThatThrownBy(() -> drafts.save(foreign, "words", 0, 0)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> drafts.save(absent, "words", 0, 0)).isInstanceOf(NoSuchElementException.class);
        assertThat(drafts.mine(foreign)).isEmpty();
    }

    @Test
    void nobodyHasDraftsWithoutSigningIn() {
        SignIn.out();

        assertThatThrownBy(() -> drafts.mine(key)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static SaveResult.Saved saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return (SaveResult.Saved) result;
    }
}
