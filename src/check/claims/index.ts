/** Every type of claim, in the order they read a sentence: what gives a number its meaning goes before marks. */
import type { ClaimReader } from '../claim.ts';
import { age } from './age.ts';
import { ageGap } from './age-gap.ts';
import { birth } from './birth.ts';
import { birthplace } from './birthplace.ts';
import { count } from './count.ts';
import { death } from './death.ts';
import { debut } from './debut.ts';
import { duel } from './duel.ts';
import { duration } from './duration.ts';
import { edition } from './edition.ts';
import { eventDate } from './event-date.ts';
import { firstMedal } from './first-medal.ts';
import { firstUnder } from './first-under.ts';
import { gapBetween } from './gap-between.ts';
import { hosted } from './hosted.ts';
import { lastWinner } from './last-winner.ts';
import { mark } from './mark.ts';
import { medal } from './medal.ts';
import { name } from './name.ts';
import { nationMedals } from './nation-medals.ts';
import { nationality } from './nationality.ts';
import { personalBest } from './personal-best.ts';
import { placing } from './placing.ts';
import { podium } from './podium.ts';
import { previousRecord } from './previous-record.ts';
import { raceWinner } from './race-winner.ts';
import { rankList } from './rank-list.ts';
import { recordDuration } from './record-duration.ts';
import { recordGap } from './record-gap.ts';
import { recordHolder } from './record-holder.ts';
import { recordList } from './record-list.ts';
import { recordsThere } from './records-there.ts';
import { relation } from './relation.ts';
import { results } from './results.ts';
import { teamMark } from './team-mark.ts';
import { winCount } from './win-count.ts';

export const claimReaders: readonly ClaimReader[] = [
  birth,
  birthplace,
  age,
  death,
  nationality,
  relation,
  name,
  ageGap,
  recordDuration,
  duration,
  count,
  recordsThere,
  winCount,
  edition,
  teamMark,
  recordGap,
  firstUnder,
  previousRecord,
  recordHolder,
  recordList,
  rankList,
  gapBetween,
  personalBest,
  mark,
  eventDate,
  hosted,
  debut,
  nationMedals,
  firstMedal,
  lastWinner,
  results,
  raceWinner,
  medal,
  placing,
  duel,
  podium,
];
