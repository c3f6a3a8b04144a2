/** A row of a table of people: who, and what it says of them. */
import type { Statement } from '../schema.ts';
import type { Said, Who } from './mentions.ts';
import { type Fields, Refused } from './record-of-row.ts';
import { whoOf } from './rows-of-results.ts';

/** @throws Refused */
export function personOfRow(fields: Fields): { readonly who: Who; readonly said: Said; readonly source: string } {
  const sex = fields.sex();
  if (sex === 'X') throw new Refused('sex: "X" is of a team');
  const [source = ''] = fields.sources();
  const statement = (property: Statement['property'], value: string | undefined): Statement[] =>
    value ? [{ property, value, sources: [source] }] : [];
  const list = (text: string) =>
    text
      .split(/[|;]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const said: Said = {
    statements: [
      ...statement('died', fields.optionalDate('died')),
      ...statement('born-place', fields.text('born-place')),
      ...statement('died-place', fields.text('died-place')),
      ...statement('residence', fields.text('residence')),
    ],
    aliases: list(fields.text('aliases')),
    clubs: list(fields.text('club')),
    coaches: list(fields.text('coach')),
  };
  return { who: whoOf(fields, sex, fields.nation()), said, source };
}
