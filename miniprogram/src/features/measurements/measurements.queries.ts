import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ChildMeasuresDocument,
  ClassResultsDocument,
  SaveBodyMeasuresDocument,
  SaveResultsDocument,
  type ChildMeasuresFragment,
  type ClassResultsFragment,
  type SaveBodyMeasuresMutationVariables,
  type SaveResultsMutationVariables,
} from './measurements.generated';

export type ClassResults = ClassResultsFragment;
export type ResultRow = ClassResults['rows'][number];
export type Result = ResultRow['results'][number];
export type ChildMeasures = ChildMeasuresFragment;
export type BodyMeasure = ChildMeasures['body'][number];
export type ResultsInput = SaveResultsMutationVariables['input'];

/** ZM-7: the results of a class in the running term. */
export const classResultsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-results', classId],
    queryFn: async () => (await execute(ClassResultsDocument, { classId })).classResults,
  });

/** ZM-7: enters results; the answer is the class as it is then. */
export async function saveResults(input: ResultsInput): Promise<ClassResults> {
  const { saveResults: kept } = await execute(SaveResultsDocument, { input });
  queryClient.setQueryData(classResultsQuery(kept.classId).queryKey, kept);
  return kept;
}

/** ZM-7: reads the results of a class anew. */
export const readResults = (classId: string): Promise<ClassResults> =>
  queryClient.fetchQuery({ ...classResultsQuery(classId), staleTime: 0 });

/** ZM-7, ZM-9: results and body measures of a child in the running term. */
export const childMeasuresQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['child-measures', studentId],
    queryFn: async () => (await execute(ChildMeasuresDocument, { studentId })).childMeasures,
  });

/** ZM-9: the body measures that the viewer may fill in and that are not there yet, by name. */
export const unfilled = (measures: ChildMeasures | undefined): string[] =>
  measures?.viewerCanEnterBody
    ? measures.body.filter(({ value, isExempt }) => value === null && !isExempt).map(({ name }) => name)
    : [];

/** ZM-9: enters height and weight. */
export const saveBody = () =>
  mutationOptions({
    mutationFn: async (input: SaveBodyMeasuresMutationVariables['input']) =>
      (await execute(SaveBodyMeasuresDocument, { input })).saveBodyMeasures,
    onSuccess: (kept) => queryClient.setQueryData(childMeasuresQuery(kept.studentId).queryKey, kept),
  });
