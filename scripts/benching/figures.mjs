export const medianOf = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** A table in Markdown; lines are written already. */
export const tableOf = (head, lines) =>
  [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines].join('\n');

export const lineOf = (cells) => `| ${cells.join(' | ')} |`;
