#!/usr/bin/env bash
# Measures enrichment of a CSV file against reading and writing it with FastCSV alone.
#
# Build first: mvn --batch-mode --no-transfer-progress -q -pl examples/programs -am package -Dmaven.test.skip
# Then: examples/enrich-speed.sh [EVENTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jar=examples/programs/target/regionalism.jar
if [[ ! -f $jar ]]; then
  echo "no $jar: build the programs first" >&2
  exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx64m -cp "$jar" \
  io.github.latamregionalism.programs.enrich.EnrichSpeed "${1:-1000000}" "$work"
