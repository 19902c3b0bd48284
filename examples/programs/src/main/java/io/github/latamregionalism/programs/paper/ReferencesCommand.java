package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.CitedReport;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;

/** The references. */
public final class ReferencesCommand extends DatasetCommand {

    private final Option<ImmutableList<String>> ids = options.word(
                    "REFERENCE", ValueTypes.TEXT, "Only these, such as gorgen-2023.")
            .several();

    private final Option<Boolean> printed = options.flag("--printed", "Only those in the reference list of the paper.");

    public ReferencesCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "The references of the dataset, in the style of the APA unless another format is asked for. csv and"
                        + " json have beside each what the paper prints and what is wrong there.");
    }

    @Override
    public Report call() {
        Words words = words();
        List<Reference> asked = ids.value().isEmpty()
                ? dataset.records().references().all()
                : ids.value().stream().map(id -> Keys.reference(dataset, id)).toList();
        List<Reference> references = asked.stream()
                .filter(reference -> !printed.value() || reference.printedNo().isPresent())
                .toList();
        return CitedReport.of(words.say("references.title"), Bibliography.of(ImmutableList.copyOf(references)), words);
    }
}
