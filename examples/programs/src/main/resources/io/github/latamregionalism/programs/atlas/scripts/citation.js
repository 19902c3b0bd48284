// How to cite a fact: what it says, who says so, and the dataset that it is taken from.

function datasetCitation() {
    return t("citation.dataset", { version: data.version, day: dateText(data.as_of) });
}

function referenceText(reference) {
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

function citationText(statement, sourceIds) {
    const named = sourceIds.map((id) => sources.get(id)).map((source) => source.publisher + ", " + source.url);
    return [
        statement + ".",
        named.length ? t("citation.sources", { sources: named.join("; ") }) : "",
        datasetCitation(),
    ]
        .filter(Boolean)
        .join(" ");
}

/** A button that puts a citation on the clipboard, and says so. */
function citeButton(statement, sourceIds) {
    return h(
        "button",
        {
            type: "button",
            class: "cite",
            onclick: async (event) => {
                const button = event.currentTarget;
                const text = citationText(statement, sourceIds);
                await copy(text, button);
                button.textContent = t("copied");
                say(t("copied"));
            },
        },
        t("copy.citation"),
    );
}

/** Copies a text; where the browser keeps a page from the clipboard, the text is shown to be copied by hand. */
async function copy(text, button) {
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        button.after(
            h("textarea", { class: "citation", readonly: true, rows: "4", "aria-label": t("copy.citation") }, text),
        );
    }
}
