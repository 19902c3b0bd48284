#!/usr/bin/env bash
# Runs a class of the Spark example on this machine as spark-submit would, with the jars of Spark that Maven has.
#
# Build first: mvn --batch-mode --no-transfer-progress -q -Pspark package -DskipTests
# Then: examples/spark-submit.sh CLASS [ARGUMENT...]
#   examples/spark-submit.sh EnrichJob --events events --to enriched --country country --date date
#   examples/spark-submit.sh SparkSpeed 10000000 FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jar=examples/spark/target/regionalism-spark.jar
if [[ ! -f $jar ]]; then
  echo "no $jar: build it first" >&2
  exit 1
fi
spark=examples/spark/target/spark
if [[ ! -d $spark ]]; then
  mvn --batch-mode --no-transfer-progress -q -Pspark -pl examples/spark -am package -DskipTests -Dspotless.check.skip \
    -Dspark.jars.phase=package >&2
fi
class=$1
shift
packages=(java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent
  java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar)
opens=()
for package in "${packages[@]}"; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "${opens[@]}" -Xmx3g -cp "$spark/*" \
  org.apache.spark.deploy.SparkSubmit --master 'local[2]' --conf spark.ui.enabled=false --conf spark.log.level=ERROR \
  --class "io.github.latamregionalism.spark.$class" "$jar" "$@"
