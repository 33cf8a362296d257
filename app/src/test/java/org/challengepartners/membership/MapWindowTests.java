package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A part of the map: one looks closer, wider and aside, and never out of it. */
class MapWindowTests {

    @Test
    void lookingCloserHalvesTheSideAroundThePlaceThatWasPressed() {
        var closer = MapWindow.ENGLAND.closer(530_000, 180_000);

        assertThat(closer.side()).isEqualTo(352_000);
        assertThat(closer.west() + closer.side() / 2).isEqualTo(530_000);
        assertThat(closer.square()).isEqualTo(16_000);
        assertThat(closer.wider()).isEqualTo(MapWindow.ENGLAND);
    }

    @Test
    void atTheDeepestOneStays() {
        var deepest = MapWindow.around(530_000, 180_000, 6);

        assertThat(deepest.square()).isEqualTo(500);
        assertThat(deepest.closer(1, 1)).isEqualTo(deepest);
        assertThat(deepest.wider().zoom()).isEqualTo(5);
    }

    @Test
    void whateverIsAskedForIsAWindowWithinBounds() {
        assertThat(new MapWindow(Integer.MIN_VALUE, Integer.MAX_VALUE, 99))
                .isEqualTo(new MapWindow(-100_000, 800_000, 6));
    }
}
