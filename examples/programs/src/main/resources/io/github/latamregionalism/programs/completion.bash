# Completes the words of regionalism in bash, and in zsh by what that has for functions of bash.
# regionalism completion bash prints it: source <(regionalism completion bash)
if [ -n "${ZSH_VERSION-}" ]; then
  autoload -Uz compinit bashcompinit && compinit && bashcompinit
fi

_regionalism() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} asked= choices= nothing= i
  local countries='@COUNTRIES@'
  local organizations='@ORGANIZATIONS@'
  local treaties='@TREATIES@'
  local challenges='@CHALLENGES@'
  local literature='@LITERATURE@'
  # Bash takes the sign in --option=word for a word.
  [ "$word" = = ] && word=
  [ "$before" = = ] && before=${COMP_WORDS[COMP_CWORD - 2]}
  for ((i = 1; i < COMP_CWORD; i++)); do
    case $asked/${COMP_WORDS[i]} in
      @PATHS@)
        asked=$asked/${COMP_WORDS[i]} ;;
    esac
  done
  case "$asked $before" in
    @OPTIONS@
    *) case $asked in
      '') choices="@FIRST@" ;;
      @PROGRAMS@
    esac ;;
  esac
  # What is no word of ours may be a file, unless it is a day or a number.
  [ -n "$nothing" ] && type compopt > /dev/null 2>&1 && compopt +o default 2> /dev/null
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -o default -F _regionalism regionalism
