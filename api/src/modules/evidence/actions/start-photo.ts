import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { Photo, PhotoState } from '../photo.entity.js';

/** Announces a photo; its bytes then go to the link that is answered. */
export async function startPhoto(change: Change, { schoolId }: { schoolId: Id }): Promise<{ id: Id; schoolId: Id }> {
  signedIn(change);
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
    createdAt: change.clock.now(),
  } as never);
  change.announce({ schoolId, kind: 'evidence.photo-announced', subject: { kind: 'photo', id } });
  return { id, schoolId };
}
