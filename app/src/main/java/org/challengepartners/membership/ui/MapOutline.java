package org.challengepartners.membership.ui;

/**
 * The coast of England and Wales and the border with Scotland, drawn by hand for this platform in kilometres of the British
 * National Grid: coarse, and true enough to say where a school is.
 */
final class MapOutline {

    private static final int[] MAINLAND = {
        400, 653, 418, 635, 424, 610, 431, 590, 437, 569, 441, 551, 453, 533, 470, 520, 490, 511, 506, 488, 525, 470,
        518, 450, 535, 428, 540, 411, 520, 423, 505, 426, 528, 410, 548, 390, 557, 363, 548, 348, 536, 340, 547, 330,
        561, 327, 567, 341, 592, 345, 622, 342, 640, 328, 653, 307, 655, 293, 648, 270, 640, 250, 630, 235, 626, 225,
        618, 215, 600, 207, 606, 195, 590, 184, 572, 179, 556, 177, 575, 174, 592, 175, 608, 168, 635, 171, 640, 165,
        632, 141, 618, 134, 609, 117, 592, 114, 582, 109, 559, 95, 531, 104, 505, 101, 485, 92, 472, 102, 464, 99, 455,
        107, 442, 111, 432, 97, 417, 92, 403, 78, 385, 80, 368, 78, 352, 86, 334, 92, 315, 86, 300, 80, 292, 63, 283,
        37, 265, 46, 248, 53, 230, 51, 212, 51, 197, 38, 170, 12, 155, 28, 134, 25, 152, 41, 166, 46, 181, 62, 192, 76,
        208, 92, 220, 106, 223, 127, 240, 130, 252, 148, 275, 149, 297, 146, 317, 146, 328, 147, 331, 161, 345, 175,
        351, 178, 362, 195, 353, 193, 331, 188, 319, 174, 311, 166, 295, 168, 281, 176, 266, 192, 250, 194, 238, 187,
        240, 200, 226, 206, 213, 200, 197, 193, 182, 205, 172, 225, 190, 238, 217, 246, 240, 258, 258, 281, 259, 300,
        261, 315, 256, 330, 235, 330, 214, 325, 225, 340, 247, 363, 262, 373, 278, 383, 301, 382, 312, 385, 325, 370,
        321, 389, 334, 390, 329, 405, 333, 417, 330, 436, 333, 448, 343, 464, 335, 473, 320, 469, 313, 485, 295, 514,
        299, 528, 310, 553, 322, 560, 332, 566, 345, 578, 363, 593, 378, 610, 391, 620, 385, 640
    };

    private static final int[] ANGLESEY = {
        247, 366, 240, 363, 228, 372, 220, 382, 232, 394, 250, 392, 264, 381, 258, 373
    };

    private static final int[] WIGHT = {429, 85, 448, 96, 465, 88, 450, 76};

    private MapOutline() {}

    /** As a path of SVG whose unit is a kilometre and whose y grows downwards from 700 km north. */
    static String path() {
        return path(MAINLAND) + path(ANGLESEY) + path(WIGHT);
    }

    private static String path(int[] points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(points[i]).append(' ').append(700 - points[i + 1]);
        }
        return path.append('Z').toString();
    }
}
