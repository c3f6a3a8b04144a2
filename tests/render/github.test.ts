/** Annotations for GitHub Actions: nothing in a text or a file name can end one, or begin another command. */
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { checkedText, findingIn, PROGRAM, settings, spokenOf } from '../fixtures/checked.ts';

const shown = (checked = checkedText(), file = 'draft.md') =>
  render(spokenOf(checked, file), settings({ format: 'github', program: PROGRAM }));

describe('annotations', () => {
  it('are a line a finding, by level', async () =>
    expect(await shown()).toMatchInlineSnapshot(`
      "::error file=draft.md,line=1,endLine=1,col=18,endColumn=29,title=contradicted%3A age::Kelvin Kiptum: "25 years old" is wrong, in fact 23 years old, off by 2 years. Born 1999-12-02, he was 23 until 2023-12-02. Source: All-time lists, World Athletics; A life, The Paper
      ::warning file=draft.md,line=1,endLine=1,col=38,endColumn=54,title=outdated%3A holder of a record::Kelvin Kiptum: "holder of the marathon world record" is no longer true since 2026-04-26, now Sabastian Sawe. Beaten by Sabastian Sawe in 1:59:30. Source: All-time lists, World Athletics
      ::notice file=draft.md,line=2,endLine=2,col=8,endColumn=15,title=supported%3A mark::Kelvin Kiptum: "2:00:35 marathon" is right. He ran it on 2023-10-08. Source: All-time lists, World Athletics
      ::notice file=draft.md,line=2,endLine=2,col=32,endColumn=39,title=unknown%3A mark::"1:59:40" cannot be checked: it can mean several. Nobody is named.
      "
    `));

  it('of nothing are nothing', async () => expect(await shown(checkedText('', []))).toBe(''));

  it('name files from the folder that is worked in', async () => {
    expect(await shown(undefined, '/press/desk/a/draft.md')).toContain(' file=a/draft.md,');
    expect(await shown(undefined, './draft.md')).toContain(' file=draft.md,');
    expect(await shown(undefined, '/elsewhere/draft.md')).toContain(' file=/elsewhere/draft.md,');
  });

  it('of standard input have no place', async () => {
    expect((await shown(undefined, '-')).split('\n')[0]).toMatch(/^::error title=contradicted%3A age::Kelvin/);
  });

  it('over several lines have no columns', async () => {
    const source = 'He ran 2\nhours.';
    expect(await shown(checkedText(source, [findingIn(source, '2\nhours')]))).toContain(
      '::notice file=draft.md,line=1,endLine=2,title=',
    );
  });

  it('cannot be broken out of', async () => {
    const hostile = 'x\r\n::error::100%0A,a:b\u001b[2J\u202e';
    const source = `He ran ${hostile}.`;
    const rest = { claimed: hostile, reason: hostile, verdict: 'contradicted' } as const;
    const text = await shown(
      checkedText(source, [findingIn(source, hostile, rest)]),
      `a,b:c%\n::warning::${hostile}.md`,
    );
    expect(text.split('\n')).toHaveLength(2);
    expect(text.match(/^::/gm)).toHaveLength(1);
    expect(text).toContain('file=a%2Cb%3Ac%25\uFFFD%3A%3Awarning%3A%3Ax');
    expect(text).toContain('100%250A');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
