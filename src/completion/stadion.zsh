#compdef stadion
# Completion of stadion for zsh. Set up, in ~/.zshrc after compinit:  eval "$(stadion completion zsh)"

_stadion() {
  local found line value
  local -a values rows
  found=$("${(Q)words[1]/#\~\//$HOME/}" __complete zsh "${(@)words[2,CURRENT]}" 2>/dev/null) || return 1
  if [[ $found == :paths* ]]; then
    [[ $PREFIX == --*=* ]] && compset -P '*='
    _files
    return
  fi
  local widest=0
  for line in "${(@f)found}"; do
    [[ -n $line ]] || continue
    value=${line%%$'\t'*}
    values+=("$value")
    (( ${#value} > widest )) && widest=${#value}
  done
  (( $#values )) || return 1
  for line in "${(@f)found}"; do
    [[ -n $line ]] || continue
    value=${line%%$'\t'*}
    line=${line#*$'\t'}
    line="${(r:widest:)value}${line:+  -- $line}"
    rows+=("${line[1,COLUMNS-1]}")
  done
  # -U: a name may be typed by any of its words, so candidates need not begin with what is typed.
  # -V: in the order of the program, the best known first.
  compadd -U -l -V stadion -d rows -a values
  # What candidates have in common can be less than what is typed: then the line stays, and the next press chooses.
  local typed=${(Q)PREFIX}
  if (( $#values > 1 )) && [[ -n ${values:#${(b)typed}*} && $compstate[insert] == *unambiguous* ]]; then
    compstate[insert]=''
    compstate[list]='list force'
  fi
}

# Loaded from a folder of $fpath the file is the function; through eval it is registered here.
if [[ $funcstack[1] == _stadion ]]; then
  _stadion "$@"
elif (( $+functions[compdef] )); then
  compdef _stadion stadion
fi
