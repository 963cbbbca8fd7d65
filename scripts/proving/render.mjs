const HEAD = `# 要求与证明

本表由测试报告生成：测试的标题以行号开头，某行的全部测试在嵌入式数据库与 MariaDB 上都通过，才算它的证明。每行的文字和“还缺什么”写在
\`requirements.yaml\`；一行要整行做到了才是“已证明”，只做到一部分的写明还缺什么。请勿手改，\`npm run requirements\` 会重写。

This table is generated from the reports of the tests: 已证明 proved on the real stack as a whole · 部分 in part, with what is missing ·
未开始 nothing yet.
`;

/** The table as it stands in docs/requirements.md; `proofs` are `{ row, file, isGreen }`. */
export function renderRequirements(sections, proofs) {
  const files = Map.groupBy(proofs, ({ row }) => row);
  const states = sections.flatMap(({ rows }) => rows.map((row) => stateOf(row, files.get(row.id))));
  const count = (state) => states.filter((one) => one === state).length;
  const summary = `共 ${states.length} 行：已证明 ${count('已证明')}，部分 ${count('部分')}，未开始 ${count('未开始')}。`;
  return [HEAD, summary, ...sections.map((section) => renderSection(section, files))].join('\n').trimEnd() + '\n';
}

/** Proved is a row that is built whole and whose tests all passed. */
export function stateOf({ whole }, proofs = []) {
  if (proofs.length === 0) return '未开始';
  return whole && proofs.every(({ isGreen }) => isGreen) ? '已证明' : '部分';
}

function renderSection({ id, title, rows }, files) {
  const lines = rows.map((row) => renderRow(row, files.get(row.id) ?? []));
  return [`\n## ${id} · ${title}\n`, '| 行 | 要做到 | 状态 | 证明 |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function renderRow(row, proofs) {
  const state = stateOf(row, proofs);
  const missing = state === '部分' && row.missing ? `部分。还缺：${row.missing}` : state;
  const links = [...new Set(proofs.map(({ file }) => file))].sort().map((file) => `[${short(file)}](../${file})`);
  return `| ${row.id} | ${row.text} | ${missing} | ${links.join('<br>')} |`;
}

const short = (file) => file.replace(/^tests\//, '').replace(/\.test\.(ts|tsx|mjs)$/, '');
