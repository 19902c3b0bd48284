#!/usr/bin/env bash
# Measures a first membership answer as a whole process, against a JVM that only prints a line.
#
# Build first: mvn --batch-mode --no-transfer-progress -q -pl examples/programs -am package -Dmaven.test.skip
# Then: examples/first-answer.sh [--cds] [RUNS]
#
# With --cds the answer is measured with an archive of its classes too, made as programs/README.md says.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cds=
if [[ ${1:-} == --cds ]]; then
  cds=yes
  shift
fi
runs=${1:-15}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
jar=examples/programs/target/regionalism.jar
if [[ ! -f $jar ]]; then
  echo "no $jar: build the programs first" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
source examples/timing.sh

main=io.github.latamregionalism.programs.FirstAnswer
bare() { measure "$1" "$java" -cp "$work" Bare; }
answer() { measure "$1" "$java" -cp "$jar" "$main"; }
archived() {
  measure "$1" "$java" -XX:SharedArchiveFile="$work/answer.jsa" -Xshare:on -XX:TieredStopAtLevel=1 -cp "$jar" "$main"
}

ways=(answer)
if [[ $cds ]]; then
  "$java" -XX:ArchiveClassesAtExit="$work/answer.jsa" -cp "$jar" "$main" > "$work/archive.log" 2>&1
  ways+=(archived)
fi

# The first runs find nothing in the caches of the system.
for way in bare "${ways[@]}"; do
  "$way" "$work/warm-up"
done
for ((run = 0; run < runs; run++)); do
  for way in bare "${ways[@]}"; do
    "$way" "$work/$way"
  done
done

for way in "${ways[@]}"; do
  printf '%-24s %10s %10s %8s\n' "median of $runs runs" 'bare JVM' "$way" 'ratio'
  for column in 1 2; do
    name=$([[ $column == 1 ]] && echo 'wall clock, ms' || echo 'user and system, ms')
    awk -v name="$name" -v bare="$(median "$work/bare" $column)" -v answer="$(median "$work/$way" $column)" \
      'BEGIN { printf "%-24s %10.0f %10.0f %8.2f\n", name, bare, answer, answer / bare }'
  done
done
