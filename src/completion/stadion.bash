# Completion of stadion for bash 3.2 and later. Set up, in ~/.bashrc:  eval "$(stadion completion bash)"

_stadion() {
  local word line found at last strip='' widest=0 begun=1
  local typed=() values=() rows=()

  # Bash takes --sex=M for three words.
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    last=$((${#typed[@]} - 1))
    if ((last > 0)) && [[ ($word == '=' && ${typed[last]} == --*) || ${typed[last]} == --*= ]]; then
      typed[last]+=$word
    else
      typed+=("$word")
    fi
  done
  last=${typed[${#typed[@]} - 1]}
  [[ $last == --*=* && $COMP_WORDBREAKS == *=* ]] && strip=${last%%=*}=

  found=$("${typed[0]/#\~\//$HOME/}" __complete bash "${typed[@]:1}" 2>/dev/null) || return 0
  if [[ $found == :paths ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "${last#"$strip"}")
    return 0
  fi
  while IFS=$'\t' read -r word line; do
    [[ -n $word ]] || continue
    word=${word#"$strip"}
    values+=("$word")
    rows+=("$line")
    ((${#word} > widest)) && widest=${#word}
    [[ $word == "${last#"$strip"}"* ]] || begun=0
  done <<<"$found"

  # One is inserted, and menu-complete (37) inserts each in turn; several are shown, with what they are.
  if ((${#values[@]} < 2)) || [[ $COMP_TYPE == 37 ]]; then
    COMPREPLY=("${values[@]}")
    return 0
  fi
  # In the order of the program, the best known first.
  compopt -o nosort 2>/dev/null
  for at in "${!values[@]}"; do
    printf -v line "%-${widest}s${rows[at]:+  (%s)}" "${values[at]}" "${rows[at]}"
    COMPREPLY+=("${line:0:${COLUMNS:-80} - 1}")
  done
  # A name may be typed by any of its words. What the rows have in common would then take the place of more: a row
  # that has nothing in common with the others keeps what is typed.
  ((begun)) || COMPREPLY+=(' ')
}

complete -F _stadion stadion
