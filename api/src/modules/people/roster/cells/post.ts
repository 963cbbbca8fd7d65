import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { RoleKind } from '../../people.rules.js';
import { type Reading, understood } from './reading.js';
import { compact } from './text.js';
import { readWords } from './words.js';

const POSTS: [RoleKind, string][] = [
  [RoleKind.PRINCIPAL, '校长 正校长 执行校长 校长书记 书记校长 校长兼书记'],
  [RoleKind.DEPUTY_PRINCIPAL, '副校长 分管副校长 教学副校长 德育副校长 常务副校长 业务副校长'],
  [RoleKind.ACADEMIC_DIRECTOR, '教务主任 教导主任 教务处主任 教导处主任 教学主任'],
  [RoleKind.MORAL_DIRECTOR, '德育主任 德育处主任 政教主任 政教处主任 学生处主任 团委书记 大队辅导员'],
  [RoleKind.SCHOOL_ADMINISTRATOR, '综评管理员 综合素质评价管理员 学校管理员 校级管理员 管理员'],
  [RoleKind.SCHOOL_DOCTOR, '校医 卫生老师 卫生教师 保健教师 保健老师'],
  [RoleKind.COUNSELLOR, '心理教师 心理老师 心理健康教师 心理辅导教师 心理辅导员 心理咨询师'],
  [RoleKind.TEACHER, '教师 老师 任课教师 任课老师 科任教师 科任老师 专任教师 学科教师 班主任'],
];

const BY_WORD = new Map(POSTS.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)));

/** The role behind a post. Of several the first that is more than teaching counts; an unknown post counts as teacher. */
export function readPost(cell: Cell): Reading<{ post: string; role: RoleKind }> {
  const written = readWords('岗位', cell);
  if ('fault' in written) return written;
  const post = written.value;
  const words = compact(post)
    .replace(/\([^)]*\)/gu, '')
    .split(/[、,;/]|兼/u)
    .filter(Boolean);
  const roles = words.flatMap((word) => BY_WORD.get(word) ?? []);
  const role = roles.find((found) => found !== RoleKind.TEACHER) ?? roles[0];
  if (role) return understood({ post, role });
  return understood({ post, role: RoleKind.TEACHER }, `岗位“${post}”没有对应的职责，先按“教师”登记`);
}
