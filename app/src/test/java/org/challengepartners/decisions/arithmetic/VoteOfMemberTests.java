package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.decisions.arithmetic.VoteOfMember.Way.BY_PROXY;
import static org.challengepartners.decisions.arithmetic.VoteOfMember.Way.IN_ADVANCE;
import static org.challengepartners.decisions.arithmetic.VoteOfMember.Way.IN_PERSON;

import java.time.Instant;
import java.util.List;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Effect;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Given;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Judged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of everything that is handed in for a member one vote counts, and each of the others says why it does not. */
class VoteOfMemberTests {

    private static final Instant MONDAY = Instant.parse("2026-10-19T09:00:00Z");

    final Given<String> advance = new Given<>(IN_ADVANCE, "helen", "for", MONDAY, false);
    final Given<String> proxy = new Given<>(BY_PROXY, "chair", "against", MONDAY, true);
    final Given<String> person = new Given<>(IN_PERSON, "helen", "for", MONDAY.plusSeconds(9), true);

    @Test
    @DisplayName("AT-36: A member votes personally after appointing a proxy: one vote, the personal one")
    void thePersonalVoteCountsAndTheProxyDoesNot() {
        var vote = new VoteOfMember<>(List.of(proxy, person, advance));
        assertThat(vote.choice()).contains("for");
        assertThat(effects(vote)).containsExactly(Effect.VOTED_IN_PERSON, Effect.COUNTED, Effect.VOTED_IN_PERSON);
    }

    @Test
    @DisplayName("AT-35: The holder is absent: the proxy is unused, and the record says so")
    void theProxyOfAnAbsentHolderIsUnused() {
        var absent = new Given<>(BY_PROXY, "omar", "against", MONDAY, false);
        var unused = new VoteOfMember<>(List.of(absent));
        assertThat(unused.choice()).isEmpty();
        assertThat(effects(unused)).containsExactly(Effect.HOLDER_ABSENT);
        var withAdvance = new VoteOfMember<>(List.of(absent, advance));
        assertThat(withAdvance.choice()).contains("for");
    }

    @Test
    void theProxyAppointedLastCounts() {
        var later = new Given<>(BY_PROXY, "ruth", "abstain", MONDAY.plusSeconds(60), true);
        var vote = new VoteOfMember<>(List.of(proxy, later, advance));
        assertThat(vote.choice()).contains("abstain");
        assertThat(effects(vote)).containsExactly(Effect.LATER_PROXY, Effect.COUNTED, Effect.VOTED_BY_PROXY);
    }

    @Test
    void twoWhoRepresentAMemberAndAgreeAreOneVote() {
        var other = new Given<>(IN_PERSON, "omar", "for", MONDAY.plusSeconds(10), true);
        var vote = new VoteOfMember<>(List.of(person, other));
        assertThat(vote.choice()).contains("for");
        assertThat(effects(vote)).containsExactly(Effect.COUNTED, Effect.SAID_ALREADY);
    }

    @Test
    void twoWhoRepresentAMemberAndDifferCancelEachOther() {
        var other = new Given<>(IN_PERSON, "omar", "against", MONDAY.plusSeconds(10), true);
        var vote = new VoteOfMember<>(List.of(person, other, proxy));
        assertThat(vote.choice()).isEmpty();
        assertThat(effects(vote))
                .containsExactly(Effect.REPRESENTATIVES_DIFFER, Effect.REPRESENTATIVES_DIFFER, Effect.VOTED_IN_PERSON);
    }

    @Test
    void whoGaveNothingHasNoVote() {
        assertThat(new VoteOfMember<String>(List.of()).choice()).isEmpty();
    }

    private static List<Effect> effects(VoteOfMember<String> vote) {
        return vote.judged().stream().map(Judged::effect).toList();
    }
}
