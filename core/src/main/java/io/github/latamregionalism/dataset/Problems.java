package io.github.latamregionalism.dataset;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far, and the memory that the tables take. One too many or too much ends the reading. */
final class Problems extends AbstractList<Problem> {

    private final List<Problem> found = new ArrayList<>();
    private long memoryLeft;

    /** Makes an empty list for tables that may take any memory. */
    Problems() {
        this(Long.MAX_VALUE);
    }

    /**
     * Makes an empty list.
     *
     * @param memory how many bytes the tables may take
     */
    Problems(long memory) {
        this.memoryLeft = memory;
    }

    /**
     * Adds a problem.
     *
     * @throws DatasetException if there are {@link PackageLimits#PROBLEMS} already
     */
    @Override
    public boolean add(Problem problem) {
        if (found.size() == PackageLimits.PROBLEMS) {
            throw end(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    "there are more than " + PackageLimits.PROBLEMS + " problems");
        }
        return found.add(problem);
    }

    /** Returns the end of the reading, at a place. */
    DatasetException end(String file, long line, int column, String why) {
        found.add(new Problem(file, line, column, why + ": reading ends here"));
        return new DatasetException(found);
    }

    /**
     * Notes that a row takes some memory.
     *
     * @throws DatasetException if all take more than they may
     */
    void take(long bytes, String file, long line) {
        memoryLeft -= bytes;
        if (memoryLeft < 0) {
            throw end(
                    file,
                    line,
                    1,
                    "the rows and the different cells of the package take more than " + PackageLimits.PACKAGE_MEMORY
                            + " bytes of memory");
        }
    }

    /** Adds what is wrong with a file as a whole. */
    void add(String file, String message) {
        add(new Problem(file, 1, 1, message));
    }

    @Override
    public Problem get(int index) {
        return found.get(index);
    }

    @Override
    public int size() {
        return found.size();
    }

    /** Puts the problems from an index on in an order; those that are equal in it stay as they are. */
    void sortFrom(int index, Comparator<Problem> order) {
        found.subList(index, found.size()).sort(order);
    }

    /**
     * Ends the reading if something is wrong.
     *
     * @throws DatasetException if there is a problem
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DatasetException(found);
        }
    }
}
