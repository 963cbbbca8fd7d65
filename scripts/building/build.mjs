import { parseArgs } from 'node:util';
import { PlainError } from '../processes.mjs';
import { buildStale } from './build-stale.mjs';
import { targets } from './targets.mjs';

/** `npm run build [-- --only api,h5,weapp,console] [--force]`: builds what its sources say is stale. */
export async function build(args) {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, force: { type: 'boolean' } } });
  const names = values.only?.split(',') ?? Object.keys(targets);
  const unknown = names.filter((name) => !(name in targets));
  if (unknown.length > 0) throw new PlainError(`没有 ${unknown.join('、')}，可选：${Object.keys(targets).join('、')}`);
  await buildStale(names, { force: values.force });
  console.log('构建齐全。');
}
