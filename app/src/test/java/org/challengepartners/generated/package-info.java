/** Partnerships of any size, made up from a seed: each module makes its own part. */
@NullMarked
package org.challengepartners.generated;

import org.jspecify.annotations.NullMarked;
