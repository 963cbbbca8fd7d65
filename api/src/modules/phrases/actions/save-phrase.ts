import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import { loadVisibleClass } from '../../people/index.js';
import { Phrase } from '../phrase.entity.js';
import { changesPhrase, type PhrasePlace } from '../phrase.policy.js';
import { MOST_PHRASES, phraseFault, PhraseScope } from '../phrase.rules.js';

/** A phrase as somebody writes it. */
export interface PhraseInput {
  classId: Id;
  phraseId?: Id | null;
  version?: number | null;
  scope: PhraseScope;
  text: string;
}

const TEACHERS = [PhraseScope.OWN, PhraseScope.SHARED];
const KEPT_BY = '学校的常用语由班主任、教务主任或综评管理员维护。';

/** Where the actor keeps phrases: the school of a class with which they work. */
export async function phrasePlace(ctx: Context, classId: Id, scope: PhraseScope): Promise<PhrasePlace> {
  signedIn(ctx);
  const { school_id: schoolId } = await loadVisibleClass(ctx, classId);
  const place = { schoolId, scope, ownerId: personIn(ctx.actor, schoolId)! };
  if (!changesPhrase(ctx.actor, place)) throw forbidden(KEPT_BY);
  return place;
}

/** A phrase that the actor may change, if there is one; what somebody else wrote for themselves is not found. */
export async function findChangeable(
  change: Change,
  { schoolId, ownerId }: PhrasePlace,
  id: Id,
): Promise<Phrase | null> {
  const phrase = isId(id) ? await change.em.findOne(Phrase, { id, schoolId }) : null;
  if (!phrase || (phrase.scope === PhraseScope.OWN && phrase.ownerId !== ownerId)) return null;
  if (changesPhrase(change.actor, phrase)) return phrase;
  throw forbidden(phrase.scope === PhraseScope.SCHOOL ? KEPT_BY : '这条常用语由写它的老师修改。');
}

/** Within the change, so that the same wish sent again is not refused for what it made itself. */
async function checkOthers(change: Change, place: PhrasePlace, text: string, id: Id | null): Promise<void> {
  const { schoolId, ownerId, scope } = place;
  const isSchools = scope === PhraseScope.SCHOOL;
  const same = isSchools ? { schoolId, scope } : { schoolId, ownerId, scope: { $in: TEACHERS } };
  const others = (await change.em.find(Phrase, same)).filter((phrase) => phrase.id !== id);
  if (others.some((phrase) => phrase.text === text)) throw ruleBroken('已经有一模一样的一句了，不用再存。');
  const most = isSchools ? MOST_PHRASES.ofSchool : MOST_PHRASES.ofTeacher;
  if (others.length >= most) throw ruleBroken(`最多存 ${most} 条，请先删去不用的。`);
}

async function changed(change: Change, place: PhrasePlace, { phraseId, version }: PhraseInput): Promise<Phrase> {
  const phrase = await findChangeable(change, place, phraseId!);
  if (!phrase) throw notFound('这条常用语');
  if (version !== phrase.version) throw conflict();
  const isMoved = (phrase.scope === PhraseScope.SCHOOL) !== (place.scope === PhraseScope.SCHOOL);
  if (isMoved) throw ruleBroken('学校的常用语和老师自己的不能互换，可以另存一条。');
  return phrase;
}

/** ZM-8: keeps a phrase: an own one, one shared with the teachers of the school, or one of the school. */
export async function savePhrase(change: Change, input: PhraseInput): Promise<{ classId: Id; scope: PhraseScope }> {
  const { classId, scope } = input;
  const place = await phrasePlace(change, classId, scope);
  const text = input.text.normalize('NFC').trim();
  const fault = phraseFault(text);
  if (fault) throw invalidInput('text', fault);
  const known = input.phraseId ? await changed(change, place, input) : null;
  await checkOthers(change, place, text, known?.id ?? null);
  const id = known?.id ?? newId();
  const written = { scope, text, savedAt: change.clock.now() };
  if (known) Object.assign(known, written);
  else change.em.create(Phrase, { id, schoolId: place.schoolId, ownerId: place.ownerId, ...written } as never);
  change.announce({ schoolId: place.schoolId, kind: 'phrases.saved', subject: { kind: 'phrase', id } });
  return { classId, scope };
}
