import { seconds } from '../processes.mjs';

const AT_ONCE = 2;

/** Runs every step, two at a time; a step resolves to its complaint, empty when all is well. */
export async function runSteps(steps, { say = console.log } = {}) {
  const waiting = [...steps];
  const results = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step, say));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return steps.map(({ id }) => results.find((result) => result.id === id));
}

async function runStep({ id, run }, say) {
  const started = performance.now();
  const complaint = await run().catch((error) => (error.isPlain ? error.message : error.stack));
  const status = complaint ? 'failed' : 'passed';
  say(`${complaint ? '✗' : '✓'} ${id}  ${seconds(started)}`);
  if (complaint) say(complaint.trimEnd());
  return { id, status };
}
