@NullMarked
package org.challengepartners.agendas;

import org.jspecify.annotations.NullMarked;
