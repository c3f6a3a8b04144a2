/** How claims of each type are read and held against the data: for the help of reports and for `--explain`. */
import type { CheckFinding } from '../contract/check.ts';
import type { Rule } from './doc.ts';

const rule = (title: string, help: string): Rule => ({ title, help });

export const CHECK_RULES: Readonly<Record<CheckFinding['type'], Rule>> = {
  mark: rule(
    'mark',
    'A time, distance or points score of someone in a discipline, held against the results known. A mark given with fewer digits than published is right when it is the published one rounded or cut.',
  ),
  age: rule(
    'age',
    'Whole years on the day the text speaks of, else on the day of publication. A birth known to the year gives two ages, and either is right; without a day the age is not checked.',
  ),
  'birth-date': rule('date of birth', 'Held against the preferred date, as far as both are exact.'),
  'birth-year': rule('year of birth', 'Held against the year of the preferred date of birth.'),
  birthplace: rule('place of birth', 'Held against the place known; a larger place around it is right too.'),
  death: rule('death', 'Its day, and the age it happened at, counted in birthdays lived through.'),
  nationality: rule('nationality', 'The nations someone ran for, on the day the text speaks of.'),
  'coach-of': rule('coach', 'Who coached whom, in the years that are known.'),
  'record-gap': rule(
    'margin of a record',
    'By how much a record beat the one before. "Nearly", "more than" and rounded figures are held to what they mean.',
  ),
  'gap-between': rule(
    'gap between two marks',
    'The difference of the two marks as published. "Nearly", "more than" and rounded figures are held to what they mean.',
  ),
  'record-holder': rule(
    'holder of a record',
    'Who held it on the day the text speaks of, by the day the mark was set. What was true at publication and is no longer is outdated.',
  ),
  'record-duration': rule(
    'how long a record stood',
    'From the day it was set to the day it was beaten, or to the day of publication where it still stood.',
  ),
  'previous-record': rule('record before', 'The mark, holder or day of the record that was beaten.'),
  'national-record': rule('national record', 'The record of the nation on the day the text speaks of.'),
  'first-under': rule('first below a barrier', 'No earlier mark of the lists is better than the barrier.'),
  'rank-list': rule(
    'place in a list',
    'The place among the best marks, or the best of each person, on the day the text speaks of. Marks that are not legal are left out.',
  ),
  'personal-best': rule('personal best', 'The best legal mark until the day the text speaks of.'),
  'race-winner': rule('winner of a race', 'Held against the results of that edition.'),
  placing: rule('place in a race', 'Held against the results of that edition.'),
  medal: rule('medal', 'Held against the results of that edition.'),
  edition: rule('number of an edition', 'Counted in editions held, not in years.'),
  'event-date': rule('date of an event', 'Held against the edition, as far as both are exact.'),
  debut: rule('debut', 'No earlier result in the discipline is known.'),
  count: rule('number of times', 'Wins, titles or marks counted until the day the text speaks of.'),
  duration: rule('length of time', 'The time between the two happenings named.'),
  'age-gap': rule('difference in age', 'In years between the two births, as far as both are exact.'),
  name: rule('name', "A spelling that is nobody's, where one person is meant."),
  relation: rule('relation', 'Who is whose sibling, spouse, parent or training partner.'),
};
