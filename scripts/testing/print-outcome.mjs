const MESSAGE_LINES = 16;

/** One line per runner, and below it what failed, short enough to read. */
export function printOutcome(id, { passed, failed, problems }, time) {
  const isGood = failed.length === 0 && problems.length === 0;
  console.log(
    `${isGood ? '✓' : '✗'} ${id}  ${passed.length} passed, ${failed.length + problems.length} failed  ${time}`,
  );
  for (const test of failed) {
    console.log(`  ✗ ${test.id}`);
    if (test.message) console.log(indent(shorten(test.message)));
  }
  for (const problem of problems) console.log(indent(shorten(problem), '  ✗ '));
}

function shorten(message) {
  // eslint-disable-next-line no-control-regex -- jest colours its messages
  const plain = message.replace(/\u001b\[\d+m/g, '').trimEnd();
  const lines = plain.split('\n').filter((line) => !line.includes('node_modules'));
  return lines.slice(0, MESSAGE_LINES).join('\n');
}

function indent(text, first = '      ') {
  return first + text.split('\n').join('\n      ');
}
