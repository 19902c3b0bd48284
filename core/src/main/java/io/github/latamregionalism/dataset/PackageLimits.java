package io.github.latamregionalism.dataset;

/** How much a package may hold, so that one made to do harm ends in a message and not in a crash. */
final class PackageLimits {

    /** The most bytes of a zip. */
    static final long ZIP_BYTES = 64L << 20;

    /** The most files and folders in a zip. */
    static final int ZIP_ENTRIES = 1_000;

    /** The most bytes of a file, unpacked. */
    static final int FILE_BYTES = 64 << 20;

    /** The most bytes of all tables together, unpacked. */
    static final long PACKAGE_BYTES = 64L << 20;

    /**
     * The most memory that all tables together take, as {@link RowReader} reckons it. It is six times their bytes, or
     * what the heap leaves beside a file, its text and what grows while it is read.
     */
    static final long PACKAGE_MEMORY = Math.min(
            6 * PACKAGE_BYTES, Math.max(PACKAGE_BYTES / 2, Runtime.getRuntime().maxMemory() - 3 * PACKAGE_BYTES));

    /** What a row takes at most beside its cells. */
    static final int ROW_MEMORY = 300;

    /** What a cell takes at most beside its characters, if no other in its column is like it. */
    static final int CELL_MEMORY = 120;

    /** What each further element of a list in a cell takes at most. */
    static final int ELEMENT_MEMORY = 100;

    /** How many times more bytes than in the zip a file may have; CSV has five to ten times more. */
    static final int RATIO = 100;

    /** The bytes that a file may have whatever the ratio: small files of like rows shrink well. */
    static final int RATIO_FREE_BYTES = 1 << 20;

    /** The most bytes of the descriptor. */
    static final int DESCRIPTOR_BYTES = 4 << 20;

    /** How deep the objects and arrays of the descriptor may lie within each other. */
    static final int DESCRIPTOR_DEPTH = 50;

    /** The most characters of a text in the descriptor. */
    static final int DESCRIPTOR_TEXT = 100_000;

    /** The most cells of a row, which is what spreadsheets hold. */
    static final int CELLS = 16_384;

    /** The most characters of a cell, which is what spreadsheets hold. */
    static final int CELL_CHARACTERS = 32_767;

    /** The most characters of a cell that is looked at before it is refused. */
    static final int CSV_BUFFER = 1 << 20;

    /** The most characters of a row. */
    static final int CSV_ROW = 16 << 20;

    /** The most problems; one more ends the reading. */
    static final int PROBLEMS = 10_000;

    /** The most spells of one country in one organization, each of which is compared with each. */
    static final int SPELLS_OF_PAIR = 1_000;

    private PackageLimits() {}
}
