# Completion of stadion for fish. Set up:  stadion completion fish > ~/.config/fish/completions/stadion.fish

function __stadion_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (command $words[1] __complete fish $words[2..-1] 2>/dev/null)
    if test "$found[1]" = ':paths'
        set -l before (string match -r -- '^--[a-z-]+=' $words[-1])
        printf '%s\n' $before(__fish_complete_path (string replace -- "$before" '' $words[-1]))
    else
        printf '%s\n' $found
    end
end

complete -c stadion -f -k -a '(__stadion_complete)'
