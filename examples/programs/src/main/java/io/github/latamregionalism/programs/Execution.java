package io.github.latamregionalism.programs;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What is done with the words of a command line once they are read, or cannot be.
 *
 * <p>These are no lambdas, since an archive of classes leaves out the classes of picocli that lambdas are made of: they
 * are in the format of old compilers.
 *
 * @param lines what builds the command line
 */
record Execution(CommandLines lines)
        implements IExecutionStrategy, IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int execute(ParseResult parsed) {
        return Regionalism.run(parsed, lines);
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine failed, ParseResult parsed) {
        return Refusals.explain(exception, failed);
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        return Refusals.refuse(exception);
    }
}
