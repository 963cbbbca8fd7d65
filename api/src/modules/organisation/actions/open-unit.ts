import type { Change } from '../../../kernel/context.js';
import { conflict, invalidInput, notFound } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { assertMayOpenUnits, seesUnit } from '../organisation.policy.js';
import { Unit } from '../unit.entity.js';
import { gradesOf, mayStandUnder, UnitKind, type Stage } from '../unit.rules.js';

/** The code of the single root, under which provinces (and schools not yet placed) stand. */
export const PLATFORM_CODE = 'platform';

/** What a new unit needs. */
export interface NewUnit {
  parentId: Id;
  kind: UnitKind;
  name: string;
  code: string;
  stages?: Stage[] | null;
}

const LONGEST_NAME = 100;
const CODE_SHAPE = /^[A-Za-z0-9_-]{2,32}$/;

/** The root unit; made on first use. */
export async function requirePlatform(change: Change): Promise<Unit> {
  const found = await change.em.findOne(Unit, { code: PLATFORM_CODE });
  if (found) return found;
  const id = newId();
  const unit = change.em.create(Unit, {
    id,
    parentId: null,
    path: `${id}/`,
    kind: UnitKind.PLATFORM,
    code: PLATFORM_CODE,
    name: '综评平台',
    stages: '',
  } as never);
  return unit;
}

function checked(input: NewUnit, parent: Unit): void {
  if (!CODE_SHAPE.test(input.code)) throw invalidInput('code', '代码由 2 到 32 个字母、数字或短横线组成。');
  if (!input.name.trim()) throw invalidInput('name', '请填写单位名称。');
  if ([...input.name.trim()].length > LONGEST_NAME) throw invalidInput('name', `单位名称最多 ${LONGEST_NAME} 个字。`);
  if (!mayStandUnder(input.kind, parent.kind)) throw invalidInput('kind', `这类单位不能直接隶属于“${parent.name}”。`);
  const needsStages = input.kind === UnitKind.SCHOOL;
  if (needsStages && gradesOf(input.stages ?? []).length === 0) throw invalidInput('stages', '请选择学校的学段。');
}

/** GL-1: opens a unit under the one that administers it. */
export async function openUnit(change: Change, input: NewUnit): Promise<{ id: Id }> {
  const parent = isId(input.parentId) ? await change.em.findOne(Unit, { id: input.parentId }) : null;
  if (!parent || !seesUnit(change.actor, parent)) throw notFound('上级单位');
  assertMayOpenUnits(change.actor, parent.path);
  checked(input, parent);
  if (await change.em.findOne(Unit, { code: input.code })) {
    throw conflict(`代码 ${input.code} 已被别的单位使用，请换一个。`);
  }
  const id = newId();
  change.em.create(Unit, {
    id,
    parentId: parent.id,
    path: `${parent.path}${id}/`,
    kind: input.kind,
    code: input.code,
    name: input.name.normalize('NFC').trim(),
    stages: [...new Set(input.stages ?? [])].join(','),
  } as never);
  change.announce({ schoolId: id, kind: 'organisation.unit-opened', subject: { kind: 'unit', id } });
  return { id };
}
