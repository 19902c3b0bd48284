// What is seen, as a file of comma-separated values.

function csvText(header, rows) {
    const cell = (value) => {
        const text = value === null || value === undefined ? "" : String(value);
        return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    };
    return [header, ...rows].map((row) => row.map(cell).join(",") + "\n").join("");
}

function download(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const anchor = h("a", { href: address, download: name });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function spellRow(spell) {
    const [start, end] = spell.period.split("/");
    return [
        spell.organization,
        spell.country,
        spell.status,
        start,
        spell.start_basis,
        end,
        spell.end_basis,
        spell.provenance.confidence,
        spell.provenance.sources.map((id) => sources.get(id).url).join(" "),
        spell.provenance.note,
    ];
}

const SPELL_HEADER = [
    "organization",
    "country",
    "status",
    "start",
    "start_basis",
    "end",
    "end_basis",
    "confidence",
    "sources",
    "note",
];
