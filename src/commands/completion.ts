import { UsageError } from '../errors.ts';
import type { TextCommand } from './command.ts';

/** Each with the file of its script. */
const SHELLS: Readonly<Record<string, string>> = {
  bash: 'stadion.bash',
  zsh: 'stadion.zsh',
  fish: 'stadion.fish',
  powershell: 'stadion.ps1',
};

export const completion: TextCommand = {
  name: 'completion',
  summary: 'a script that lets the shell complete commands, options and names',
  argument: {
    name: 'shell',
    description: Object.keys(SHELLS).join(', '),
    required: true,
    choices: Object.keys(SHELLS),
  },
  options: [],
  examples: [
    { line: 'stadion completion bash', shows: 'in ~/.bashrc: eval "$(stadion completion bash)"' },
    { line: 'stadion completion zsh', shows: 'in ~/.zshrc, after compinit: eval "$(stadion completion zsh)"' },
    { line: 'stadion completion fish', shows: 'stadion completion fish > ~/.config/fish/completions/stadion.fish' },
    {
      line: 'stadion completion powershell',
      shows: 'in $PROFILE: stadion completion powershell | Out-String | Invoke-Expression',
    },
  ],
  print: ({ words }, shipped) => {
    const shell = words.toLowerCase();
    if (!Object.hasOwn(SHELLS, shell))
      throw new UsageError(`completion: "${words}" is none of ${Object.keys(SHELLS).join(', ')}`);
    return shipped(`completion/${SHELLS[shell]}`);
  },
};
