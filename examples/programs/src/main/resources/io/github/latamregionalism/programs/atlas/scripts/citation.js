// How to cite a fact: what it says, who says so, and the dataset that it is taken from.

import { data, sources } from "./data.js";
import { dateText } from "./dates.js";
import { h } from "./dom.js";
import { say } from "./live.js";
import { t } from "./words.js";

export function datasetCitation() {
    return t("citation.dataset", { version: data.version, day: dateText(data.as_of) });
}

export function referenceText(reference) {
    const authors = (reference.authors ?? []).map(
        (author) => author.name ?? [author.family, author.given].filter(Boolean).join(", "),
    );
    const parts = [
        (authors.length ? authors.join("; ") + " " : "") + "(" + (reference.year ?? "s. d.") + ")",
        reference.title,
        [reference.container, reference.volume].filter(Boolean).join(" "),
        reference.doi ? "https://doi.org/" + reference.doi : reference.url,
    ];
    return parts.filter(Boolean).join(". ");
}

export function citationText(statement, sourceIds) {
    const named = sourceIds.map((id) => sources.get(id)).map((source) => source.publisher + ", " + source.url);
    return [
        statement + ".",
        named.length ? t("citation.sources", { sources: named.join("; ") }) : "",
        datasetCitation(),
    ]
        .filter(Boolean)
        .join(" ");
}

/** A button that puts a text on the clipboard, and says so. */
export function copyButton(label, text, attributes = {}) {
    const onclick = async (event) => {
        const button = event.currentTarget;
        if (await copied(text(), button, label)) {
            button.textContent = "✓ " + t("copied");
            say(t("copied"));
            setTimeout(() => (button.textContent = label), 4000);
        }
    };
    return h("button", { type: "button", ...attributes, onclick }, label);
}

export function citeButton(statement, sourceIds) {
    return copyButton(t("copy.citation"), () => citationText(statement, sourceIds), { class: "cite" });
}

/** Copies a text; where the browser keeps a page from the clipboard, the text is shown to be copied by hand. */
async function copied(text, button, label) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        button.parentElement.querySelector(".citation")?.remove();
        const field = h("textarea", { class: "citation", readonly: true, rows: "4", "aria-label": label }, text);
        button.after(field);
        field.select();
        return false;
    }
}
