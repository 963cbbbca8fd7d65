import { SheetRate, TermTask } from '../codes.rules.js';
import type { Complaint } from './complaint.js';
import type { Scheme, SheetRules } from './scheme-schema.js';

const falls = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < values[index - 1]!);

const OF_TEACHERS: readonly TermTask[] = [TermTask.QUOTAS, TermTask.EVALUATIONS, TermTask.RESULTS];
const OF_HOUSEHOLDS: readonly TermTask[] = [
  ...[TermTask.QUOTAS, TermTask.GUARDIAN_MESSAGE, TermTask.SELF_EVALUATION, TermTask.BODY_MEASURES],
];

/** From how many points a verdict is given. */
const pointsOf = ({ fromPoints, abovePoints }: SheetRules['verdicts'][number]): number =>
  fromPoints ?? abovePoints ?? 0;

/** ZM-11: bands reach down to nothing, verdicts stand from high to low, and tasks are those of whom they are asked. */
export function sheetComplaints({ sheet }: Scheme): Complaint[] {
  if (!sheet) return [];
  const { rates, bands, verdicts } = sheet;
  const kinds = rates.map(({ kind }) => kind);
  const checks: [isRight: boolean, path: string, message: string][] = [
    [new Set(kinds).size === kinds.length, 'rates', `每一项比率（${Object.values(SheetRate).join('、')}）只写一次。`],
    [falls(bands.map(({ fromPercent }) => fromPercent)), 'bands', '各档要从高到低排列。'],
    [bands.at(-1)!.fromPercent === 0, 'bands', '最低一档要从 0 起。'],
    [falls(verdicts.map(pointsOf)), 'verdicts', '评定要从高到低排列。'],
    [
      verdicts.every(({ fromPoints, abovePoints }) => (fromPoints === undefined) !== (abovePoints === undefined)),
      'verdicts',
      'fromPoints 与 abovePoints 写一个。',
    ],
    [sheet.teacherTasks.every((task) => OF_TEACHERS.includes(task)), 'teacherTasks', '有的任务不是教师的。'],
    [sheet.householdTasks.every((task) => OF_HOUSEHOLDS.includes(task)), 'householdTasks', '有的任务不是家长的。'],
  ];
  return checks.flatMap(([isRight, path, message]) => (isRight ? [] : [{ path: `sheet.${path}`, message }]));
}
