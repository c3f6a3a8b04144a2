/**
 * `npm run eval -- [--dev FILE] [--articles FOLDER] [--failures] [--json]`: how well `check` reads and grades, over the
 * project's own texts and over what else is given.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from './articles.ts';
import { readDev } from './dev.ts';
import { figuresOf } from './figures.ts';
import { type Graded, gradeBatch } from './grade.ts';
import { ownBatches, readOwn } from './own.ts';
import { pipeline } from './pipeline.ts';
import { failuresText, figuresText } from './report.ts';

/**
 * @param root the folder of the project, built
 * @param args what was typed after the command
 * @returns what to print
 * @throws TypeError when an option is not known
 */
export async function evaluate(root: string, args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dev: { type: 'string' },
      articles: { type: 'string' },
      failures: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const batches = [
    ...ownBatches(readOwn(join(root, 'eval/texts'))),
    ...(values.dev ? readDev(values.dev) : []),
    ...(values.articles ? [readArticles(values.articles, join(root, 'data/claims'))] : []),
  ];
  const check = pipeline(join(root, 'dist/dataset'));
  const graded: Graded[] = [];
  for (const batch of batches) graded.push(await gradeBatch(batch, check));
  if (values.json)
    return `${JSON.stringify(Object.fromEntries(graded.map((each) => [each.batch.name, figuresOf(each)])), null, 2)}\n`;
  const figures = graded.map((each) => figuresText(each.batch.name, figuresOf(each)));
  return [...figures, ...(values.failures ? graded.map(failuresText) : [])].join('\n');
}
