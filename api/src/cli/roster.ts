import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Context } from '../kernel/context.js';
import { Stage } from '../modules/organisation/index.js';
import { commitRosterFolder, previewRosterFolder, type FolderPreview } from '../modules/people/index.js';
import { printRoster } from './roster-report.js';
import { UsageError } from './usage.js';
import { withHouse } from './with-house.js';

const STAGES: Record<string, Stage> = { primary: Stage.PRIMARY, junior: Stage.JUNIOR, senior: Stage.SENIOR };
const SHEETS = /\.(xlsx|xls|csv)$/i;

const OPTIONS = {
  school: { type: 'string' },
  name: { type: 'string' },
  stage: { type: 'string' },
  commit: { type: 'boolean' },
  'skip-refused': { type: 'boolean' },
  'renames-confirmed': { type: 'string' },
  'confirm-school': { type: 'string' },
  json: { type: 'boolean' },
} as const;

async function sheetsIn(folder: string) {
  let names: string[];
  try {
    names = (await readdir(folder)).filter(
      (name) => SHEETS.test(name) && !name.startsWith('~$') && !name.startsWith('.'),
    );
  } catch {
    throw new UsageError(`打不开文件夹 ${folder}。`);
  }
  if (names.length === 0) throw new UsageError(`文件夹 ${folder} 里没有 xlsx 或 csv 表格。`);
  return Promise.all(
    names.sort().map(async (name) => ({ name: name.normalize('NFC'), bytes: await readFile(join(folder, name)) })),
  );
}

function stageOf(text: string | undefined): Stage | null {
  if (text === undefined) return null;
  const stage = STAGES[text];
  if (!stage) throw new UsageError('--stage 应是 primary、junior 或 senior。');
  return stage;
}

interface Said {
  'skip-refused'?: boolean | undefined;
  'renames-confirmed'?: string | undefined;
  'confirm-school'?: string | undefined;
}

function renamesIn(text = '0'): number {
  if (!/^\d+$/.test(text)) throw new UsageError('--renames-confirmed 应是核对过的人数，例如 2。');
  return Number(text);
}

const wishesOf = (said: Said) => ({
  ...{ skipRefused: said['skip-refused'] ?? false, joinTeacherParents: [] },
  renamesConfirmed: renamesIn(said['renames-confirmed']),
  schoolName: said['confirm-school'] ?? null,
});

/** GL-1: previews or imports the spreadsheets of a school from a folder. */
export async function rosterCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [folder] = positionals;
  if (!folder || !values.school)
    throw new UsageError('用法：roster import <文件夹> --school <学校代码> [--name 校名] [--stage 学段] [--commit]');
  const school = { code: values.school, name: values.name ?? null, stage: stageOf(values.stage) };
  const wishes = wishesOf(values);
  const files = await sheetsIn(folder);
  const run = async (ctx: Context): Promise<FolderPreview> =>
    values.commit ? commitRosterFolder(ctx, school, files, wishes) : previewRosterFolder(ctx, school, files);
  const result = await withHouse(run);
  printRoster(result, { json: values.json ?? false, commit: values.commit ?? false });
  return values.commit && !result.committed ? 1 : 0;
}
