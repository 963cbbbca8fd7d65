import sharp from 'sharp';
import type { Context } from '../kernel/context.js';
import type { Id } from '../kernel/ids.js';
import { receivePhoto, startPhoto } from '../modules/evidence/index.js';
import { run } from './act-as.js';
import { drawing } from './drawing.js';

/** A drawn scene as a phone would bring it. */
export const drawnBytes = (picture: string): Promise<Buffer> =>
  sharp(Buffer.from(drawing(picture)))
    .jpeg()
    .toBuffer();

/** Uploads a drawn scene as a photo, as a phone does. */
export async function drawnPhoto(actor: Context, schoolId: Id, picture: string): Promise<Id> {
  const { id } = await run(actor, (unit) => startPhoto(unit, { schoolId }));
  await receivePhoto(actor, { photoId: id, isGood: true, read: () => drawnBytes(picture) });
  return id;
}
