#!/usr/bin/env bash
# Measures how soon the command line answers, as whole processes, against a JVM that only prints a line.
#
# Build first: mvn --batch-mode --no-transfer-progress -q -pl examples/programs -am package -Dmaven.test.skip
# Then: examples/start.sh [RUNS]
#
# Every question is asked by the launcher, which uses an archive of classes, and by java -jar, which does not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-11}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
jar=examples/programs/target/regionalism.jar
if [[ ! -f $jar ]]; then
  echo "no $jar: build the programs first" >&2
  exit 1
fi
questions=(
  "members --organization unasur --on 2019-09-01"
  "standing --country VEN --organization oas --on 2020-01-01"
  "organizations --country BRA --format csv"
  "resolve Mercosul OEA"
  "treaty --id uncac-2003"
  "--help"
)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
source examples/timing.sh

# The first run of each finds nothing in the caches of the system, and makes the archive: it does not count.
for ((run = 0; run <= runs; run++)); do
  [[ $run == 1 ]] && rm -f "$work"/*-*
  measure "$work/bare-" "$java" -cp "$work" Bare
  for i in "${!questions[@]}"; do
    read -ra words <<< "${questions[$i]}"
    measure "$work/launcher-$i" examples/programs/regionalism "${words[@]}"
    measure "$work/jar-$i" "$java" -jar "$jar" "${words[@]}"
  done
done

for column in 1 2; do
  [[ $column == 1 ]] && name='wall clock, ms' || name='user and system, ms'
  bare=$(median "$work/bare-" $column)
  printf '%-58s %15s %15s\n' "$name: bare JVM $bare; medians of $runs" launcher 'java -jar'
  for i in "${!questions[@]}"; do
    awk -v question="${questions[$i]}" -v bare="$bare" \
      -v launcher="$(median "$work/launcher-$i" $column)" -v jar="$(median "$work/jar-$i" $column)" \
      'BEGIN { printf "%-58s %6.0f (%4.1f x) %6.0f (%4.1f x)\n", question, launcher, launcher / bare, jar, jar / bare }'
  done
done
