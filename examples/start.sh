#!/usr/bin/env bash
# Measures how soon the command line answers, as whole processes, against a JVM that only prints a line.
#
# Build first: mvn --batch-mode --no-transfer-progress -q package -DskipTests
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
cat > "$work/Bare.java" << 'JAVA'
public class Bare {
    public static void main(String[] args) {
        System.out.println("a line");
    }
}
JAVA
"$javac" -d "$work" "$work/Bare.java"

# Runs a command and adds to a file: real milliseconds, and milliseconds of user and system time together.
TIMEFORMAT='%R %U %S'
measure() {
  local file=$1
  shift
  { time "$@" > /dev/null 2>&1; } 2>&1 | awk '{ print $1 * 1000, ($2 + $3) * 1000 }' >> "$file"
}

# Prints the median of a column of a file.
median() {
  awk -v column="$2" '{ print $column }' "$1" | sort -n | awk '
    { value[NR] = $1 }
    END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

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
