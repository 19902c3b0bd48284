package io.github.latamregionalism.programs.options;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.report.UnknownWordException;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.DefaultParser.NonOptionAction;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;

/** What a command line gives to options, while it is read from left to right. */
public final class Arguments {

    private static final DefaultParser PARSER = DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();

    private final Map<Option<?>, List<String>> given = new LinkedHashMap<>();

    /**
     * Takes the options before the first word that is none.
     *
     * @return that word and those after it
     */
    public ImmutableList<String> takeUntilWord(List<String> words, Options known) {
        return take(words, NonOptionAction.STOP, ImmutableList.of(known));
    }

    /**
     * Takes all options, and the words that stand without one. After {@code --} there are only words.
     *
     * @param program the options of the program, whose are the words
     * @param others further options
     */
    public void takeAll(List<String> words, Options program, Options others) {
        int end = words.contains("--") ? words.indexOf("--") : words.size();
        List<String> rest =
                new ArrayList<>(take(words.subList(0, end), NonOptionAction.SKIP, ImmutableList.of(program, others)));
        for (String word : rest) {
            // Numbers below zero are words.
            if (word.length() > 1 && word.startsWith("-") && !Character.isDigit(word.charAt(1))) {
                throw unknown(word);
            }
        }
        rest.addAll(words.subList(Math.min(end + 1, words.size()), words.size()));
        for (Option<?> word : program.words()) {
            int taken = word.isRepeatable() ? rest.size() : Math.min(1, rest.size());
            if (taken > 0) {
                textsOf(word).addAll(rest.subList(0, taken));
                rest = rest.subList(taken, rest.size());
            }
        }
        if (!rest.isEmpty()) {
            throw new UnknownWordException("Unexpected word: \"" + rest.get(0) + "\"", rest.get(0));
        }
    }

    private static UnknownWordException unknown(String option) {
        return new UnknownWordException("Unknown option: \"" + option + "\"", option);
    }

    private ImmutableList<String> take(List<String> words, NonOptionAction action, List<Options> known) {
        Map<String, Option<?>> named = new LinkedHashMap<>();
        org.apache.commons.cli.Options declared = new org.apache.commons.cli.Options();
        for (Options options : known) {
            for (Option<?> option : options.all()) {
                if (!option.name().isEmpty()) {
                    named.put(option.name().substring(2), option);
                    declared.addOption(declared(option));
                }
            }
        }
        CommandLine read;
        try {
            read = PARSER.parse(declared, null, action, words.toArray(String[]::new));
        } catch (MissingArgumentException e) {
            Option<?> option = requireNonNull(named.get(e.getOption().getLongOpt()));
            throw new UsageException("Missing " + option.label() + " after " + option.name());
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        for (org.apache.commons.cli.Option each : read.getOptions()) {
            Option<?> option = requireNonNull(named.get(each.getLongOpt()));
            String text = option.hasValue() ? each.getValue() : "true";
            if (text.startsWith("--") && words.contains(text)) {
                throw unknown(text);
            }
            requireTwoDashes(option, words);
            textsOf(option).add(text);
        }
        return ImmutableList.copyOf(read.getArgList());
    }

    /** Refuses {@code -on} for {@code --on}, which the parser takes. */
    private static void requireTwoDashes(Option<?> option, List<String> words) {
        for (String word : words) {
            if (word.startsWith(option.name().substring(1))) {
                throw unknown(word);
            }
        }
    }

    private List<String> textsOf(Option<?> option) {
        return given.computeIfAbsent(option, any -> new ArrayList<>());
    }

    private static org.apache.commons.cli.Option declared(Option<?> option) {
        return org.apache.commons.cli.Option.builder(option.letter().isEmpty() ? null : option.letter())
                .longOpt(option.name().substring(2))
                .hasArg(option.hasValue())
                .get();
    }

    /** Returns whether something was given to an option. */
    public boolean has(Option<?> option) {
        return given.containsKey(option);
    }

    /**
     * Gives to all options what was taken for them.
     *
     * @throws UsageException if a value cannot be read, or values do not go together
     */
    public void give(Options program) {
        for (Map.Entry<Option<?>, List<String>> texts : given.entrySet()) {
            texts.getKey().give(texts.getValue());
        }
        for (ImmutableList<Option<?>> choice : program.choices()) {
            List<String> chosen = new ArrayList<>();
            for (Option<?> option : choice) {
                if (has(option)) {
                    chosen.add(option.name());
                }
            }
            if (chosen.size() > 1) {
                throw new UsageException(String.join(" and ", chosen) + " exclude each other: give one of them");
            }
        }
    }

    /**
     * Refuses a command line that leaves out what a program must be told.
     *
     * @throws UsageException if it does
     */
    public void requireAll(Options program) {
        List<String> missing = new ArrayList<>();
        for (Option<?> option : program.all()) {
            if (option.isRequired() && !has(option)) {
                missing.add(option.missing());
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageException("Missing " + String.join("; ", missing));
        }
    }
}
