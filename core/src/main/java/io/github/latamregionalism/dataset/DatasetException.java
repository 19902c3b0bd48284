package io.github.latamregionalism.dataset;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when tables cannot be read or break a rule. It has every problem that was found, not only the first. */
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong, in the order in which it was found. */
    private final ImmutableList<Problem> problems;

    DatasetException(List<Problem> problems) {
        super(Joiner.on('\n').join(problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** {@return what is wrong, in the order in which it was found, table by table} */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
