// A day is the number of days since 1970-01-01, as the data have it.

const MILLISECONDS_OF_DAY = 86400000;

export function dayOf(iso) {
    return Date.parse(iso + "T00:00:00Z") / MILLISECONDS_OF_DAY;
}

/** The moment at which a day begins, as a Date. */
export function momentOf(day) {
    return new Date(day * MILLISECONDS_OF_DAY);
}

export function isoOf(day) {
    return momentOf(day).toISOString().slice(0, 10);
}

export function yearOf(day) {
    return momentOf(day).getUTCFullYear();
}

/** The first day of a date that may be known to the month or year only. */
export function firstDayOf(edtf) {
    return dayOf((edtf + "-01-01").slice(0, 10));
}

export function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayOf(text)) && isoOf(dayOf(text)) === text;
}
