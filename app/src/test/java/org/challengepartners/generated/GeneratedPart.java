package org.challengepartners.generated;

/** What one module makes of a made-up partnership; package-private in its module, and found by itself. */
public interface GeneratedPart {

    /** Its place: what it builds on is made before. */
    int order();

    /** Makes it. */
    void make(Size size, Loader loader);
}
