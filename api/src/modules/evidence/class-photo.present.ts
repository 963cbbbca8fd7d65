import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { daysBetween, type Instant, type LegalDate } from '../../kernel/time.js';
import { termOn } from '../organisation/index.js';
import { loadVisibleClass } from '../people/index.js';
import { schemeOfClass } from '../schemes/index.js';
import { findClassPhotos, findHolding, findMates } from './class-photo.queries.js';
import { classPhotoCategory, classPhotoDueOn, ClassPhotoState, classPhotoState } from './class-photo.rules.js';
import type { ClassPhotoChildType, ClassPhotoType, FormerClassPhotoType } from './class-photo.types.js';
import { leadsClass } from './evidence.policy.js';
import { photoLink } from './photo.files.js';
import { RecordState } from './record.lifecycle.js';

type PhotoRow = Awaited<ReturnType<typeof findClassPhotos>>[number];

/** Those that another took the place of, with the reason. */
const formerOf = (rows: readonly PhotoRow[]): FormerClassPhotoType[] =>
  rows.flatMap(({ id, recorder_name, reviewed_at, review_reason }) =>
    review_reason ? [{ id, who: recorder_name ?? '', until: reviewed_at as Instant, because: review_reason }] : [],
  );

const asChildren = (children: readonly { id: Id; name: string }[]): ClassPhotoChildType[] =>
  children.map(({ id: studentId, name }) => ({ studentId, name }));

function daysLeft(dueOn: LegalDate | null, today: LegalDate): number | null {
  return dueOn !== null && today <= dueOn ? daysBetween(today, dueOn) + 1 : null;
}

interface Found {
  schoolId: Id;
  classId: Id;
  termId: Id;
  category: string;
}

/** The photos of a term, that which stands, and who holds it. */
async function findPhotos(ctx: Context, place: Found) {
  const photos = await findClassPhotos(ctx, place);
  const standing = photos.find(({ state }) => state === (RecordState.VERIFIED as string)) ?? null;
  const holding = standing ? await findHolding(ctx, place.schoolId, standing.id) : [];
  return { photos, standing, holding };
}

const standingOf = (standing: PhotoRow | null) => ({
  who: standing?.recorder_name ?? null,
  takenOn: standing?.happened_on ?? null,
});

/** What is the homeroom teacher's alone: who has not agreed, and who has taken a consent back. */
async function forLeader(ctx: Context, { schoolId, classId }: Found, holding: readonly { id: Id; name: string }[]) {
  if (!leadsClass(ctx.actor, classId)) return { withoutConsent: [], holding: [], viewerCanSave: false };
  const mates = await findMates(ctx, schoolId, classId, ctx.clock.today());
  const withoutConsent = asChildren(mates.filter(({ agrees }) => !agrees));
  return { withoutConsent, holding: asChildren(holding), viewerCanSave: true };
}

/** ZM-6: the class photo of this term; null where the scheme asks for none, or outside of terms. */
export async function presentClassPhoto(ctx: Context, classId: Id): Promise<ClassPhotoType | null> {
  const row = await loadVisibleClass(ctx, classId);
  const schoolId = row.school_id;
  const today = ctx.clock.today();
  const { scheme } = await schemeOfClass(ctx, row);
  const category = classPhotoCategory(scheme);
  const term = category && (await termOn(ctx, schoolId, today));
  if (!term) return null;
  const place: Found = { schoolId, classId, termId: term.id, category: category.id };
  const { photos, standing, holding } = await findPhotos(ctx, place);
  const dueOn = classPhotoDueOn(scheme, category.id, { startsOn: term.starts_on, endsOn: term.ends_on });
  const state = classPhotoState(standing && { isHeld: holding.length > 0 }, dueOn, today);
  const leader = await forLeader(ctx, place, holding);
  const isSeen = leader.viewerCanSave || state === ClassPhotoState.DONE;
  return {
    ...{ classId, name: category.name, state, dueOn, daysLeft: daysLeft(dueOn, today) },
    ...standingOf(standing),
    url: standing && isSeen ? photoLink(ctx, schoolId, standing.image_hash!, 'image') : null,
    former: formerOf(photos),
    ...leader,
  };
}
