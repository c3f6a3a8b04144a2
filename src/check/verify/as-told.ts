/**
 * What a history tells ahead of its day: `would go on to win`, `would later take bronze`.
 *
 * @returns the words without those by which the deed seems to be open still
 */
export const asTold = (words: string): string => (words.includes('would ') ? words.replace(LATER_ON, '') : words);

const LATER_ON =
  /\bwould\s(?:(?:later|then|also|again|eventually|soon|subsequently|himself|herself)\s)?(?:go\son\sto\s(?:also\s)?|(?<=later\s|eventually\s|subsequently\s))/g;
