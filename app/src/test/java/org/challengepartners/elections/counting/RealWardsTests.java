package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real elections of Scottish councils; what their returning officers published is the judge. */
class RealWardsTests {

    @Test
    @DisplayName(
            "AT-19: Dyce, Bucksburn and Danestone 2017 is counted as published, to the fifth decimal of six stages")
    void dyceIsCountedAsPublished() {
        var ward = RealWards.ward("aberdeen_2017_ward1");
        var counted = ward.order().count(ward.papers());
        assertThat(counted.papers().valid()).isEqualTo(6608);
        published(
                counted,
                1,
                "744.00000",
                "509.00000",
                "458.00000",
                "1670.00000",
                "2012.00000",
                "430.00000",
                "785.00000");
        published(
                counted,
                2,
                "806.07214",
                "658.17890",
                "504.98278",
                "1670.00000",
                "1322.00000",
                "614.50172",
                "798.71760");
        published(
                counted,
                3,
                "813.57382",
                "669.84818",
                "514.35988",
                "1322.00000",
                "1322.00000",
                "625.54586",
                "1087.32390");
        published(
                counted,
                4,
                "1141.60268",
                "708.93154",
                "0.00000",
                "1322.00000",
                "1322.00000",
                "666.21890",
                "1115.51034");
        published(
                counted, 5, "1273.40654", "942.94274", "0.00000", "1322.00000", "1322.00000", "0.00000", "1176.82892");
        published(counted, 6, "1483.79014", "0.00000", "0.00000", "1322.00000", "1322.00000", "0.00000", "1317.90720");
        assertThat(counted.count().stages()).hasSize(6);
        assertThat(counted.electedNames()).contains("MACKENZIE", "MACGREGOR", "CROCKETT", "SAMARAI");
    }

    @Test
    @DisplayName(
            "AT-19: George Street and Harbour 2017 is counted as published, through a surplus that arose on the way")
    void georgeStreetIsCountedAsPublished() {
        var ward = RealWards.ward("aberdeen_2017_ward8");
        var counted = ward.order().count(ward.papers());
        published(
                counted,
                3,
                "725.00000",
                "601.70642",
                "653.51564",
                "366.04104",
                "549.89232",
                "293.14872",
                "0.00000",
                "216.46546",
                "211.33462");
        published(
                counted,
                5,
                "725.00000",
                "646.74360",
                "866.64648",
                "440.30130",
                "582.96668",
                "316.22308",
                "0.00000",
                "0.00000",
                "0.00000");
    }

    @Test
    @DisplayName("AT-19: Leith Walk 2017 is counted as published, from three exclusions to the first surplus")
    void leithWalkIsCountedAsPublished() {
        var ward = RealWards.ward("edinburgh_2017_ward12");
        var counted = ward.order().count(ward.papers());
        published(
                counted,
                5,
                "1715.96096",
                "849.27636",
                "0.00000",
                "1602.63364",
                "1817.53808",
                "0.00000",
                "2130.00000",
                "1949.38804",
                "522.56736",
                "0.00000");
    }

    @Test
    @DisplayName("AT-19: On each twelfth of the real wards the second count agrees in every stage")
    void theSecondCountAgreesOnEachTwelfthWard() {
        RealWards.oneOf(12).forEach(RealWardsTests::secondCountAgrees);
    }

    @Test
    @Tag("long")
    @DisplayName("AT-19: On 1,014 real wards with 5.1 million papers the second count agrees in every stage")
    void theSecondCountAgreesOnEveryRealWard() {
        var wards = RealWards.all();
        assertThat(wards).hasSize(RealWards.WARDS);
        assertThat(wards.stream().mapToLong(ward -> ward.papers().valid()).sum())
                .isEqualTo(5_133_469);
        wards.forEach(RealWardsTests::secondCountAgrees);
    }

    private static void secondCountAgrees(RealWards.Ward ward) {
        SecondCountTests.agrees(
                ward.name(),
                ward.order().count(ward.papers()),
                PaperByPaperStv.cut(ward.order(), ward.papers().marked()));
    }

    @Test
    @Tag("long")
    @DisplayName("On the 1,014 real wards that we have, Meek's method elects the same people as the Scottish rules")
    void meekElectsTheSamePeopleOnEveryRealWard() {
        assertThat(RealWards.all())
                .allSatisfy(ward -> assertThat(elected(ward, Method.MEEK_STV))
                        .as(ward.name())
                        .isEqualTo(elected(ward, Method.SCOTTISH_STV)));
    }

    private static Set<Integer> elected(RealWards.Ward ward, Method method) {
        var order = ward.order();
        var rules = Rules.of(method, order.rules().seats());
        return new TreeSet<>(new CountOrder(order.contest(), rules, order.candidates(), order.withdrawn(), order.lot())
                .count(ward.papers())
                .count()
                .elected());
    }

    private static void published(CountRecord counted, int stage, String... votes) {
        assertThat(Polls.votes(counted, stage)).as("stage %d", stage).isEqualTo(List.of(votes));
    }
}
