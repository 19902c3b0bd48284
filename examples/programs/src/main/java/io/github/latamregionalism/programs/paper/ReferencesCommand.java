package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.CitedReport;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The references. */
@Command(
        name = "references",
        description =
                "The references of the dataset, in the style of the APA unless another format is asked for. csv and"
                        + " json have beside each what the paper prints and what is wrong there.")
public final class ReferencesCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Parameters(paramLabel = "REFERENCE", arity = "0..*", description = "Only these, such as gorgen-2023.")
    private List<String> ids = List.of();

    @Option(names = "--printed", description = "Only those in the reference list of the paper.")
    private boolean printed;

    public ReferencesCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    @Override
    public Report call() {
        Words words = settings.words(dataset);
        List<Reference> asked = ids.isEmpty()
                ? dataset.records().references().all()
                : ids.stream().map(id -> Keys.reference(dataset, id)).toList();
        List<Reference> references = asked.stream()
                .filter(reference -> !printed || reference.printedNo().isPresent())
                .toList();
        return CitedReport.of(words.say("references.title"), Bibliography.of(ImmutableList.copyOf(references)), words);
    }
}
