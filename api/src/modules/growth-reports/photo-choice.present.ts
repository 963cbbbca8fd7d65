import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { photoLink } from '../evidence/index.js';
import { categoryOf } from '../schemes/recording.rules.js';
import { nodesOf } from '../schemes/tree.rules.js';
import { areaIn, loadAlbum, type Album, type Area } from './photo-choice.js';
import { shownPhotos } from './photo-choice.rules.js';
import type { OfferedPhotoType, PhotoAreaType, PhotoChoiceType } from './photo-choice.types.js';

const shownIn = ({ section, records, chosen }: Area): Set<string> =>
  shownPhotos(records, { most: section.photosMost, chosen });

function presentArea({ room }: Album, area: Area): PhotoAreaType {
  const { id, name, dimension } = area.section;
  return {
    ...{ sectionId: id, name },
    slot: nodesOf(room.inForce.scheme).find((node) => node.id === dimension)?.slot ?? null,
    total: area.records.reduce((sum, { photos }) => sum + photos.length, 0),
    shown: shownIn(area).size,
  };
}

function offered(ctx: Context, { schoolId, room }: Album, area: Area): OfferedPhotoType[] {
  const shown = shownIn(area);
  return area.records.flatMap(({ category, happenedOn: on, words, photos }) =>
    photos.map(({ id, hash }) => ({
      ...{ id, on, words, isShown: shown.has(id) },
      title: categoryOf(room.inForce.scheme, category)?.name ?? category,
      url: photoLink(ctx, schoolId, hash, 'image'),
      thumbUrl: photoLink(ctx, schoolId, hash, 'thumb'),
    })),
  );
}

/** ZM-10: the photos of an area, and which of them the pages show. */
export async function presentChoice(
  ctx: Context,
  { studentId, termId, sectionId }: { studentId: Id; termId: Id | null; sectionId: string | null },
): Promise<PhotoChoiceType> {
  const album = await loadAlbum(ctx, studentId, termId);
  const area = areaIn(album, sectionId);
  return {
    ...{ studentId, termId: album.term.id, termName: album.term.name },
    areas: album.areas.map((one) => presentArea(album, one)),
    ...{ sectionId: area.section.id, most: area.section.photosMost },
    photos: offered(ctx, album, area),
    ...{ chosenBy: area.by, chosenAt: area.at, version: area.version, whyNotChoose: album.whyNot },
  };
}
