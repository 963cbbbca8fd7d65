import { NO_HAZARDS, type FolderPreview, type RosterHazards } from '../modules/people/index.js';

interface Manner {
  json: boolean;
  commit: boolean;
}

function asJson({ preview }: FolderPreview): string {
  const { added, changed, left, unchanged } = preview;
  const refused = preview.refused.map(({ file, row, column, value, reason }) => ({ file, row, column, value, reason }));
  return `${JSON.stringify({ added, changed, left, unchanged, refused }, null, 2)}\n`;
}

function asText({ preview, committed, failure }: FolderPreview, commit: boolean): string {
  const lines = preview.files.map((file) => `  ${file.name}：${file.rowCount} 行`);
  lines.unshift('读到的表格');
  lines.push(
    '',
    `新增 ${preview.added} 行，有变化 ${preview.changed} 行，离开 ${preview.left} 行，不变 ${preview.unchanged} 行。`,
  );
  if (preview.refused.length > 0) lines.push('', `不能导入的 ${preview.refused.length} 行：`);
  for (const { file, row, column, value, reason } of preview.refused) {
    lines.push(`  ${file} 第 ${row} 行 · ${column || '整份表'}${value ? `“${value}”` : ''}：${reason}`);
  }
  lines.push(...hazardLines(preview.hazards));
  if (preview.warnings.length > 0) lines.push('', '请留意：');
  for (const { file, row, message } of preview.warnings) lines.push(`  ${file} 第 ${row} 行：${message}`);
  for (const { file, message } of preview.notes) lines.push(`  ${file}：${message}`);
  for (const offer of preview.offers) {
    lines.push(
      `  教师 ${offer.staffName}（${offer.staffNumber}）可能也是 ${offer.childNames.join('、')} 的家长，可在网页上确认后关联。`,
    );
  }
  lines.push('', conclusion(committed, failure, commit));
  return `${lines.join('\n')}\n`;
}

/** What must not happen unseen: whose name becomes another, and what looks like another school's sheets. */
function hazardLines({ alarms, renamed }: RosterHazards = NO_HAZARDS): string[] {
  const names = renamed.map(({ number, before, after, file, row }) => [`  ${number}：${before} → ${after}`, file, row]);
  return [
    ...(alarms.length > 0 ? ['', '先看这里：', ...alarms.map((words) => `  ${words}`)] : []),
    ...(names.length > 0 ? ['', `姓名变了的 ${names.length} 人：`] : []),
    ...names.map(([words, file, row]) => `${words}（${file} 第 ${row} 行）`),
  ];
}

function conclusion(committed: boolean, failure: string | null, commit: boolean): string {
  if (committed) return '已导入。';
  if (commit) return `没有导入，任何内容都没有改动。${failure ?? ''}`;
  return '这是预览，没有写入任何内容。核对无误后加上 --commit 导入。';
}

/** Prints what an import would do or did; with `json` nothing else goes to standard output. */
export function printRoster(result: FolderPreview, { json, commit }: Manner): void {
  process.stdout.write(json ? asJson(result) : asText(result, commit));
  if (json && result.failure) process.stderr.write(`${result.failure}\n`);
}
