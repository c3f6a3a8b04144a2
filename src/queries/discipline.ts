/** Which discipline is meant: by id, name, code or alias; several or none are told, never guessed. */
import { distance } from 'fastest-levenshtein';
import type { Dataset } from '../dataset/dataset.ts';
import type { Discipline } from '../dataset/entries.ts';
import { fold } from '../domain/name.ts';
import { Ambiguous, type Candidate, NotFound } from '../errors.ts';

/**
 * @param command the command to suggest, without the discipline: `stadion records`
 * @throws Ambiguous when the words fit several disciplines (`10k`: track or road), NotFound when they fit none
 */
export async function resolveDiscipline(dataset: Dataset, typed: string, command: string): Promise<Discipline> {
  const fitting = await disciplinesCalled(dataset, typed);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  if (only) {
    const message = `"${typed}" can be ${fitting.length} disciplines`;
    throw new Ambiguous(message, 'say which one:', candidates(fitting, command));
  }
  const near = await disciplinesNear(dataset, typed);
  const names = near.map(({ name }) => name).join(' or ');
  const hint = near.length > 0 ? `did you mean ${names}?` : 'for example: marathon, 100m, high-jump';
  throw new NotFound(`there is no discipline "${typed}"`, hint, candidates(near, command));
}

/** Every discipline that goes by these words; one that has them as its own id or name before all others. */
export async function disciplinesCalled(dataset: Dataset, typed: string): Promise<readonly Discipline[]> {
  const folded = fold(typed);
  const exact = await dataset.called(folded);
  const callings = exact.length > 0 ? exact : await dataset.called(folded.replaceAll(' ', ''));
  if (callings.length === 0) return [];
  const own = callings.filter(({ own }) => own);
  const ids = new Set((own.length > 0 ? own : callings).map(({ id }) => id));
  return (await dataset.disciplines()).filter(({ id }) => ids.has(id));
}

/** No discipline is called by so many letters: to compare more with all of them takes seconds. */
const LONGEST = 100;

/** Up to three disciplines that go by something at most two slips away. */
async function disciplinesNear(dataset: Dataset, typed: string): Promise<readonly Discipline[]> {
  const wanted = fold(typed);
  if (wanted.length > LONGEST) return [];
  const near = (await dataset.callings())
    .all()
    .map(({ folded, calling }) => ({ calling, slips: distance(folded, wanted) }))
    .filter(({ slips }) => slips <= Math.min(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  const ids = [...new Set(near.flatMap(({ calling }) => calling.map(({ id }) => id)))].slice(0, 3);
  const all = await dataset.disciplines();
  return ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
}

function candidates(disciplines: readonly Discipline[], command: string): Candidate[] {
  return disciplines.map(({ id, name, environments }) => ({
    id,
    name,
    detail: environments.join(', '),
    command: `${command} ${id}`,
  }));
}
