import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change } from '../../../kernel/context.js';
import { invalidInput, notFound } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { Blur } from '../../../platform/photos/index.js';
import { areBlurs } from '../blur.rules.js';
import { Photo, PhotoState } from '../photo.entity.js';

/** What is announced: for which school, and what of it nobody is to recognise. */
export interface PhotoWish {
  schoolId: Id;
  blurs?: readonly Blur[] | null;
}

/** Announces a photo; its bytes then go to the link that is answered. Places to be blurred are named before they come. */
export async function startPhoto(change: Change, { schoolId, blurs }: PhotoWish): Promise<{ id: Id; schoolId: Id }> {
  signedIn(change);
  const places = (blurs ?? []).map(({ x, y, r }) => ({ x, y, r }));
  if (!areBlurs(places)) throw invalidInput('blurs', '打码的位置不在照片里，请重新点一下。');
  const uploaderId = personIn(change.actor, schoolId);
  if (!uploaderId) throw notFound('这所学校');
  const id = newId();
  change.em.create(Photo, {
    id,
    schoolId,
    state: PhotoState.WAITING,
    uploaderId,
    recordId: null,
    position: 0,
    originalHash: null,
    imageHash: null,
    perceptualHash: null,
    takenAt: null,
    width: 0,
    height: 0,
    blurs: places.length > 0 ? JSON.stringify(places) : null,
    createdAt: change.clock.now(),
  } as never);
  change.announce({ schoolId, kind: 'evidence.photo-announced', subject: { kind: 'photo', id } });
  return { id, schoolId };
}
