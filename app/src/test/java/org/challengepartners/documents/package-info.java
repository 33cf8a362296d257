@NullMarked
package org.challengepartners.documents;

import org.jspecify.annotations.NullMarked;
