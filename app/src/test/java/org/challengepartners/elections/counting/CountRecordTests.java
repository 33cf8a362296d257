package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record of a count: from its text alone anybody counts again and finds the same, or the first line that is false. */
class CountRecordTests {

    final CountOrder food = Polls.food();
    final CountRecord counted = food.count(Polls.foodPapers(food));

    @Test
    @DisplayName("The record of the election of foods reads as it did when this was written")
    void theRecordReadsAsItDidWhenThisWasWritten() {
        assertThat(counted.text()).isEqualTo("""
                count-record-v1
                contest contest-1
                method SCOTTISH_STV
                wording 6fb1b21a96a82136ec7474173cc0189b3c8f61bafebad3de077e30231d523113
                seats 3
                ties LOT
                candidate 1 id-Orange Orange
                candidate 2 id-Pear Pear
                candidate 3 id-Chocolate Chocolate
                candidate 4 id-Strawberry Strawberry
                candidate 5 id-Hamburger Hamburger
                lot-commitment 336d6a68af78f99c4ead66f22816fb3cc15440a105a962229b430209d9224b24
                lot-secret 5f2c9a1e77b04d3386cf0a9be1d4c7f2
                lot-beacon -
                papers 4 1
                papers 2 2 1
                papers 8 3 4
                papers 4 3 5
                papers 1 4
                papers 1 5
                counted
                valid 20
                stage 1 first preferences
                quota 6.00000
                1 +4.00000 4.00000 CONTINUING
                2 +2.00000 2.00000 CONTINUING
                3 +12.00000 12.00000 ELECTED
                4 +1.00000 1.00000 CONTINUING
                5 +1.00000 1.00000 CONTINUING
                non-transferable 0.00000
                lost 0.00000
                stage 2 surplus of 3: 6.00000
                quota 6.00000
                parcel 12 papers from 1.00000 to 0.50000
                1 +0.00000 4.00000 CONTINUING
                2 +0.00000 2.00000 CONTINUING
                3 -6.00000 6.00000 ELECTED
                4 +4.00000 5.00000 CONTINUING
                5 +2.00000 3.00000 CONTINUING
                non-transferable 0.00000
                lost 0.00000
                stage 3 exclusion of 2: 2.00000
                quota 6.00000
                parcel 2 papers from 1.00000 to 1.00000
                1 +2.00000 6.00000 ELECTED
                2 -2.00000 0.00000 EXCLUDED
                3 +0.00000 6.00000 ELECTED
                4 +0.00000 5.00000 CONTINUING
                5 +0.00000 3.00000 CONTINUING
                non-transferable 0.00000
                lost 0.00000
                stage 4 exclusion of 5: 3.00000
                quota 6.00000
                parcel 1 papers from 1.00000 to 1.00000
                parcel 4 papers from 0.50000 to 0.50000
                1 +0.00000 6.00000 ELECTED
                2 +0.00000 0.00000 EXCLUDED
                3 +0.00000 6.00000 ELECTED
                4 +0.00000 5.00000 ELECTED
                5 -3.00000 0.00000 EXCLUDED
                non-transferable 3.00000
                lost 0.00000
                elected 3
                elected 1
                elected 4
                """);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("AT-20: A record counted again gives identical bytes")
    void aRecordCountedAgainGivesIdenticalBytes(Method method) {
        LongStream.range(0, 300).mapToObj(Polls::generated).forEach(election -> {
            var record = election.with(method).count();
            assertThat(CountRecord.verify(record.text())).isInstanceOf(Verified.Holds.class);
        });
    }

    @Test
    @DisplayName("AT-20: A machine that speaks another language writes identical bytes")
    void aMachineThatSpeaksAnotherLanguageWritesIdenticalBytes() {
        var here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(food.count(Polls.foodPapers(food)).text()).isEqualTo(counted.text());
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void aRecordWithoutOppositionHolds() {
        var order = Polls.order(Method.SCOTTISH_STV, 3, "Ann", "Ben");
        var declared = order.declareUnopposed();
        assertThat(declared.text()).contains("unopposed\n", "elected 1\n", "elected 2\n");
        assertThat(CountRecord.verify(declared.text())).isInstanceOf(Verified.Holds.class);
    }

    @Test
    @DisplayName(
            "Whichever line of a record is changed, left out or said twice, counting again finds it, or the record has another hash")
    void everyFalsifiedLineIsFound() {
        var lines = counted.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            var changed = new ArrayList<>(lines);
            changed.set(line, lines.get(line) + "1");
            assertFound(changed, line);
            changed.remove(line);
            assertFound(changed, line);
            changed.addAll(line, List.of(lines.get(line), lines.get(line)));
            assertFound(changed, line);
        }
    }

    @Test
    void theFirstFalseLineIsNamed() {
        var falsified = counted.text().replace("elected 4\n", "elected 5\n");
        var lines = counted.text().lines().toList();
        assertThat(CountRecord.verify(falsified))
                .isEqualTo(new Verified.Differs(lines.indexOf("elected 4") + 1, "elected 5", "elected 4"));
    }

    @Test
    void whatIsNoRecordIsNotRead() {
        assertThat(CountRecord.verify("a letter")).isInstanceOf(Verified.Unreadable.class);
        assertThat(CountRecord.verify("")).isInstanceOf(Verified.Unreadable.class);
    }

    @Test
    void theSecretOfTheRecordBelongsToItsCommitment() {
        var other = counted.text().replace("lot-secret 5f", "lot-secret 6f");
        assertThat(CountRecord.verify(other))
                .isInstanceOfSatisfying(
                        Verified.Differs.class,
                        differs -> assertThat(differs.found()).startsWith("lot-commitment "));
    }

    @Test
    void whoeverVerifiesIsToldInWords() {
        assertThat(VerifyCount.words(CountRecord.verify(counted.text())))
                .contains("The record holds", "20 valid papers", "Chocolate, Orange, Strawberry", counted.sha256());
        var falsified = counted.text().replace("elected 4\n", "elected 5\n");
        assertThat(VerifyCount.words(CountRecord.verify(falsified)))
                .contains("does not hold", "elected 5", "elected 4");
        assertThat(VerifyCount.words(CountRecord.verify("a letter"))).contains("no record");
    }

    @Test
    void whoIsElectedIsToldByName() {
        assertThat(counted.electedNames()).isEqualTo("Chocolate, Orange, Strawberry");
        assertThat(counted.sha256()).hasSize(64);
    }

    /** What came of the count cannot be changed at all; what was counted makes another count with another hash. */
    private void assertFound(List<String> lines, int line) {
        var verified = CountRecord.verify(String.join("\n", lines) + "\n");
        if (line >= counted.text().lines().toList().indexOf("counted")) {
            assertThat(verified).as("line %d", line + 1).isNotInstanceOf(Verified.Holds.class);
        } else if (verified instanceof Verified.Holds holds) {
            assertThat(holds.recount().sha256()).isNotEqualTo(counted.sha256());
        }
    }
}
