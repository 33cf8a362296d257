/** The pages of the hubs' agendas. */
@NullMarked
package org.challengepartners.agendas.ui;

import org.jspecify.annotations.NullMarked;
