package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What countries and organizations are called in a picture. */
final class Labels {

    private final Dataset dataset;
    private final Language language;
    private final ChartWords words;

    Labels(Dataset dataset, Language language) {
        this.dataset = dataset;
        this.language = language;
        this.words = ChartWords.in(language, dataset);
    }

    String of(CountryCode code) {
        return dataset.records().countries().find(code).map(this::of).orElseGet(code::toString);
    }

    private String of(Country country) {
        return country.name(language);
    }

    /** Returns the acronym in the language, or the one that is written everywhere, or the name without its remarks. */
    String brief(OrganizationId id) {
        Organization organization = dataset.records().organizations().get(id);
        return words.find("acronym." + id).or(organization::acronym).orElseGet(() -> {
            String name = organization.name(language);
            int remark = name.indexOf(" (");
            return remark < 0 ? name : name.substring(0, remark);
        });
    }

    /** Returns countries, each once, in the order of their names. */
    List<CountryCode> inOrder(Stream<CountryCode> countries) {
        return countries
                .distinct()
                .sorted(Comparator.comparing(this::of, order()))
                .toList();
    }

    /** Returns the order of names in the language. */
    Comparator<String> order() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.text()));
        return collator::compare;
    }
}
