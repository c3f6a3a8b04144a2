/** What texts say of a person, each claim with its verdict: the wrong ones first. */
import type { AthleteData } from '../contract/athlete.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, cell, type Tone } from './doc.ts';
import { joined } from './words.ts';

export const VERDICT_TONES: Readonly<Record<string, Tone>> = {
  contradicted: 'bad',
  outdated: 'warn',
  supported: 'good',
  unknown: 'muted',
};

/** The verdicts, those a reader must know first at the top. */
const VERDICTS = Object.keys(VERDICT_TONES);

type Claims = NonNullable<AthleteData['claims']>;

export function claimBlocks(claims: Claims, sources: Answer<AthleteData>['sources']): Block[] {
  if (claims.length === 0) return [{ kind: 'note', text: 'no claims about this person have been collected' }];
  const texts = [...new Set(claims.map(({ source }) => source))];
  return texts.flatMap((text): Block[] => {
    const own = claims
      .filter(({ source }) => source === text)
      .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
    const source = sources[text];
    const counts = VERDICTS.map(
      (verdict) => [own.filter((claim) => claim.verdict === verdict).length, verdict] as const,
    );
    return [
      { kind: 'heading', text: joined([`"${source?.title ?? text}"`, source?.publisher, own[0]?.asOf]) },
      {
        kind: 'text',
        text: joined(counts.map(([count, verdict]) => count > 0 && `${count} ${verdict}`)),
        tone: 'muted',
      },
      {
        kind: 'table',
        columns: [
          { key: 'verdict', title: 'verdict' },
          { key: 'claimed', title: 'the text says', flexible: true },
          { key: 'actual', title: 'what is known', flexible: true },
        ],
        rows: own.map(({ verdict, property, claimed, actual, reason }) => [
          cell(verdict, VERDICT_TONES[verdict] ?? 'plain'),
          cell(`${property.replaceAll('-', ' ')}: ${claimed}`),
          cell(joined([actual, reason], '. ')),
        ]),
        cites: own.map((claim) => claim.sources),
      },
    ];
  });
}
