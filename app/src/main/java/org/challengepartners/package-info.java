/** The house: the one application; each package below is a room with one purpose. */
@NullMarked
package org.challengepartners;

import org.jspecify.annotations.NullMarked;
