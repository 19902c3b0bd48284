package io.github.latamregionalism.dataset;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far. One too many ends the reading. */
final class Problems extends AbstractList<Problem> {

    private final List<Problem> found = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @throws DatasetException if there are {@link PackageLimits#PROBLEMS} already
     */
    @Override
    public boolean add(Problem problem) {
        if (found.size() == PackageLimits.PROBLEMS) {
            found.add(new Problem(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    "there are more than " + PackageLimits.PROBLEMS + " problems: reading ends here"));
            throw new DatasetException(found);
        }
        return found.add(problem);
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
