/** What each exit code means, in a few words for help and in more for the manual. */
export const EXIT_CODES = [
  { code: 0, short: 'answered', meaning: 'answered; a list may be empty' },
  {
    code: 1,
    short: 'not found',
    meaning: 'nothing goes by that name; of check: a claim is wrong, or as --fail-on has it',
  },
  { code: 2, short: 'wrong use', meaning: 'the command line is wrong' },
  { code: 3, short: 'ambiguous', meaning: 'several fit: say which' },
  { code: 4, short: 'data invalid', meaning: 'a file or the dataset cannot be read, or is not valid' },
  { code: 70, short: 'bug', meaning: 'a bug' },
] as const;
