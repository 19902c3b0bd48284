# Times whole processes. For scripts of this folder, which set java, javac and the folder work.

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
  { time "$@" > /dev/null 2> "$work/err"; } 2>&1 | awk '{ print $1 * 1000, ($2 + $3) * 1000 }' >> "$file"
}

# Prints the median of a column of a file.
median() {
  awk -v column="$2" '{ print $column }' "$1" | sort -n | awk '
    { value[NR] = $1 }
    END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}
