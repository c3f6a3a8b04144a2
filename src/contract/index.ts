/** The data of every command that answers with data: the compiler refuses a command that has no line here. */
import type { z } from 'zod';
import type { answering } from '../commands/index.ts';
import { AgeData } from './age.ts';
import { AthleteData } from './athlete.ts';
import { CheckData } from './check.ts';
import { CompareData } from './compare.ts';
import { DataInfo } from './data.ts';
import { DataBuild } from './data-build.ts';
import { DataImport } from './data-import.ts';
import { DataValidate } from './data-validate.ts';
import { EventData } from './event.ts';
import { GapData } from './gap.ts';
import { MarksData } from './marks.ts';
import { OnData } from './on.ts';
import { RecordsData } from './records.ts';
import { SearchData } from './search.ts';
import { SourceData } from './source.ts';
import { TimelineData } from './timeline.ts';

export const contracts: Readonly<Record<keyof typeof answering, z.ZodType>> = {
  age: AgeData,
  athlete: AthleteData,
  check: CheckData,
  compare: CompareData,
  data: DataInfo,
  'data-build': DataBuild,
  'data-import': DataImport,
  'data-validate': DataValidate,
  event: EventData,
  gap: GapData,
  marks: MarksData,
  on: OnData,
  records: RecordsData,
  search: SearchData,
  source: SourceData,
  timeline: TimelineData,
};
