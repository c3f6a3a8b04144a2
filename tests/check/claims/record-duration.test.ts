/** How long a record stood: in full years, begun ones and by the calendar. */
import { expect, test } from 'vitest';
import { verdicts } from './record-verdicts.ts';
import { findingsOf, verdictsOf } from './verdicts.ts';

const CASES: readonly (readonly [published: string, text: string, ...expected: string[]])[] = [
  // The age of a mark, and whose it is behind it.
  [
    '2020-10-08',
    'Joshua Cheptegei clocked 12:35.36 and took nearly two seconds off the 16-year-old mark of Kenenisa Bekele.',
    'supported 16 years 75 days',
  ],
  [
    '2020-10-08',
    'Joshua Cheptegei clocked 12:35.36 in the 5000m and took nearly two seconds off the 16-year-old mark of Kenenisa Bekele.',
    'supported 16 years 75 days',
  ],
  [
    '2020-10-08',
    'Joshua Cheptegei clocked 12:35.36 over 5000m and took nearly two seconds off the 14-year-old mark of Kenenisa Bekele.',
    'contradicted 16 years 75 days',
  ],
  [
    '2020-08-15',
    'In Monaco Joshua Cheptegei broke the 5,000m world record, wiping almost two seconds off the 16-year-old time of Bekele.\nKenenisa Bekele congratulated him.',
    'supported 16 years 75 days',
  ],
  [
    '2020-08-15',
    'In Monaco Joshua Cheptegei broke the 5,000m world record, wiping almost two seconds off the 12-year-old time of Bekele.\nKenenisa Bekele congratulated him.',
    'contradicted 16 years 75 days',
  ],
  [
    '2021-07-02',
    'Karsten Warholm ran the 400m hurdles in 46.70 and erased the 29-year-old mark of the American Kevin Young.',
    'supported 28 years 329 days',
  ],
  [
    '2021-07-02',
    'Karsten Warholm ran the 400m hurdles in 46.70 and erased the 25-year-old mark of the American Kevin Young.',
    'contradicted 28 years 329 days',
  ],
  // At the head of the list.
  [
    '2015-08-11',
    "Kim Batten, 26, won the 400 metres hurdles in 52.61; Tonja Buford, 24, was given 52.62.\nBatten's time stayed at the head of the list for almost eight years, until Yuliya Pechonkina ran 52.34 in Tula.",
    'supported 7 years 362 days, 3 days short of 8 years',
  ],
  [
    '2015-08-11',
    "Kim Batten, 26, won the 400 metres hurdles in 52.61; Tonja Buford, 24, was given 52.62.\nBatten's time stayed at the head of the list for almost six years, until Yuliya Pechonkina ran 52.34 in Tula.",
    'contradicted 7 years 362 days, 3 days short of 8 years',
  ],
  [
    '2019-10-14',
    "Paula Radcliffe's 2:15:25 stood at the top of the list for more than sixteen years, until Brigid Kosgei came.",
    'supported 16 years 183 days',
  ],
  [
    '2019-10-14',
    "Paula Radcliffe's 2:15:25 stood at the top of the all-time list for more than eighteen years, until Brigid Kosgei came.",
  ],
  [
    '2016-08-20',
    "Michael Johnson's 43.18 was at the top of all lists for nearly seventeen years.",
    'supported 16 years 354 days, 11 days short of 17 years',
  ],
  [
    '2015-08-11',
    "Kim Batten won the 400 metres hurdles in 52.61.\nBatten's time stayed at the head of the list for almost eight years, until Yuliya Pechonkina ran 52.34 in Tula.",
    'supported 7 years 362 days, 3 days short of 8 years',
  ],
  [
    '2015-08-11',
    "Kim Batten won the 400 metres hurdles in 52.61.\nBatten's record stood for almost eight years, until Yuliya Pechonkina ran 52.34 in Tula.",
    'supported 7 years 362 days, 3 days short of 8 years',
  ],
  [
    '2015-08-11',
    "Kim Batten won the 400 metres hurdles in 52.61.\nBatten's time stood for almost eight years, until Yuliya Pechonkina ran 52.34 in Tula.",
    'supported 7 years 362 days, 3 days short of 8 years',
  ],
  [
    '2015-08-11',
    "Kim Batten won the 400 metres hurdles in 52.61.\nBatten's 52.61 stayed at the head of the list for almost eight years.",
    'supported 7 years 362 days, 3 days short of 8 years',
  ],
  [
    '2015-08-11',
    'Kim Batten won the 400 metres hurdles in 52.61.\nIt stayed at the head of the list for almost eight years, until Yuliya Pechonkina ran 52.34 in Tula.',
    'supported 7 years 362 days, 3 days short of 8 years',
  ],
  // Of the other who is named.
  [
    '2024-02-18',
    'Femke Bol ran 49.24 in Apeldoorn. It was two hundredths below the 49.26 with which she broke the 41-year-old world record of the Czech Jarmila Kratochvilova a year ago.',
    'supported 40 years 349 days',
  ],
  [
    '2022-07-25',
    'Tobi Amusan took eight hundredths of a second off the 100m hurdles world record Kendra Harrison had held for nine years.',
    'contradicted 6 years 2 days',
  ],
  [
    '2024-07-08',
    'Mahuchikh cleared 2.10m on her first try, breaking the record that had stood for 27 years.',
    'contradicted 36 years 312 days',
  ],
  ['2024-07-08', 'Mahuchikh cleared 2.10 metres to break a mark that has stood since 1987.', 'supported 1987-08-30'],
  [
    '2021-07-01',
    "Warholm broke Young's record of 46.78 seconds, established nine years before the Norwegian was born.",
    'contradicted 4 years',
  ],
  // Until the day it was told that it had stood so long.
  [
    '2021-06-19',
    'Ryan Crouser has shattered the shot put world record that has stood for 31 years.',
    'supported 31 years 29 days',
  ],
  ['2021-06-19', "Ryan Crouser broke the 21-year-old men's shot put world record.", 'contradicted 31 years 29 days'],
  [
    '2024-07-08',
    "Mahuchikh broke Kostadinova's high jump world record, which had stood for almost four decades.",
    'supported 36 years 312 days',
  ],
  [
    '2024-07-08',
    "Mahuchikh broke Kostadinova's high jump world record, which had stood for almost six decades.",
    'contradicted 36 years 312 days',
  ],
  // The record somebody set, and not the one she replaced with it.
  [
    '2015-07-18',
    'Genzebe Dibaba won the 1500m in Monaco, topping the world record Qu Yunxia set nearly 22 years ago.',
    'supported 1993-09-11',
  ],
  [
    '2015-07-18',
    'Genzebe Dibaba won the 1500m in Monaco, topping the world record Qu Yunxia set nearly 32 years ago.',
    'contradicted 21 years 310 days (1993-09-11)',
  ],
  // Somebody of that age, who beats a record.
  ['2023-06-10', "A 29-year-old Kenyan beats Letesenbet Gidey's mark by 1.42 seconds in Paris."],
  // An age of a record, its holder's time with it, and what stood before somebody was born.
  [
    '2024-07-08',
    'Yaroslava Mahuchikh flew over 2.10m in Paris to break a record that was nearly 37 years old.',
    'supported 36 years 312 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh flew over 2.10m in Paris to break a record that was nearly 27 years old.',
    'contradicted 36 years 312 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh broke the high jump world record in Paris. It had been the record for nearly 37 years.',
    'supported 36 years 312 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh broke the high jump world record. The old record had stood since before she was born.',
    'supported 1987-08-30',
  ],
  ['2022-02-26', 'John Landy held the mile world record for three years.', 'supported 3 years 28 days'],
  ['2022-02-26', 'John Landy held the mile world record for seven years.', 'contradicted 3 years 28 days'],
  [
    '2021-08-01',
    'Sifan Hassan held the 10,000 metres record for ten days in June, before Letesenbet Gidey ran 29:01.03.',
    'contradicted 2 days',
  ],
  ['2022-02-26', 'John Landy, once the mile world record holder, was a governor for five years.'],
  [
    '2016-02-01',
    "Haile Gebrselassie ran 26:22.75 in Hengelo. Gebrselassie's 2:03:59 stood for six years.",
    'contradicted 2 years 362 days (1092 days)',
  ],
  [
    '2012-08-11',
    'The oldest record on the track is the 1500m of Hicham El Guerrouj, from 2000.',
    'contradicted 1998-07-14',
  ],
  // In full years, by the calendar or all but full: no year more, no year less.
  ['2019-10-14', "Brigid Kosgei broke Paula Radcliffe's 16-year-old world record.", 'supported 16 years 183 days'],
  ['2019-10-14', "Brigid Kosgei broke Paula Radcliffe's 17-year-old world record.", 'contradicted 16 years 183 days'],
  ['2021-06-19', 'Ryan Crouser broke the 32-year-old shot put world record.', 'contradicted 31 years 29 days'],
  [
    '2020-08-15',
    'Joshua Cheptegei broke the 17-year-old 5000m record of Kenenisa Bekele.',
    'contradicted 16 years 75 days',
  ],
  [
    '2020-08-15',
    'Joshua Cheptegei broke the 15-year-old 5000m record of Kenenisa Bekele.',
    'contradicted 16 years 75 days',
  ],
  [
    '2012-08-10',
    'The 800m world record Sebastian Coe ran in 1981 lasted for 17 years.',
    'contradicted 16 years 64 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh broke the 37-year-old high jump record of Stefka Kostadinova.',
    'supported 36 years 312 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh broke the almost 37-year-old high jump record of Stefka Kostadinova.',
    'supported 36 years 312 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh broke the almost 38-year-old high jump record of Stefka Kostadinova.',
    'contradicted 36 years 312 days',
  ],
  ['2019-01-01', 'The mile record Roger Bannister set in Oxford in 1954 stood for just 46 days.', 'supported 46 days'],
  ['2019-01-01', 'contradicted 46 days'],
  // That was not broken is that stood; and until when.
  [
    '2012-09-01',
    'Jesse Owens set a long jump world record of 8.13 m that was not broken for 25 years, until 1960 by Ralph Boston.',
    'supported 25 years 80 days',
    'supported 1960-08-12',
  ],
  [
    '2012-09-01',
    'Jesse Owens set a long jump world record of 8.13 m (26 ft 8 in) that was not broken for 26 years, until 1961 by Ralph Boston.',
    'contradicted 25 years 80 days',
    'contradicted 1960-08-12',
  ],
  ['2020-09-01', 'Bob Beamon set a long jump world record of 8.90m that stood until 1992.', 'contradicted 1991-08-30'],
  ['2020-09-01', 'Bob Beamon set a long jump world record that was unbeaten for 22 years.'],
  // Which record of his it was is not told.
  ['2020-09-05', 'Mo Farah broke the one-hour record set by Haile Gebrselassie 23 years ago.'],
  // Until a record that was struck from the list afterwards; and of somebody the sentence tells of in between.
  [
    '2021-11-22',
    'Zersenay Tadese ran a half marathon world record of 58:23 in 2010 that stood for eight years.',
    'unknown',
  ],
  [
    '2012-08-10',
    'David Rudisha met Sebastian Coe, whose 800m world record of 1981 lasted for 16 years.',
    'supported 16 years 64 days',
  ],
  [
    '2023-06-10',
    'Lamecha Girma broke a 19-year-old world record in the 3,000m steeplechase.',
    'supported 18 years 279 days',
  ],
  [
    '2023-06-10',
    'Lamecha Girma broke a 25-year-old world record in the 3,000m steeplechase.',
    'contradicted 18 years 279 days',
  ],
  ['2024-04-15', 'Mykolas Alekna broke the discus world record, which had stood since 1986.', 'supported 1986-06-06'],
  [
    '2024-04-15',
    'Mykolas Alekna broke the discus world record, which had stood since 1988.',
    'contradicted 1986-06-06',
  ],
  [
    '2018-09-17',
    "Eliud Kipchoge ran 2:01:39 to break Dennis Kimetto's four-year-old world record.",
    'supported 3 years 353 days, 12 days short of 4 years',
  ],
  ['2024-05-26', 'The 24-year-old broke the record of 29:01.03.'],
  [
    '2005-06-14',
    "Asafa Powell clocked 9.77 in Athens on Tuesday; Maurice Greene's 9.79 had lasted six years.",
    'supported 5 years 364 days, 1 day short of 6 years',
  ],
  [
    '2005-06-14',
    "Asafa Powell clocked 9.77 in Athens on Tuesday; Maurice Greene's 9.79 had lasted four years.",
    'contradicted 5 years 364 days, 1 day short of 6 years',
  ],
  ['2024-06-15', "Mike Powell's long jump world record has stood since 1991.", 'supported 1991-08-30'],
  ['2024-06-15', "Mike Powell's long jump world record has stood since 1993.", 'contradicted 1991-08-30'],
  ['2024-06-15', 'The long jump world record of 8.95 metres has stood for 23 years.', 'contradicted 32 years 290 days'],
  [
    '2024-06-15',
    "The men's mile world record has belonged to Hicham El Guerrouj since 1997.",
    'contradicted 1999-07-07',
  ],
  ['2023-01-10', "The men's discus world record has stood since 1986.", 'outdated 1986-06-06'],
  [
    '1993-08-21',
    'Colin Jackson ran 12.91 to break the 110m hurdles world record held by Roger Kingdom since 1989.',
    'supported 1989-08-16',
  ],
  [
    '1996-08-02',
    'Michael Johnson destroyed the 200m record of 19.66, which had lasted just 39 days.',
    'supported 39 days',
  ],
  [
    '2021-08-02',
    "Yulimar Rojas ended Inessa Kravets's 26-year reign with a leap of 15.67 metres in Tokyo.",
    'supported 25 years 357 days, 8 days short of 26 years',
  ],
  [
    '2021-06-19',
    "Ryan Crouser threw 23.37 to end Randy Barnes' 21-year reign as world record holder.",
    'contradicted 31 years 29 days',
  ],
  [
    '2024-07-08',
    'Yaroslava Mahuchikh jumped 2.10m on Sunday to break a record set 37 years ago by Stefka Kostadinova.',
    'supported 1987-08-30',
  ],
  [
    '2024-06-15',
    'Jesse Owens set a long jump world record in 1935 that lasted 25 years.',
    'supported 25 years 80 days',
  ],
  ['2023-01-10', 'She has been champion since 2017 and won the record prize.'],
  // The period first; and the record that somebody ended, which is not his.
  [
    '2016-08-15',
    "For nearly 17 years Michael Johnson's 400m world record looked out of reach.",
    'supported 16 years 354 days, 11 days short of 17 years',
  ],
  [
    '2016-08-15',
    'For close to 17 years the 400m world record of 43.18, by Michael Johnson, seemed unbreakable.',
    'supported 16 years 354 days, 11 days short of 17 years',
  ],
  [
    '2021-08-04',
    'The 400m hurdles world record stood for 29 years until Karsten Warholm broke it.',
    'supported 28 years 329 days',
  ],
  [
    '2021-08-04',
    "Kevin Young's 400m hurdles world record stood for 39 years until Karsten Warholm broke it.",
    'contradicted 28 years 329 days',
  ],
  // A mark that stands is a record's, without the word.
  ['2024-02-15', "Florence Griffith-Joyner's 10.49 has stood since 1988.", 'supported 1988-07-16'],
  ['2024-02-15', "Florence Griffith-Joyner's 10.49 has stood since 1978.", 'contradicted 1988-07-16'],
  [
    '2023-07-14',
    'Hicham El Guerrouj ran 3:26.00 for 1500m in 1998. His record still stands, 23 years later.',
    'contradicted 25 years',
  ],
  [
    '2019-10-14',
    'Brigid Kosgei ran 2:14:04 in the marathon, past the 2:15:25 of Paula Radcliffe, a world record for 14 years.',
    'contradicted 16 years 183 days',
  ],
  // Years counted back, of the discipline in which the mark before was run.
  [
    '2015-07-18',
    'Asbel Kiprop ran 3:26.69 in Monaco. It was 0.69 seconds off the world record set 16 years ago in Rome by Hicham El Guerrouj.',
    'contradicted 17 years 4 days (1998-07-14)',
  ],
  [
    '2025-09-18',
    'Nearly five decades have gone by since Marita Koch set the 400m world record of 47.60 seconds.',
    'contradicted 39 years 348 days',
  ],
  [
    '2022-03-21',
    'Yulimar Rojas jumped her previous record of 15.67 in Tokyo, past the 15.50 metres Inessa Kravets had held since 1997.',
    'contradicted 1995-08-10',
  ],
  // Fallen after so many years; of an age that stands behind the record.
  [
    '2015-07-18',
    "Genzebe Dibaba ran the 1500m in 3:50.07, and Qu Yunxia's 3:50.46 was gone after almost 32 years.",
    'contradicted 21 years 309 days',
  ],
  [
    '2023-06-10',
    'Lamecha Girma smashed the 3000m steeplechase world record, 28 years old, in Paris.',
    'contradicted 18 years 279 days',
  ],
  [
    '2012-06-25',
    'Ashton Eaton scored 9039 points in Eugene. He replaced the 9026 of Roman Sebrle, which had stood since 27 May 2000.',
    'contradicted 2001-05-27',
  ],
  ['2024-04-15', "Alekna's 74.35m erased a mark that had stood since 6 June 1986.", 'supported 1986-06-06'],
  // Counted to a birth, not to the day it fell.
  [
    '2024-04-15',
    "Jürgen Schult's discus record had been set 16 years before Mykolas Alekna was born.",
    'supported 16 years',
  ],
  [
    '2024-07-08',
    'Mahuchikh added a centimetre to a high jump record that was 14 years old when she was born.',
    'supported 14 years',
  ],
  // Not of the record that is told first.
  [
    '2024-05-14',
    'Mykolas Alekna holds the discus world record with 74.35 metres; the previous one, 74.08, had stood since 1986.',
    'supported 1986-06-06',
  ],
  [
    '2025-04-14',
    'Mykolas Alekna holds the discus world record with 74.35 metres; the previous one, 74.08, had stood since 1986.',
    'supported 1986-06-06',
  ],
  // An age is that of the mark, and not of the time somebody had it with one mark after another.
  ['2022-08-20', "David Rudisha's 800m record of 1:40.91 is twelve years old.", 'contradicted 10 years 11 days'],
  ['2022-08-20', "David Rudisha's 800m record of 1:40.91 is ten years old.", 'supported 10 years 11 days'],
  [
    '2022-08-20',
    'David Rudisha has held the 800m record for twelve years.',
    'supported 11 years 356 days, 9 days short of 12 years',
  ],
  // In which nobody did better.
  [
    '2024-04-15',
    'For 35 years no man had thrown the discus further than Jurgen Schult; Mykolas Alekna now has, with 74.35m.',
    'contradicted 37 years 313 days',
  ],
  [
    '2024-04-15',
    'The discus record changed hands for the first time in 27 years when Mykolas Alekna threw 74.35m.',
    'contradicted 37 years 313 days',
  ],
  ['2025-07-10', 'Nobody has run the 800m faster than Jarmila Kratochvilova since 1983.', 'supported 1983-07-26'],
  ['2025-07-10', "The 400m record has been Marita Koch's since 1987.", 'contradicted 1985-10-06'],
  // Before something that is told.
  ['2011-10-10', "Paula Radcliffe's world record of 2:15:25 was set two years before that."],
  // Of another record than the one that is told first.
  ['2023-10-09', 'Kelvin Kiptum broke the world record; Dennis Kimetto had held the course record since 2013.'],
  [
    '2020-08-15',
    'Joshua Cheptegei broke the 5000m record of Kenenisa Bekele, whose 26:17.53 dates from 2005.',
    'unknown',
  ],
  // Whoever bettered his own record has had it since the first of them.
  [
    '2021-01-01',
    'David Rudisha has held the 800m world record since 2010, and bettered it in 2012.',
    'supported 2010-08-22',
  ],
  ['2021-01-01', 'David Rudisha has held the 800m world record since 2011.', 'contradicted 2010-08-22'],
  [
    '2023-10-09',
    "Eliud Kipchoge had held the record since 2018, when he ran more than a minute inside Dennis Kimetto's 2:02:57.",
    'supported 2018-09-16',
  ],
  [
    '2023-10-09',
    'Kelvin Kiptum took the marathon record from Eliud Kipchoge, who had held it since 2017.',
    'contradicted 2018-09-16',
  ],
  ['2023-10-09', 'Eliud Kipchoge had owned the marathon record since the autumn of 2018.', 'supported 2018-09-16'],
  ['2025-01-01', 'Armand Duplantis has held the pole vault world record since Torun in 2020.', 'supported 2020-02-08'],
  // Until when somebody had it, and from when on.
  ['2016-01-01', 'Svetlana Feofanova held the pole vault record with 4.88m until July 2004.', 'supported 2004-07-25'],
  [
    '2016-01-01',
    'Svetlana Feofanova held the pole vault record with 4.88m until July 2003.',
    'contradicted 2004-07-25',
  ],
  ['2016-01-01', 'Sergey Bubka held the pole vault record until 2014.', 'supported 2014-02-15'],
  // He lost it twice.
  ['2016-01-01', 'Sergey Bubka held the pole vault record until 2013.'],
  ['2016-01-01', "Bob Beamon's long jump record of 8.90m stood until 1992.", 'contradicted 1991-08-30'],
  ['2016-01-01', 'Betty Heidler, who had the hammer record until 2012, has retired.', 'contradicted 2014-08-31'],
  [
    '2016-01-01',
    'Haile Gebrselassie held the marathon record from 2006 to 2011.',
    'contradicted 2007-09-30',
    'supported 2011-09-25',
  ],
  [
    '2016-01-01',
    'Sebastian Coe held the 800m record from 1979 to 1997.',
    'supported 1979-07-05',
    'supported 1997-07-07',
  ],
  ['2016-01-01', 'Javier Sotomayor, the high jump record holder, competed until 2001.'],
  ['2016-01-01', 'Sally Gunnell held the British record from 1991 to 2025.'],
  ['2016-01-01', 'Haile Gebrselassie, who had the marathon record, was not beaten in Berlin until 2010.'],
  // Behind the mark that stood, no other of his.
  [
    '2023-10-09',
    'Derek Clayton of Australia ran 2:08:34 in Antwerp in 1969, a mark that stood for 15 years.',
    'contradicted 12 years 190 days',
  ],
  // Another's that lasted so long says nothing of his.
  [
    '1999-07-08',
    "Noureddine Morceli took the mile record from Steve Cram in 1993. Cram's record had lasted six years.",
    'contradicted 8 years 40 days',
  ],
  // A score without its unit is the mark of a record, too.
  [
    '2022-08-04',
    "Jurgen Hingsen never beat him.\nThe German's best, 8832, was the decathlon world record for two months in the summer of 1984.",
    'supported 2 months',
  ],
  ['2022-08-04', "Dan O'Brien's 8891 was the decathlon world record for five years.", 'contradicted 6 years 302 days'],
  // As a record, and the day of a mark that another had.
  [
    '2012-08-10',
    'Behind David Rudisha, Nijel Amos of Botswana ran 1:41.73, which is what Sebastian Coe ran in 1981 and what stood as the record for 16 years.',
    'supported 16 years 64 days',
  ],
  // Nobody better for so long, out of reach, his for so long, and taken so much later.
  [
    '2017-01-10',
    'Jesse Owens jumped 8.13 metres in the long jump in 1935, and nobody went further for 25 years.',
    'supported 25 years 80 days',
  ],
  [
    '2017-01-10',
    'Jesse Owens jumped 8.13 metres in the long jump in 1935, and nobody went further for 35 years.',
    'contradicted 25 years 80 days',
  ],
  [
    '2020-08-15',
    "For 12 years Kenenisa Bekele's 12:37.35 for 5,000 metres was out of everybody's reach.",
    'contradicted 16 years 75 days',
  ],
  [
    '2024-05-08',
    'Roger Bannister ran the mile in 3:59.4 on 6 May 1954.\nBut the record was his for just 64 days before the Australian John Landy ran 3:58.0.',
    'contradicted 46 days',
  ],
  ['2024-08-08', 'Jarmila Kratochvílová lost it to Marita Koch 877 days later.', 'contradicted 788 days'],
  // The mark tells which list is meant, under a roof or not, and that it was had until then.
  [
    '2025-02-17',
    'Grant Fisher broke the record of 12:49.60 that Kenenisa Bekele had held since 2005.',
    'contradicted 2004-02-20',
  ],
  [
    '2025-02-17',
    'Grant Fisher ran 12:44.09, better than the indoor record of 12:49.60 that Kenenisa Bekele had held since February 2005.',
    'contradicted 2004-02-20',
  ],
  [
    '2023-09-26',
    'Tigst Assefa ran 2:11:53, better than the record of 2:14:04 that Brigid Kosgei had held since October 2018.',
    'contradicted 2019-10-13',
  ],
  [
    '2013-09-30',
    'Wilson Kipsang of Kenya ran a new marathon world record of 2:03:23 in Berlin.\nThe 2yr old mark he broke was 2:03:38 by Patrick Makau.',
    'supported 2 years 5 days (735 days)',
  ],
  [
    '2013-09-30',
    'Wilson Kipsang of Kenya ran a new marathon world record of 2:03:23 in Berlin.\nThe 4yr old mark he broke was 2:03:38 by Patrick Makau.',
    'contradicted 2 years 5 days (735 days)',
  ],
  // Her record under a roof, which the sentence does not call so.
  [
    '2024-03-03',
    'The 400 metres record had belonged to Jarmila Kratochvilova, whose 49.59 had stood since 1982.',
    'supported 1982-03-07',
  ],
  [
    '2024-03-03',
    'The 400 metres record had belonged to Jarmila Kratochvilova, whose 49.59 had stood since 1984.',
    'contradicted 1982-03-07',
  ],
];

test.each(CASES)('%s: %s', async (published, text, ...expected) => {
  expect(await verdicts(['record-duration'], published, text)).toEqual(expected);
});

test('how long a record has stood is of a day that has to be known', async () => {
  const of = async (text: string) =>
    (await findingsOf(text, undefined, ['record-duration'])).map(({ verdict, cause }) => [verdict, cause]);
  const text = (years: number) => `Hicham El Guerrouj's mile world record of 3:43.13 has stood for ${years} years.`;
  expect(await of(text(19))).toEqual([['unknown', 'unclear-date']]);
  expect(await of(text(27))).toEqual([['supported', null]]);
  expect(await of('Joshua Cheptegei broke the 16-year-old 5000m world record.')).toEqual([['unknown', 'unclear-date']]);
});

// What a clause tells of a record, that it went on, was not matched or came to an end, and a time that goes with it.
const LASTING: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  // The outdoor record may have stood longer than the record of all places.
  ['2025-05-10', "Sergey Bubka's outdoor pole vault record of 6.14m stood for 26 years.", 'unknown 26 years'],
  [
    '2025-05-10',
    "Sergey Bubka's pole vault record of 6.14m stood for 26 years.",
    'contradicted 26 years -> 19 years 199 days',
  ],
  [
    '2025-05-10',
    "Bubka's 6.14m of July 1994 lasted as the outdoor record until September 2020, when Duplantis cleared 6.15m in Rome.",
  ],
  ['1984-07-21', 'Tamara Bykova kept the high jump record with her 2.05 for just four weeks.', 'supported 4 weeks'],
  [
    '1984-07-21',
    'Tamara Bykova kept the high jump record with her 2.05 for just nine weeks.',
    'contradicted 9 weeks -> 4 weeks',
  ],
  ['2026-11-20', "Bob Beamon's 8.90 reigned for 32 years.", 'contradicted 32 years -> 22 years 316 days'],
  ['2026-11-20', "It took 22 years until somebody jumped further than Bob Beamon's 8.90.", 'supported 22 years'],
  ['2026-11-20', "Nobody has come close to Florence Griffith-Joyner's 10.49 in 38 years.", 'supported 38 years'],
  [
    '2021-08-01',
    "No woman got past Inessa Kravets's 15.50 in the triple jump in half a century.",
    'contradicted 50 years -> 25 years 357 days, 8 days short of 26 years',
  ],
  [
    '1990-07-03',
    "Patrik Bodén's reign as javelin record-holder came to an end after one hundred days.",
    'supported 100 days',
  ],
  [
    '2025-04-14',
    "After 264 days Mykolas Alekna's discus record of 74.35 is history.",
    'contradicted 264 days -> 364 days',
  ],
  // Of something else, or of some day that is not told.
  ['2020-11-20', 'Jan Zelezny needed four years to take the record to 98.48.'],
  ['2020-11-20', 'Usain Bolt, who had trained in Kingston for eight years, ran 9.58 in Berlin.'],
  ['2020-11-20', "For a quarter of a century no man had thrown the hammer as far as Yuriy Sedykh's 86.74."],
  // Years with the months or days beyond them are one time.
  [
    '1991-08-31',
    "Bob Beamon's long jump record of 8.90m stood for 22 years and ten months.",
    'supported 22 years and 10 months',
  ],
  [
    '1991-08-31',
    "Bob Beamon's long jump record of 8.90m stood for 22 years and two months.",
    'contradicted 22 years and 2 months -> 22 years 316 days',
  ],
  [
    '1991-08-31',
    "Bob Beamon's long jump record of 8.90m stood for 23 years and ten months.",
    'contradicted 23 years and 10 months -> 22 years 316 days',
  ],
  [
    '2024-04-15',
    "Jurgen Schult's discus record of 74.08m stood for 37 years and 313 days.",
    'supported 37 years and 313 days',
  ],
  [
    '2024-04-15',
    "Jurgen Schult's discus record of 74.08m stood for 37 years and 301 days.",
    'contradicted 37 years and 301 days -> 37 years 313 days',
  ],
  [
    '1991-08-31',
    "Bob Beamon's 8.90m stood for 22 years and ten months, but Jesse Owens's 8.13m of 1935 lasted even longer, 25 years.",
    'supported 22 years and 10 months',
  ],
];

test.each(LASTING)('%s: %s', async (published, text, ...expected) => {
  expect(await verdictsOf(text, published, ['record-duration'])).toEqual(expected);
});
