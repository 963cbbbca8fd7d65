import type { Change } from '../../kernel/context.js';
import { invalidInput } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { Photo, PhotoState } from './photo.entity.js';
import type { EvidenceRecord } from './record.entity.js';

function assertUsable(photo: Photo | undefined, record: EvidenceRecord): asserts photo is Photo {
  const isFree = photo !== undefined && [null, record.id].includes(photo.recordId);
  if (!photo || photo.uploaderId !== record.recorderId || !isFree) {
    throw invalidInput('photoIds', '有一张照片没有找到，请重新选择。');
  }
  if (photo.state !== PhotoState.READY) throw invalidInput('photoIds', '有一张照片还没有传完，请等它传完再提交。');
}

/** Makes these photos, in this order, the photos of a record. Only photos that the recorder uploaded and no other record has. */
export async function attachPhotos(change: Change, record: EvidenceRecord, photoIds: readonly Id[]): Promise<void> {
  const { schoolId } = record;
  const former = await change.em.find(Photo, { schoolId, recordId: record.id });
  for (const photo of former) if (!photoIds.includes(photo.id)) photo.recordId = null;
  if (photoIds.length === 0) return;
  const photos = await change.em.find(Photo, { schoolId, id: { $in: [...photoIds] } });
  for (const [position, id] of photoIds.entries()) {
    const photo = photos.find((candidate) => candidate.id === id);
    assertUsable(photo, record);
    photo.recordId = record.id;
    photo.position = position;
  }
}
