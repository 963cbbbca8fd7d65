import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import type { PickedPhoto } from '../../platform/picked-photo';
import {
  ClassPhotoDocument,
  SaveClassPhotoDocument,
  type ClassPhotoFragment,
  type SaveClassPhotoMutationVariables,
} from './class-photo.generated';
import { sendPhoto } from './evidence.mutations';

export type ClassPhoto = ClassPhotoFragment;

/** A round place to be blurred, in ten-thousandths: of the width, of the height, and of the width. */
export interface Blur {
  x: number;
  y: number;
  r: number;
}

/** ZM-6: the class photo of this term; null where the scheme asks for none. */
export const classPhotoQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-photo', classId],
    queryFn: async () => (await execute(ClassPhotoDocument, { classId })).classPhoto ?? null,
  });

/** What is sent: the photo, where it is blurred, and what is said of it. */
export interface ClassPhotoWish {
  schoolId: string;
  photo: PickedPhoto;
  photoKey: string;
  blurs: Blur[];
  input: Omit<SaveClassPhotoMutationVariables['input'], 'photoId'>;
}

/** ZM-6: sends the photo, blurred before the server keeps anything of it, and what became of each child. */
export const saveClassPhoto = () =>
  mutationOptions({
    mutationFn: async ({ schoolId, photo, photoKey, blurs, input }: ClassPhotoWish) => {
      const { id: photoId } = await sendPhoto({ schoolId, blurs, clientMutationId: photoKey }, photo, () => undefined);
      return (await execute(SaveClassPhotoDocument, { input: { ...input, photoId } })).saveClassPhoto ?? null;
    },
    onSuccess: (classPhoto) => {
      if (classPhoto) queryClient.setQueryData(classPhotoQuery(classPhoto.classId).queryKey, classPhoto);
      void queryClient.invalidateQueries({ queryKey: ['my-quotas'] });
      void queryClient.invalidateQueries({ queryKey: ['class-reports'] });
    },
  });
