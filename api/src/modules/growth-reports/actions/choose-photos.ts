import { personIn, type Actor } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { areaIn, loadAlbum, type Area } from '../photo-choice.js';
import { PhotoChoice } from '../photo-choice.entity.js';
import type { ChoosePhotosInput } from '../photo-choice.types.js';

/** A choice, ready to be written. */
export interface PreparedChoice {
  schoolId: Id;
  studentId: Id;
  termId: Id;
  sectionId: string;
  /** Ids as JSON; null gives the choosing back to the program. */
  photos: string | null;
  version: number | null;
}

function checkPhotos({ section, records }: Area, photos: readonly string[]): void {
  const there = new Set(records.flatMap((record) => record.photos.map(({ id }) => id)));
  if (new Set(photos).size !== photos.length) throw invalidInput('photos', '同一张照片选了两次，请去掉一次。');
  if (photos.length > section.photosMost)
    throw invalidInput('photos', `“${section.name}”最多选登 ${section.photosMost} 张，现在选了 ${photos.length} 张。`);
  if (photos.some((id) => !there.has(id)))
    throw invalidInput('photos', '选中的照片里有的已经不在了，请看过最新的照片再选。');
}

/** ZM-10: checks a choice by what there is; before the transaction. */
export async function prepareChoice(ctx: Context, input: ChoosePhotosInput): Promise<PreparedChoice> {
  signedIn(ctx);
  const { studentId, sectionId, photos = null, version = null } = input;
  const album = await loadAlbum(ctx, studentId, input.termId ?? null);
  const area = areaIn(album, sectionId);
  if (album.whyNot !== null) throw forbidden(album.whyNot);
  if (photos) checkPhotos(area, photos);
  const place = { schoolId: album.schoolId, studentId, termId: album.term.id, sectionId };
  return { ...place, photos: photos && JSON.stringify(photos), version };
}

/** Family acts as family, even where they also work at the school. */
function personOf(actor: Actor, { studentId, schoolId }: PreparedChoice): Id {
  const own = [...actor.guards, ...actor.self].find((child) => child.studentId === studentId);
  return own?.personId ?? personIn(actor, schoolId)!;
}

/** ZM-10: keeps which photos the pages of an area show. */
export async function choosePhotos(change: Change, prepared: PreparedChoice): Promise<PreparedChoice> {
  const { photos, version, ...place } = prepared;
  const row = await change.em.findOne(PhotoChoice, place);
  if ((row?.version ?? null) !== version) throw conflict('照片刚刚被别人选过。请看过最新的选择再改。');
  const now = { photos, chosenById: personOf(change.actor, prepared), chosenAt: change.clock.now() };
  if (row) Object.assign(row, now);
  else change.em.create(PhotoChoice, { id: newId(), ...place, ...now } as never);
  change.announce({
    schoolId: place.schoolId,
    kind: 'growth-reports.photos-chosen',
    subject: { kind: 'student', id: place.studentId },
    detail: { termId: place.termId, sectionId: place.sectionId },
  });
  return prepared;
}
