package io.github.latamregionalism.programs.atlas;

import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import java.util.List;

/** The memberships as tables, one for each organization, for a browser that runs no script. */
final class PlainTables {

    private PlainTables() {}

    /** Returns the tables as HTML, each after a heading. */
    static String of(Dataset dataset) {
        StringBuilder html = new StringBuilder();
        for (Organization organization : dataset.records().organizations()) {
            List<Membership> spells = dataset.records().memberships().stream()
                    .filter(spell -> spell.organization().equals(organization.id()))
                    .toList();
            if (!spells.isEmpty()) {
                html.append("<h2>")
                        .append(escaped(organization.nameEn()))
                        .append("</h2>\n<table class=\"listing\">\n<tr>");
                List.of("Country", "Standing", "From", "First day out", "Confidence")
                        .forEach(name -> html.append("<th scope=\"col\">").append(name));
                spells.forEach(spell -> html.append(row(dataset, spell)));
                html.append("\n</table>\n");
            }
        }
        return html.toString();
    }

    private static String row(Dataset dataset, Membership spell) {
        List<String> period = Splitter.on('/').splitToList(spell.period().toString());
        String country = dataset.records().countries().get(spell.country()).nameEn();
        return "\n<tr><th scope=\"row\">" + escaped(country)
                + "<td>" + spell.status().text()
                + "<td>" + said(period.get(0), "from the beginning")
                + "<td>" + said(period.get(1), "still running")
                + "<td>" + spell.provenance().confidence().text();
    }

    private static String said(String date, String open) {
        return date.isEmpty() ? "not known" : date.equals("..") ? open : date;
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
