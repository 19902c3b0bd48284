package io.github.latamregionalism.programs.tables;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.dataset.Problem;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.nio.file.Path;

/** Checks a package of tables. */
public final class ValidateCommand extends Command {

    private final Option<Path> path = options.word(
                    "PATH", ValueTypes.FILE, "The folder or zip, with a datapackage.json.")
            .required();

    private final Settings settings;

    private ImmutableList<Problem> problems = ImmutableList.of();

    public ValidateCommand(Settings settings) {
        super("Check a package of tables, a folder or a zip, and print every problem as file:line:column:"
                + " message. Ends with 1 if there is one.");
        this.settings = settings;
    }

    @Override
    public Report call() throws IOException {
        problems = problemsOf(path.value());
        Report report = new Report(title())
                .field("path", path.value())
                .field("valid", problems.isEmpty())
                .table(new Table<>("problems", problems)
                        .forMachines("file", Problem::file)
                        .forMachines("line", Problem::line)
                        .forMachines("column", Problem::column)
                        .forMachines("message", Problem::message));
        problems.forEach(problem -> report.line(problem.toString()));
        return report;
    }

    private static ImmutableList<Problem> problemsOf(Path path) throws IOException {
        try {
            Packages.read(path);
            return ImmutableList.of();
        } catch (DatasetException e) {
            return e.problems();
        }
    }

    private String title() {
        Words words = Words.in(settings.language());
        return switch (problems.size()) {
            case 0 -> words.say("validate.none", "path", path.value());
            case 1 -> words.say("validate.one", "path", path.value());
            default -> words.say("validate.several", "path", path.value(), "number", problems.size());
        };
    }

    @Override
    public int exitCode() {
        return problems.isEmpty() ? ExitCode.ANSWERED : ExitCode.INVALID;
    }
}
