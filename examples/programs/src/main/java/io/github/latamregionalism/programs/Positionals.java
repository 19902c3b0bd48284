package io.github.latamregionalism.programs;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.KeyKind;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The words of a question that say whom it is about, with their option or without it: {@code members Mercosul}. */
final class Positionals {

    private Positionals() {}

    /** Lets the values of some options stand without them. */
    static void add(List<String> names, CommandSpec to) {
        for (int i = 0; i < names.size(); i++) {
            OptionSpec option = to.findOption(names.get(i));
            to.remove(option);
            to.addOption(OptionSpec.builder(option).required(false).build());
            to.addPositional(PositionalParamSpec.builder()
                    .paramLabel(option.paramLabel())
                    .index(option.isMultiValue() ? i + "..*" : Integer.toString(i))
                    .arity(option.isMultiValue() ? "0..*" : "0..1")
                    .required(false)
                    .typeInfo(option.typeInfo())
                    .splitRegex(option.splitRegex())
                    .getter(option.getter())
                    .setter(new UnlessAbsent(option.setter()))
                    .description("The same as " + option.longestName() + ".")
                    .build());
        }
    }

    /** Sets what a word gives, and leaves what the option gave where there is no word. */
    private record UnlessAbsent(ISetter option) implements ISetter {
        @Override
        public <T> T set(T value) throws Exception {
            boolean isAbsent = value == null || (value instanceof Optional<?> word && word.isEmpty());
            return isAbsent ? value : option.set(value);
        }
    }

    /** Refuses a question that leaves out a word which it needs. */
    static void requireAll(Program program, ParseResult parsed) {
        CommandSpec spec = parsed.commandSpec();
        List<String> names = program.needsWords() ? program.words() : List.of();
        for (int i = 0; i < names.size(); i++) {
            OptionSpec option = spec.findOption(names.get(i));
            PositionalParamSpec word = spec.positionalParameters().get(i);
            if (!parsed.hasMatchedOption(option) && !parsed.hasMatchedPositional(word)) {
                throw new MissingParameterException(
                        spec.commandLine(),
                        option,
                        "Missing " + option.paramLabel() + " or option " + option.longestName() + "="
                                + option.paramLabel());
            }
        }
    }

    /** Returns what was found by a name and not by an id, a sentence each. */
    static Stream<String> taken(ParseResult parsed, Dataset dataset, Words words) {
        return parsed.matchedArgs().stream()
                .flatMap(argument -> KeyKind.of(argument.paramLabel()).stream()
                        .flatMap(kind ->
                                argument.stringValues().stream().flatMap(text -> kind.taken(dataset, text, words))))
                .distinct();
    }
}
