import { answer } from '../queries/answer.ts';
import { dataValidateExplanation, dataValidateView } from '../views/data-validate.ts';
import { type Command, reply } from './command.ts';
import { atWorkbench } from './workbench.ts';

/** As for a dataset that cannot be read. */
export const INVALID = 4;

export const dataValidate: Command = {
  name: 'data validate',
  contract: 'data-validate',
  summary: 'what is wrong in a data folder: file, line, rule and what was expected',
  argument: { name: 'folder', description: 'a data folder', required: true, completes: ['path'] },
  options: [],
  examples: [{ line: 'stadion data validate mine', shows: 'nothing, or a problem a line; then the exit code is 4' }],
  files: true,
  lists: ['problems'],
  run: async ({ words: folder, session, tools }) => {
    const found = await atWorkbench(({ settle, validate, isFolder }) => {
      isFolder(folder);
      settle(folder, tools.processes);
      return validate(folder, (file, read) => tools.progress(`checking ${file}: ${read}`, undefined));
    });
    tools.progress('', undefined);
    const { problems, count } = found;
    const data = { folder, valid: count === 0, count, problems: [...problems] };
    const told = reply(answer('data-validate', session, data, {}), dataValidateView, dataValidateExplanation);
    return { ...told, code: count === 0 ? 0 : INVALID };
  },
};
