import { personIn, unitsOf } from '../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { isId, type Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { preparePhoto, type PreparedPhoto } from '../../platform/photos/index.js';
import { photoKey, photoLink } from './photo.files.js';
import { blursIn } from './blur.rules.js';
import { Photo, PhotoState } from './photo.entity.js';

/** What a client is told about a photo that was taken in. */
export interface ReceivedPhoto {
  photoId: Id;
  width: number;
  height: number;
  thumbUrl: string;
}

async function announced(ctx: Context, photoId: Id) {
  signedIn(ctx);
  if (!isId(photoId)) throw notFound('这张照片');
  const row = await ctx.db
    .selectFrom('photo')
    .select(['id', 'school_id', 'uploader_id', 'state', 'blurs'])
    .where('school_id', 'in', unitsOf(ctx.actor))
    .where('id', '=', photoId)
    .executeTakeFirst();
  if (!row || row.uploader_id !== personIn(ctx.actor, row.school_id)) throw notFound('这张照片');
  return row;
}

function fill(unit: Change, schoolId: Id, photoId: Id, prepared: PreparedPhoto): Promise<void> {
  return unit.em.findOneOrFail(Photo, { id: photoId, schoolId }).then((photo) => {
    const { originalHash, imageHash, perceptualHash, takenOn: takenAt, width, height } = prepared;
    Object.assign(photo, { originalHash, imageHash, perceptualHash, takenAt, width, height, state: PhotoState.READY });
    unit.announce({ schoolId, kind: 'evidence.photo-received', subject: { kind: 'photo', id: photoId } });
  });
}

/** S6: takes the bytes of an announced photo: re-encoded, without metadata, kept once. The same upload again changes nothing. */
export async function receivePhoto(
  ctx: Context,
  { photoId, isGood, read }: { photoId: Id; isGood: boolean; read: () => Promise<Buffer> },
): Promise<ReceivedPhoto> {
  const row = await announced(ctx, photoId);
  if (!isGood) throw notFound('这个上传地址');
  // Only now: nobody fills the memory who may not upload.
  const prepared = await preparePhoto(await read(), ctx.clock.now(), blursIn(row.blurs));
  const { imageHash, width, height } = prepared;
  await ctx.files.put(photoKey(row.school_id, imageHash, 'image'), prepared.image);
  await ctx.files.put(photoKey(row.school_id, imageHash, 'thumb'), prepared.thumb);
  if (row.state === PhotoState.WAITING) {
    await change(
      ctx,
      (unit) => fill(unit, row.school_id, photoId, prepared),
      async () => undefined,
    );
  }
  return { photoId, width, height, thumbUrl: photoLink(ctx, row.school_id, imageHash, 'thumb') };
}
