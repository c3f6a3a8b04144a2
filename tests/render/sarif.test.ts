/** SARIF 2.1.0: by the rules of its schema, and by what the schema cannot say. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { renderFiles } from '../../src/render/files.ts';
import { render } from '../../src/render/index.ts';
import { failureAnswer } from '../../src/views/failure.ts';
import { checkedText, FINDINGS, findingIn, PROGRAM, settings, spokenOf, TEXT } from '../fixtures/checked.ts';
import { SARIF_SCHEMA } from '../fixtures/sarif-schema.ts';

const ajv = new Ajv({ allErrors: true, strict: false, formats: { uri: isUri, 'uri-reference': isReference } });
const validate = ajv.compile(SARIF_SCHEMA);

function isUri(text: string): boolean {
  return isReference(text) && URL.canParse(text);
}

/** Only what RFC 3986 lets stand in one; without a scheme, no colon before the first slash. */
function isReference(text: string): boolean {
  return /^(?:%[0-9A-F]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=])*$/i.test(text) && !/^[^/]*[^a-z/][^/]*:/i.test(text);
}

const ON = settings({ format: 'sarif' });
const report = async (checked = checkedText(), file = 'draft.md') => valid(await render(spokenOf(checked, file), ON));

function valid(text: string) {
  const log = JSON.parse(text);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log.runs[0];
}

describe('a report', () => {
  it('says where each finding is, how bad, and by which rule', async () => {
    const { results, tool, columnKind } = await report();
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.map(({ level, kind, ruleId }: Record<string, string>) => [ruleId, level, kind])).toEqual([
      ['age', 'error', undefined],
      ['record-holder', 'warning', undefined],
      ['mark', 'none', 'pass'],
      ['mark', 'note', undefined],
    ]);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, help: { text: expect.stringMatching(/\.$/) } });
      const { region } = locations[0].physicalLocation;
      expect(TEXT.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
      const line = TEXT.split('\n')[region.startLine - 1] as string;
      expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe(region.snippet.text);
    }
    expect(tool.driver.version).toBe(PROGRAM.version);
    expect(results[0].message.text).toMatch(/^Kelvin Kiptum: "25 years old" is wrong, in fact 23 years old/);
  });

  it('without findings is a run without results', async () => {
    expect(await report(checkedText('Nothing.', []))).toMatchObject({
      results: [],
      artifacts: [{ location: { uri: 'draft.md' } }],
      invocations: [{ executionSuccessful: true }],
    });
  });

  it('is told what data it rests on', async () => {
    expect((await report()).properties).toEqual({ dataset: expect.stringMatching(/^\d{4}\./), asOf: '2026-11-20' });
  });
});

describe('files', () => {
  it.each([
    ['draft.md', 'draft.md'],
    ['./a/../draft.md', 'draft.md'],
    ['/press/desk/a/draft.md', 'a/draft.md'],
    ['../draft.md', '../draft.md'],
    ['/elsewhere/draft.md', 'file:///elsewhere/draft.md'],
    ['a b/ü#?%.md', 'a%20b/%C3%BC%23%3F%25.md'],
    ['javascript:alert(1).md', 'javascript%3Aalert(1).md'],
    ['\ud800.md', '%EF%BF%BD.md'],
    ['-', 'stdin'],
  ])('%j is %s', async (file, uri) => {
    const { artifacts, results } = await report(checkedText(), file);
    expect(artifacts[0].location.uri).toBe(uri);
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri, index: 0 });
  });

  it('are one report, with what could not be read', async () => {
    const files = await renderFiles(ON);
    const parts = [
      await files.answer('a.md', spokenOf(checkedText(), 'a.md')),
      files.failure('b.md', failureAnswer(new DataError('b.md cannot be read: it is a folder'))),
      await files.answer('c.md', spokenOf(checkedText(), 'c.md')),
      await files.answer('a.md', spokenOf(checkedText(), './a.md')),
    ];
    expect(parts).toEqual(['', '', '', '']);
    const { artifacts, results, invocations } = valid(files.end());
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual(['a.md', 'c.md']);
    expect(results).toHaveLength(12);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'b.md cannot be read: it is a folder' } }],
    });
  });
});

describe('fingerprints', () => {
  const prints = async (source: string, findings = FINDINGS) =>
    (await report(checkedText(source, findings))).results.map(
      (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['claim/v1'],
    );

  it('stay when the text before a claim changes', async () => {
    const moved = FINDINGS.map((each) => ({ ...each, start: each.start + 5, end: each.end + 5 }));
    expect(await prints(`More\n${TEXT}`, moved)).toEqual(await prints(TEXT));
  });

  it('tell equal claims apart', async () => {
    const source = 'WRONG and WRONG';
    const all = await prints(source, [findingIn(source, 'WRONG'), findingIn(source, 'WRONG', {}, 1)]);
    expect(new Set(all).size).toBe(2);
  });
});

describe('hostile texts', () => {
  it('hold no placeholders and no links', async () => {
    const source = 'He ran 2:00:35.';
    const found = findingIn(source, '2:00:35', { claimed: '{0} [here](1)' });
    const { results } = await report(checkedText(source, [found]));
    expect(results[0].message.text).toMatch(/^"\{\{0\}\} \[here\] \(1\)" cannot be checked/);
  });

  it('stay data, and do not steer a terminal', async () => {
    const source = 'He ran \u001b[2J\u202e\u009b"}],2:00:35.';
    const quote = source.slice(7, -1);
    const spoken = spokenOf(checkedText(source, [findingIn(source, quote, { claimed: quote })]), `${quote}.md`);
    const text = await render(spoken, { ...ON, terminal: true });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(valid(text).results[0].locations[0].physicalLocation.region.snippet.text).toBe(quote);
  });
});
