/** What the frame promises: where focus goes, what errors say, what foreign and absent look like. */
@NullMarked
package org.challengepartners.shell;

import org.jspecify.annotations.NullMarked;
