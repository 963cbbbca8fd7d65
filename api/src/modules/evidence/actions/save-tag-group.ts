import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { findEnrolledNames, loadVisibleClass } from '../../people/index.js';
import { workIn } from '../evidence.policy.js';
import { MOST_CHILDREN } from '../record.rules.js';
import { TagGroup } from '../tag-group.entity.js';
import { TAGGED_BY } from '../tagging.present.js';
import { findTagGroups } from '../tagging.queries.js';

const LONGEST_NAME = 20;
const MOST_GROUPS = 20;

/** A group as its owner says it. */
export interface TagGroupInput {
  classId: Id;
  groupId?: Id | null;
  version?: number | null;
  name: string;
  studentIds: Id[];
}

/** A checked group, ready to be written. */
export interface PreparedTagGroup {
  input: TagGroupInput;
  own: { schoolId: Id; classId: Id; ownerId: Id };
  name: string;
}

function checkName(name: string): string {
  const words = name.normalize('NFC').trim();
  if (words === '' || [...words].length > LONGEST_NAME)
    throw invalidInput('name', `给分组起个名字，最多 ${LONGEST_NAME} 个字。`);
  return words;
}

/** The place of the actor's own groups; whoever does not work in the class has none there. */
export async function ownGroups(ctx: Context, classId: Id) {
  signedIn(ctx);
  const { school_id: schoolId } = await loadVisibleClass(ctx, classId);
  if (!workIn(ctx.actor, classId)) throw forbidden(TAGGED_BY);
  return { schoolId, classId, ownerId: personIn(ctx.actor, schoolId)! };
}

/** Checks a group of children to tag; before the transaction. */
export async function prepareTagGroup(ctx: Context, input: TagGroupInput): Promise<PreparedTagGroup> {
  const own = await ownGroups(ctx, input.classId);
  const name = checkName(input.name);
  const ids = [...new Set(input.studentIds)];
  if (ids.length === 0) throw invalidInput('studentIds', '请先点几名学生，再存成分组。');
  if (ids.length > MOST_CHILDREN) throw invalidInput('studentIds', `一组最多 ${MOST_CHILDREN} 人。`);
  const names = await findEnrolledNames(ctx, own.schoolId, own.classId, ids);
  if (names.size !== ids.length) throw notFound('这些学生');
  return { input: { ...input, studentIds: ids }, own, name };
}

/** One of the actor's own groups; any other is not found. */
export async function loadOwnGroup(change: Change, own: PreparedTagGroup['own'], groupId: Id): Promise<TagGroup> {
  const group = isId(groupId) ? await change.em.findOne(TagGroup, { id: groupId, ...own }) : null;
  if (!group) throw notFound('这个分组');
  return group;
}

/** Within the change, so that the same wish sent again is not refused for what it made itself. */
async function checkOthers(change: Change, { input, own, name }: PreparedTagGroup): Promise<void> {
  const others = (await findTagGroups(change, own)).filter(({ id }) => id !== input.groupId);
  if (others.some((group) => group.name === name)) throw ruleBroken(`已经有“${name}”这一组了，换个名字吧。`);
  if (others.length >= MOST_GROUPS) throw ruleBroken(`每个班最多存 ${MOST_GROUPS} 组，请先删去不用的。`);
}

/** Keeps a group of children whom a teacher tags together. */
export async function saveTagGroup(change: Change, prepared: PreparedTagGroup): Promise<{ classId: Id }> {
  const { input, own, name } = prepared;
  await checkOthers(change, prepared);
  const kept = { name, studentIds: JSON.stringify(input.studentIds) };
  let id = input.groupId ?? null;
  if (id === null) {
    id = newId();
    change.em.create(TagGroup, { id, ...own, ...kept } as never);
  } else {
    const group = await loadOwnGroup(change, own, id);
    if (input.version != null && input.version !== group.version) throw conflict();
    Object.assign(group, kept);
  }
  change.announce({ schoolId: own.schoolId, kind: 'evidence.tag-group-saved', subject: { kind: 'tagGroup', id } });
  return { classId: own.classId };
}
