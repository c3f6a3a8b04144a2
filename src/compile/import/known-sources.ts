/** What the public repositories are that many rows name: the rest of a source entry is read off its address. */
import type { Source } from '../schema.ts';

type Known = Pick<Source, 'title' | 'kind'> & Partial<Pick<Source, 'publisher' | 'date' | 'note'>>;

const list = (title: string, more: Partial<Known> = {}): Known => ({ title, kind: 'list', ...more });
const compiled = (title: string, more: Partial<Known> = {}): Known => ({ title, kind: 'secondary', ...more });

export const KNOWN_SOURCES: Readonly<Record<string, Known>> = {
  'cheredia19-paris-2024-osg-athetes': list('Athletes entered for the Olympic Games of Paris 2024', { date: '2024' }),
  'dungates-athletics': compiled('Running records over time'),
  'gden173-chicago-marathon-2023': list('Results of the Chicago Marathon 2023', { date: '2023' }),
  'hindustantimeslabs-world-record-progression': compiled('World record progression'),
  'jreal10-paris-olympic-azure-data-engineering-project': list('Coaches at the Olympic Games of Paris 2024', {
    date: '2024',
  }),
  'kmuchiri-athleticscraper': list('All-time lists of World Athletics, as of December 2025', {
    publisher: 'World Athletics',
    date: '2025-12',
    note: 'a copy of the lists',
  }),
  'lukaskunn-wikipedia-on-this-day-db': compiled('Births and deaths on this day', { publisher: 'Wikipedia' }),
  'nimarion-records': list('Record and season lists of World Athletics, every state since February 2024', {
    publisher: 'World Athletics',
    note: 'a copy of the lists',
  }),
  'nrennie-londonmarathon': compiled('Winners of the London Marathon'),
  'oliviasze-olympic-track-and-field-analysis': compiled('Olympic track and field results'),
  'pawangopi-marathon-perfomance-and-trends': compiled('Winners of the world marathon majors'),
  'thomascamminady-world-athletics-database': list('All-time lists of World Athletics, as of July 2023', {
    publisher: 'World Athletics',
    date: '2023-07',
    note: 'a copy of the lists',
  }),
  'titouanlegourrierec-world-athletics-records': list('World records of World Athletics', {
    publisher: 'World Athletics',
    note: 'a copy of the lists',
  }),
  'tsoleary-track': compiled('World record progressions of track and field'),
};
