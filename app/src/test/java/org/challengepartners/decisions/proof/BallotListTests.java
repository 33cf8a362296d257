package org.challengepartners.decisions.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A voter finds the own ballot in the published list, and the list says nothing else. */
class BallotListTests {

    private static final UUID CONTEST = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final UUID BALLOT = UUID.fromString("b5a7c3de-1111-4222-8333-444455556666");

    @Test
    void theCommitmentIsTheHashOfWhatThePageSays() {
        // printf 'ballot-v1' + the two ids + 00000003 + '2 1' + 32 zero bytes, in hexadecimal, through sha256sum
        assertThat(Commitment.to(CONTEST, BALLOT, "2 1", new byte[32]).hash().hex())
                .isEqualTo("c9c43dddd875ceb28a6f1970170b4e79a72a05ac4955a9f0b87077e8d5c4eda7");
    }

    @Test
    void anotherContestBallotChoiceOrRandomNumberMakesAnotherCommitment() {
        var random = new byte[32];
        random[31] = 1;
        var all = List.of(
                Commitment.to(CONTEST, BALLOT, "2 1", new byte[32]),
                Commitment.to(BALLOT, BALLOT, "2 1", new byte[32]),
                Commitment.to(CONTEST, CONTEST, "2 1", new byte[32]),
                Commitment.to(CONTEST, BALLOT, "2 1 3", new byte[32]),
                Commitment.to(CONTEST, BALLOT, "2 1", random));
        assertThat(new HashSet<>(all)).hasSize(5);
        assertThatThrownBy(() -> Commitment.to(CONTEST, BALLOT, "2 1", new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCodeIsTheFirstEightyBitsInSixteenLetters() {
        var hash = new Hash("00443214c74254b635cf84653a56d7c675be77df" + "0".repeat(24));
        assertThat(new Commitment(hash).code()).isEqualTo("ABCD-EFGH-IJKL-MNOP");
    }

    @Test
    @DisplayName("AT-62: The list is ordered by commitment, whatever order the ballots came in")
    void theListIsOrderedByCommitment() {
        var ballots = ballots(50);
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(BallotList.of(shuffled)).isEqualTo(BallotList.of(ballots));
        assertThat(BallotList.of(ballots).commitments()).isSorted();
    }

    @Test
    void eachBallotIsFoundAndNoOther() {
        var ballots = ballots(50);
        var list = BallotList.of(ballots);
        assertThat(ballots)
                .allSatisfy(ballot -> assertThat(list.inclusionOf(ballot)
                                .orElseThrow()
                                .shows(ballot.hash().bytes(), list.root()))
                        .isTrue());
        assertThat(list.inclusionOf(Commitment.to(BALLOT, BALLOT, "1", new byte[32])))
                .isEmpty();
        assertThat(BallotList.of(ballots.subList(0, 49)).root()).isNotEqualTo(list.root());
    }

    @Test
    void oneCommitmentStandsForOneBallot() {
        var ballot = ballots(1).getFirst();
        assertThatThrownBy(() -> BallotList.of(List.of(ballot, ballot))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReceiptIsProofOnlyOfItsOwnBallot() throws GeneralSecurityException {
        var ours = keys();
        var ballots = ballots(2);
        var receipt = Receipt.sign(CONTEST, ballots.getFirst(), ours.getPrivate());
        assertThat(receipt.isSignedBy(ours.getPublic())).isTrue();
        assertThat(receipt.isSignedBy(keys().getPublic())).isFalse();
        assertThat(new Receipt(CONTEST, ballots.getLast(), receipt.signature()).isSignedBy(ours.getPublic()))
                .isFalse();
        assertThat(new Receipt(BALLOT, ballots.getFirst(), receipt.signature()).isSignedBy(ours.getPublic()))
                .isFalse();
        assertThat(new Receipt(CONTEST, ballots.getFirst(), "?").isSignedBy(ours.getPublic()))
                .isFalse();
    }

    private static KeyPair keys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static List<Commitment> ballots(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Commitment.to(CONTEST, new UUID(4, i), "1 2", new byte[32]))
                .toList();
    }
}
