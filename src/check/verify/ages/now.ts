/**
 * Whether what stands behind an age is what somebody is now: `The 23-year-old is already the world champion of 2019`.
 *
 * @param words behind the age, lower case
 */
export const isOfNow = (words: string): boolean => NOW.test(words);

const NOW =
  /^(?:\s(?!(?:who|and|when|as)\s)[a-zà-ɏ'’-]+){0,3}\s(?:is\s(?:now|already|also|still|currently|the|an?)|(?:already|now|still|also|currently)\s(?:has|have|holds?|owns?|boasts?)|remains)\s/;
