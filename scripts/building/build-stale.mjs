import { PlainError, root, seconds } from '../processes.mjs';
import { isStale, removeStamp, sourcesHash, writeStamp } from './sources-hash.mjs';
import { targets } from './targets.mjs';

const TICK = 10_000;

/** Builds those of the named targets whose sources changed (all with `force`) and says so while it does. */
export async function buildStale(names, { force = false, say = console.log } = {}) {
  for (const name of names) {
    if (force || isStale(root, targets[name])) await buildOne(targets[name], say);
  }
}

async function buildOne(target, say) {
  const started = performance.now();
  say(`构建 ${target.title} …`);
  const ticking = setInterval(() => say(`构建 ${target.title} … ${seconds(started)}`), TICK);
  try {
    // The hash of before: a file saved while the build runs leaves it stale.
    const hash = sourcesHash(root, target);
    removeStamp(root, target);
    await target.build(root);
    writeStamp(root, target, hash);
  } catch (error) {
    throw new PlainError(`构建 ${target.title} 失败：\n${error.message}`);
  } finally {
    clearInterval(ticking);
  }
  say(`构建 ${target.title} 完成，${seconds(started)}`);
}
