import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaptureDesk, CaptureState } from '../../../../features/evidence/capture-desk';
import { taggingQuery } from '../../../../features/evidence/tagging.queries';
import type { ClassStudent } from '../../../../features/people/class-students.queries';
import { barredWords, leftOutWords, namesOf } from './who-words';

const NO_TAGGING = { recent: [] as string[], groups: [], withoutPhotos: [] as string[] };

/** Choosing who is on a photo; who has not agreed to photos is not chosen, and it says why. */
export function useTagging(
  classId: string,
  desk: CaptureDesk,
  { entry, refusal }: CaptureState,
  students: ClassStudent[],
) {
  const { data = NO_TAGGING } = useQuery(taggingQuery(classId));
  const [way, setWay] = useState<string>();
  const [told, setTold] = useState<string>();
  const chosen = entry.studentIds;
  const barred = new Set(entry.photos.length > 0 ? [...data.withoutPhotos, ...(refusal?.studentIds ?? [])] : []);
  const choose = (studentIds: string[], by?: string) => {
    setWay(by);
    desk.change({ studentIds });
  };
  const chooseMany = (ids: string[], by: string) => {
    const here = ids.filter((id) => students.some((student) => student.id === id));
    const left = here.filter((id) => barred.has(id));
    setTold(left.length > 0 ? leftOutWords(namesOf(students, left)) : undefined);
    choose(
      here.filter((id) => !barred.has(id)),
      by,
    );
  };
  const toggle = (id: string) => {
    if (chosen.includes(id)) return choose(without(chosen, id), way);
    if (barred.has(id)) return setTold(barredWords(namesOf(students, [id])));
    setTold(undefined);
    choose([...chosen, id], way);
  };
  return { data, way, setWay, told, barred, choose, chooseMany, toggle };
}

const without = (ids: string[], id: string): string[] => ids.filter((one) => one !== id);

export type TaggingChoice = ReturnType<typeof useTagging>;
