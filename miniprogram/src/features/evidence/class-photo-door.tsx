import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { classPhotoQuery } from './class-photo.queries';
import { classPhotoWords } from './class-photo-words';

/** ZM-6: the way to the class photo, for who may see the class. */
export function ClassPhotoDoor({ classId }: { classId: string }) {
  const { data } = useQuery(classPhotoQuery(classId));
  if (!data) return null;
  return (
    <Door icon="camera" title={data.name} note={classPhotoWords(data)} onTap={() => open('classPhoto', { classId })} />
  );
}
