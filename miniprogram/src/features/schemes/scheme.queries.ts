import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { orLast } from '../../graphql/last-answers';
import { RecordingSchemeDocument, type RecordingSchemeQuery } from './scheme.generated';

type Answer = RecordingSchemeQuery['schemeOf'];

/** What a role may record in a class, category by category, each with the slot of its dimension. */
export const categoriesQuery = (classId: string, role: 'GUARDIAN' | 'STUDENT' | 'TEACHER' | 'HOMEROOM_TEACHER') =>
  queryOptions({
    queryKey: ['categories', classId, role],
    queryFn: () =>
      orLast(
        `categories.${classId}.${role}`,
        async () => (await execute(RecordingSchemeDocument, { classId, role })).schemeOf,
      ),
    select: withSlots,
    staleTime: 300_000,
  });

function withSlots({ categories, dimensions }: Answer) {
  return categories.map((category) => {
    const dimension = dimensions.find(({ id }) => id === category.dimension);
    return { ...category, slot: dimension?.slot ?? null, dimensionName: dimension?.name ?? null };
  });
}
