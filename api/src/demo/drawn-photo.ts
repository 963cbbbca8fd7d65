import sharp from 'sharp';
import type { Context } from '../kernel/context.js';
import type { Id } from '../kernel/ids.js';
import { receivePhoto, startPhoto } from '../modules/evidence/index.js';
import { run } from './act-as.js';
import { drawing } from './drawing.js';

/** Uploads a drawn scene as a photo, as a phone does. */
export async function drawnPhoto(actor: Context, schoolId: Id, picture: string): Promise<Id> {
  const { id } = await run(actor, (unit) => startPhoto(unit, { schoolId }));
  const bytes = await sharp(Buffer.from(drawing(picture)))
    .jpeg()
    .toBuffer();
  await receivePhoto(actor, { photoId: id, isGood: true, read: async () => bytes });
  return id;
}
