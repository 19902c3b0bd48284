"""Computes the measures of networks and overlap again, from the tables, and compares them with the program's bounds."""

import csv
import itertools
import sys
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

import networkx

try:
    import igraph
except ImportError:
    igraph = None

WORK = Path(sys.argv[1])
READINGS = (0, 0.25, 0.5, 0.75, 1)
AS_OF = date(2025, 12, 31)
OPEN = date(9999, 12, 31)


def table(name):
    with open(WORK / "tables" / (name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bounds(text):
    """The first and the last day of a partial date."""
    parts = [int(part) for part in text.split("-")]
    year, month, day = parts + [None] * (3 - len(parts))
    if day:
        return date(year, month, day), date(year, month, day)
    if month:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def between(first, last, share):
    return first + timedelta(days=round((max(first, last) - first).days * share))


def read(start, end, share, earliest, latest):
    """The days of a spell in a reading; what is unknown lies anywhere in the life of the organization."""
    last = OPEN if end == ".." else bounds(end)[1] if end else latest
    if start:
        first = between(*bounds(start), share)
    else:
        first = between(earliest, min(last, AS_OF) - timedelta(days=1), share)
    if end == "..":
        return first, OPEN
    if end:
        return first, between(*bounds(end), share)
    return first, between(first + timedelta(days=1), latest, share)


def compared(name, year, value, row):
    low, high = row[name + "_low"], row[name + "_high"]
    if low == "":
        raise SystemExit(f"{name} {year}: {value} here, undefined there")
    high = float("inf") if high == "inf" else float(high)
    if not float(low) - 1e-9 <= value <= high + 1e-9:
        raise SystemExit(f"{name} {year}: {value} is not between {low} and {high}")
    return 1


organizations = {row["id"]: row for row in table("organizations")}
states = {row["iso3"] for row in table("countries") if row["kind"] == "state"}
independent = table("independent-states")
spells = table("memberships")
series = {int(row["year"]): row for row in csv.DictReader(open(WORK / "series.csv", encoding="utf-8"))}
count = 0
for share in READINGS:
    days = []
    for spell in spells:
        organization = organizations[spell["organization"]]
        founded = bounds(organization["founded"])[0] if organization["founded"] else date(1948, 1, 1)
        ended = bounds(organization["ended"])[1] if organization["ended"] else AS_OF + timedelta(days=1)
        days.append(read(spell["start"], spell["end"], share, founded, ended))
    for year, row in series.items():
        day = date(year, 12, 31)
        holding = {"member": {}, "suspended": {}, "inactive": {}}
        for spell, (start, end) in zip(spells, days):
            if spell["status"] in holding and start <= day < end:
                holding[spell["status"]].setdefault(spell["organization"], set()).add(spell["country"])
        nodes = {
            period["country"]
            for period in independent
            if period["country"] in states
            and bounds(period["start"])[0] <= day
            and (period["end"] == ".." or day < bounds(period["end"])[0])
        }
        graph = networkx.Graph()
        graph.add_nodes_from(nodes)
        for organization, members in holding["member"].items():
            away = holding["suspended"].get(organization, set()) | holding["inactive"].get(organization, set())
            for pair in itertools.combinations(sorted((members - away) & nodes), 2):
                weight = graph.get_edge_data(*pair, {"weight": 0})["weight"]
                graph.add_edge(*pair, weight=weight + 1)
        pairs = len(nodes) * (len(nodes) - 1) / 2
        density = networkx.density(graph)
        if igraph:
            assert abs(igraph.Graph.from_networkx(graph).density() - density) < 1e-9
        count += compared("density", year, density, row)
        count += compared("shared_organizations", year, graph.size(weight="weight") / pairs, row)
        members = holding["member"]
        two = list(itertools.combinations(sorted(members), 2))
        if two:
            shared = [len(members[a] & members[b]) for a, b in two]
            jaccard = [len(members[a] & members[b]) / len(members[a] | members[b]) for a, b in two]
            count += compared("shared_members", year, sum(shared) / len(two), row)
            count += compared("overlap", year, sum(jaccard) / len(two), row)
print(f"networkx {networkx.__version__}{' and igraph ' + igraph.__version__ if igraph else ''}: {count} values agree")
