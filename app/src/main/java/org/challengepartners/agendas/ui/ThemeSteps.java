package org.challengepartners.agendas.ui;

import java.io.Serializable;
import org.challengepartners.agendas.ThemeId;
import org.challengepartners.agendas.ThemesPage;
import org.jspecify.annotations.Nullable;

/** What a lead does with the offers of her schools. */
interface ThemeSteps extends Serializable {

    /** Groups an offer under a theme; null takes it out of its own. */
    void group(ThemesPage page, ThemesPage.Offered offer, @Nullable ThemeId theme);

    /** Places a theme as an origin of something on the draft agenda. */
    void place(ThemesPage page, ThemesPage.Theme theme, ThemesPage.Placeable item);
}
