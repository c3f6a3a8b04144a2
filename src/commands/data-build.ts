import { UsageError } from '../errors.ts';
import { answer } from '../queries/answer.ts';
import { dataBuildView, dataValidateExplanation } from '../views/data-validate.ts';
import { type Command, reply } from './command.ts';
import { INVALID } from './data-validate.ts';
import { atWorkbench } from './workbench.ts';

export const dataBuild: Command = {
  name: 'data build',
  contract: 'data-build',
  summary: 'a data folder checked and compiled, for --data',
  argument: { name: 'folder', description: 'a data folder', required: true, completes: ['path'] },
  options: [
    {
      flags: '--out <folder>',
      description: 'where the compiled dataset goes; an older one there is replaced',
      completes: ['path'],
    },
  ],
  examples: [
    { line: 'stadion data build mine --out mine.compiled', shows: 'then: stadion marks 800m --data mine.compiled' },
  ],
  files: true,
  lists: ['problems'],
  run: async ({ words: folder, options, session, tools }) => {
    const out = options.out;
    if (typeof out !== 'string') {
      throw new UsageError(
        'data build needs --out FOLDER',
        `for example: stadion data build ${folder} --out ${folder}.compiled`,
      );
    }
    const made = await atWorkbench(({ settle, build, isFolder, checkTarget }) => {
      isFolder(folder);
      checkTarget(folder, out);
      settle(folder, tools.processes);
      const progress = (file: string, read: number) => tools.progress(`compiling ${file}: ${read}`, undefined);
      return build(folder, out, progress, tools.processes);
    });
    tools.progress('', undefined);
    if ('problems' in made) {
      const data = { folder, out, built: null, count: made.count, problems: [...made.problems] };
      const told = reply(answer('data-build', session, data, {}), dataBuildView, dataValidateExplanation);
      return { ...told, code: INVALID };
    }
    const { version, date, newestMark, counts } = made.manifest;
    const data = { folder, out, built: { version, date, newestMark, counts }, count: 0, problems: [] };
    const own = { ...session, dataset: { ...session.dataset, manifest: made.manifest } };
    return reply(answer('data-build', own, data, {}), dataBuildView, dataValidateExplanation);
  },
};
