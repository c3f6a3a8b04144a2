/**
 * Namesakes by what they do: `Michael Johnson, the plumber`, `photographer Paul Evans` are hardly the athletes of those
 * names. Only callings that a text on athletics does not give an athlete it speaks of: many were teachers or soldiers.
 */
import type { PersonSpan } from '../reading/span.ts';

const OTHER = [
  'plumber|electrician|bricklayer|roofer|builder|landlord|landlady|publican|estate agent|hairdresser|taxi driver',
  'shopkeeper|chef|restaurateur|architect|accountant|auditor|banker|broker|economist|insurer|developer|financier',
  'chief executive|chief executive officer|chief operating officer|managing director|CEO|CFO|spokesman|spokeswoman',
  'spokesperson|press officer|head of (?:communications|marketing|sales|security)|marketing manager|sales manager',
  'photographer|cameraman|journalist|reporter|correspondent|blogger|editor',
  'novelist|playwright|poet|biographer|historian|statistician|professor|lecturer|researcher|scientist|biologist',
  'psychologist|physiologist|physiotherapist|surgeon|solicitor|barrister|attorney|lawyer|prosecutor|magistrate|judge',
  'councillor|congressman|congresswoman|headmaster|headmistress|headteacher|bishop|vicar|pastor|priest|curate',
  'actor|actress|singer|songwriter|guitarist|drummer|comedian|film director|composer|conductor|pianist|violinist',
  'footballer|striker|midfielder|goalkeeper|batsman|bowler|fly-half|scrum-half|jockey|golfer|darts player|snooker player',
  'passenger|motorist|eyewitness|pensioner|shareholder|homeowner|tenant',
].join('|');

/** `, 48, the firm's plumber`, `, a reporter at the paper`. */
const BEHIND = new RegExp(
  `^(?:,\\s(?:aged\\s)?\\d\\d)?,\\s(?:(?:an?|the|its|our|their|now)\\s)?(?:[A-Za-z’'-]+\\s){0,3}?(?:${OTHER})(?![a-z-])(?! and (?:former )?(?:athlete|runner|sprinter|jumper|thrower|champion))`,
);
/** The last word of each: before most names stands another. */
const LAST_WORDS = new Set(
  OTHER.replace(/\)/g, '')
    .split(/[|:]/)
    .map((each) => each.slice(each.lastIndexOf(' ') + 1).toLowerCase()),
);

/** `the photographer Paul Evans`, `Solicitor Jane Smith`. */
const AHEAD = new RegExp(`(?:^|[^a-z-])(?:${OTHER})(?:,)?\\s$`, 'i');
/** `, the solicitor who won the title in 1948`: the athlete after all. */
const OF_THE_SPORT =
  /\b(?:who (?:ran|won|set|threw|jumped|broke|took|held|holds|finished)|champion|record|medal|olympi|athlete|runner|sprinter|hurdler|miler|marathon|jumper|vaulter|thrower|turned|retired)/i;

/** Whether a text gives somebody it names in full a calling of another kind than the sport's. */
export function hasOtherCalling(text: string, { start, end }: PersonSpan): boolean {
  const behind = text[end] === ',' && BEHIND.test(text.slice(end, end + 90));
  const left = text.slice(Math.max(0, start - 32), start);
  const ahead = LAST_WORDS.has(/([a-z-]+),?\s$/i.exec(left)?.[1]?.toLowerCase() ?? '') && AHEAD.test(left);
  if (!behind && !ahead) return false;
  return !OF_THE_SPORT.test(text.slice(Math.max(0, start - 60), end + 90));
}
