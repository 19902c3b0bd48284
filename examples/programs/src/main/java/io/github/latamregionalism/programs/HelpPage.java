package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Options;
import io.github.latamregionalism.programs.report.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What programs say of themselves. */
public final class HelpPage {

    /** Characters in a line. */
    private static final int WIDTH = 80;

    /** Where the description of an option begins; one that is longer has it below. */
    private static final int COLUMN = 23;

    private static final String DESCRIPTION = "Asks the bundled dataset of Latin American regional organizations.";

    private static final ImmutableList<String> NOTES = ImmutableList.of(
            "A spell holds from its start to the day before its end. An end of .. is still to come; a blank one is on an"
                    + " unknown day. Dates are as precise as their source; where a day may lie on either side of one, the"
                    + " answer is possible.",
            "",
            "Exit codes: 0 answered; 1 not in the data, or problems found; 2 usage; 3 failed.");

    private final List<String> lines = new ArrayList<>();

    private HelpPage() {}

    /** Prints the help of the program that a command line asks for, or of all. */
    static void print(CommandLine line) {
        HelpPage page = new HelpPage();
        page.add(line);
        page.lines.forEach(text -> line.streams().out().print(text + "\n"));
        line.streams().out().flush();
    }

    /**
     * Returns the help of a program that is run by itself.
     *
     * @param name how it is called
     * @param description what the help says first
     * @param options its options
     * @param others those that say of it what they say of every program
     */
    public static ImmutableList<String> lines(String name, String description, Options options, Options others) {
        HelpPage page = new HelpPage();
        page.addUsage("Usage: " + name, usage(options, false));
        page.add(description, "");
        page.addOptions("Options:", options);
        page.addOptions("Other options:", others);
        return ImmutableList.copyOf(page.lines);
    }

    private void add(CommandLine line) {
        Options options = line.command().map(Command::options).orElseGet(Options::new);
        addUsage("Usage: " + line.name(), usage(options, line.hasPrograms()));
        add(line.command().map(Command::description).orElse(DESCRIPTION), "");
        addOptions("Options:", options);
        line.program().ifPresent(program -> {
            add("", "");
            add("Example:", "");
            add("  " + Regionalism.NAME + " " + program.example(), "    ");
        });
        if (line.command().isEmpty()) {
            Program.list().forEach(text -> add(text, ""));
        }
        addOptions("Options of every program:", line.settings().options());
        List<String> own = line.command().map(Command::notes).orElse(ImmutableList.of());
        add("", "");
        (own.isEmpty() ? NOTES : own).forEach(note -> add(note, note.startsWith("  ") ? "    " : ""));
    }

    /** Adds a usage, which is broken between its words and options. */
    private void addUsage(String program, List<String> words) {
        StringBuilder usage = new StringBuilder(program);
        for (String word : words) {
            if (usage.length() + 1 + word.length() > WIDTH) {
                lines.add(usage.toString());
                usage = new StringBuilder(" ".repeat(program.length()));
            }
            usage.append(' ').append(word);
        }
        lines.add(usage.toString());
    }

    /** Returns the words and options of a program as its usage has them. */
    private static List<String> usage(Options options, boolean hasPrograms) {
        List<String> usage = new ArrayList<>();
        List<Option<?>> ofChoices =
                options.choices().stream().flatMap(List::stream).collect(Collectors.toList());
        for (Option<?> word : options.words()) {
            usage.add(ifRequired(word, word.label() + (word.isRepeatable() ? "..." : "")));
        }
        for (Option<?> option : options.all()) {
            if (!option.isWord() && !ofChoices.contains(option)) {
                usage.add(
                        ifRequired(option, option.usage() + (option.isRepeatable() && !option.isList() ? "..." : "")));
            }
        }
        for (ImmutableList<Option<?>> choice : options.choices()) {
            usage.add(choice.stream().map(Option::usage).collect(Collectors.joining(" | ", "[", "]")));
        }
        if (hasPrograms) {
            usage.add("PROGRAM");
        }
        usage.add("[OPTION...]");
        return usage;
    }

    private static String ifRequired(Option<?> option, String text) {
        return option.isRequired() ? text : "[" + text + "]";
    }

    private void addOptions(String title, Options options) {
        if (options.all().isEmpty()) {
            return;
        }
        add("", "");
        add(title, "");
        List<Option<?>> wordsFirst = new ArrayList<>(options.words());
        options.all().stream().filter(option -> !option.isWord()).forEach(wordsFirst::add);
        for (Option<?> option : wordsFirst) {
            String letter = option.letter().isEmpty() ? "" : "-" + option.letter() + ", ";
            String word = option.isWord() && !option.name().isEmpty() ? option.label() + ", " : "";
            String name = "  " + letter + word + option.usage();
            List<String> described = Folded.lines(option.description(), WIDTH - COLUMN);
            boolean fits = name.length() + 2 <= COLUMN;
            lines.add(fits ? name + " ".repeat(COLUMN - name.length()) + described.get(0) : name);
            described.subList(fits ? 1 : 0, described.size()).forEach(text -> lines.add(" ".repeat(COLUMN) + text));
        }
    }

    /** Adds a text, broken between words. */
    private void add(String text, String indent) {
        List<String> folded = Folded.lines(text, WIDTH);
        lines.add(folded.get(0));
        if (folded.size() > 1) {
            String rest = text.substring(folded.get(0).length() + 1);
            Folded.lines(rest, WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
        }
    }
}
