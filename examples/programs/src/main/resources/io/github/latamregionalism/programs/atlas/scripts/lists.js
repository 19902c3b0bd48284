// Lists: in groups, in order, and the places in them.

/** The elements by what they have in common. */
export function groupBy(list, keyOf) {
    const groups = new Map();
    for (const element of list) {
        const key = keyOf(element);
        const group = groups.get(key);
        if (group) {
            group.push(element);
        } else {
            groups.set(key, [element]);
        }
    }
    return groups;
}

/** A copy in order of what each element has: numbers, texts, or lists of them. Equals stay in their order. */
export function sortBy(list, keyOf) {
    const keyed = list.map((element) => ({ element, key: [keyOf(element)].flat() }));
    return keyed.sort((one, other) => compare(one.key, other.key)).map(({ element }) => element);
}

function compare(one, other) {
    for (let i = 0; i < one.length; i++) {
        if (one[i] !== other[i]) {
            return one[i] < other[i] ? -1 : 1;
        }
    }
    return 0;
}

/** How many numbers of an ordered list are at most a number. */
export function countUpTo(numbers, number) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] <= number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** The numbers from one to before another, in steps. */
export function numbers(from, before, step = 1) {
    return Array.from({ length: Math.max(0, Math.ceil((before - from) / step)) }, (_, i) => from + i * step);
}

/** Turns a number of one range into one of another. */
export function scale([from, to], [start, end]) {
    return (number) => start + ((number - from) / (to - from)) * (end - start);
}

export function between(number, low, high) {
    return Math.max(low, Math.min(high, number));
}
