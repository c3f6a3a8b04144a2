/** What the dataset holds. */
import type { DataInfo } from '../contract/data.ts';
import { type Answer, answer, type Session } from './answer.ts';

export async function dataQuery(session: Session): Promise<Answer<DataInfo>> {
  const { version, date, newestMark, counts } = session.dataset.manifest;
  return answer('data', session, { version, date, newestMark, counts }, {});
}
