#!/bin/sh
# Computes the measures again with NetworkX, igraph, survival, vegan and irr, and compares. README.md says how.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar="$here/../programs/target/regionalism.jar"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
regionalism() { java -XX:TieredStopAtLevel=1 -jar "$jar" "$@"; }

regionalism export --to "$work/tables" >"$work/export.txt"
regionalism series --format csv >"$work/series.csv" \
    --measure density,shared-organizations,shared-members,overlap,policy-types,policy-types-within,policy-difference,policy-difference-merged,policy-agreement,treaty-agreement,treaty-kappa
regionalism survival --every 0 --format csv >"$work/survival.csv"
for year in 1970 1980 1990 2000; do
    for treaty in single-convention-1961 single-convention-1961-amended psychotropics-1971 illicit-traffic-1988; do
        regionalism treaty --id "$treaty" --on "$year-12-31" --format csv >"$work/parties-$treaty-$year.csv" 2>"$work/notes.txt"
    done
done
if python3 -c 'import networkx' 2>"$work/notes.txt"; then
    python3 "$here/compare.py" "$work"
else
    echo "python3 with networkx is not there: networks are not compared"
fi
if Rscript -e 'library(survival); library(vegan)' >"$work/notes.txt" 2>&1; then
    Rscript "$here/compare.R" "$work"
else
    echo "R with survival and vegan is not there: survival, policies and treaties are not compared"
fi
