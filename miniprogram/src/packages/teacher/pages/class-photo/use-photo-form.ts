import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { saveClassPhoto, type Blur, type ClassPhoto } from '../../../../features/evidence/class-photo.queries';
import { newId } from '../../../../platform/new-id';
import { pickPhotos } from '../../../../platform/pick-photos';
import type { PickedPhoto } from '../../../../platform/picked-photo';
import { today } from '../../../../words/days';
import type { Said } from './said';

/** What is being said of a class photo; the same photo with the same places keeps its keys until it has arrived. */
export function usePhotoForm({ classId }: ClassPhoto, schoolId: string) {
  const [picked, setPicked] = useState<PickedPhoto>();
  const [said, setSaid] = useState<Said>({});
  const [blurs, setBlurs] = useState<Blur[]>([]);
  const [because, setWhy] = useState('');
  const [keys, setKeys] = useState({ photo: newId(), form: newId() });
  const saving = useMutation(saveClassPhoto());
  const mark = (next: Blur[]) => {
    setBlurs(next);
    setKeys({ photo: newId(), form: newId() });
  };
  const say = (studentId: string, placement: Said[string]) => {
    setSaid({ ...said, [studentId]: placement });
    setKeys({ ...keys, form: newId() });
  };
  const setBecause = (words: string) => {
    setWhy(words);
    setKeys({ ...keys, form: newId() });
  };
  const choose = async () => {
    const [first] = await Promise.all(await pickPhotos(1));
    if (!first) return;
    setPicked(first);
    mark([]);
  };
  const send = () => {
    if (!picked) return;
    const children = Object.entries(said).map(([studentId, placement]) => ({ studentId, placement }));
    const input = { classId, children, takenOn: today(), words: '', because, clientMutationId: keys.form };
    saving.mutate({ schoolId, photo: picked, photoKey: keys.photo, blurs, input });
  };
  return { picked, said, blurs, because, saving, mark, say, setBecause, choose, send };
}
