import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** The two sizes in which a photo is kept. */
export const PHOTO_SIZES = ['image', 'thumb'] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];

/** What a photo link is signed for. */
export const PHOTO_PURPOSE = 'photo';
/** What an upload link is signed for. */
export const PHOTO_UPLOAD_PURPOSE = 'photo upload';

const LINK_SECONDS = 6 * 3600;
const UPLOAD_SECONDS = 3600;

/** Where the bytes of a photo are kept: once per school and picture. */
export const photoKey = (schoolId: Id, imageHash: string, size: PhotoSize): string =>
  `photos/${schoolId}/${imageHash.slice(0, 2)}/${imageHash}.${size}.jpg`;

/** A link to a photo that holds for six to twelve hours and is the same for everybody in that time. */
export function photoLink(ctx: Pick<Context, 'links'>, schoolId: Id, imageHash: string, size: PhotoSize): string {
  const subject = `${schoolId}/${imageHash}/${size}`;
  return `/photos/${subject}?token=${ctx.links.signRounded(PHOTO_PURPOSE, subject, LINK_SECONDS)}`;
}

/** Where the bytes of an announced photo go, for an hour. */
export const photoUploadLink = (ctx: Pick<Context, 'links'>, photoId: Id): string =>
  `/uploads/photos/${photoId}?token=${ctx.links.sign(PHOTO_UPLOAD_PURPOSE, photoId, UPLOAD_SECONDS)}`;
