import { mutationOptions } from '@tanstack/react-query';
import { AppError } from '../../../../miniprogram/src/graphql/app-error';
import { execute } from '../../graphql/client';
import { contentOf, saveFile } from '../../platform/files';
import {
  ConsoleEnterSheetDocument,
  ConsoleResultsSheetDocument,
  ConsoleResultsTemplateDocument,
  type ConsoleResultsSheetQuery,
} from './results-sheet.generated';

export type ResultsSheet = ConsoleResultsSheetQuery['resultsSheet'];
export type SheetRow = ResultsSheet['rows'][number];
export type SheetCell = SheetRow['cells'][number];

const MOST_BYTES = 512 * 1024;
const TOO_BIG = '这个文件超过 512 KB，一个班的成绩用不了这么大。请删去图片和多余的工作表，再选一次。';

/** Saves the empty sheet of a class as a file. */
export const downloadTemplate = (classId: string) =>
  mutationOptions({
    mutationFn: async () => {
      const { fileName, content } = (await execute(ConsoleResultsTemplateDocument, { classId })).resultsTemplate;
      saveFile(fileName, content);
    },
  });

/** Has a file read: whom each row means and what is wrong with it; nothing is kept. */
export const readSheet = (classId: string) =>
  mutationOptions({
    mutationFn: async (file: File): Promise<ResultsSheet> => {
      if (file.size > MOST_BYTES) throw new AppError('INVALID_INPUT', TOO_BIG);
      const variables = { classId, fileName: file.name, content: await contentOf(file) };
      return (await execute(ConsoleResultsSheetDocument, variables)).resultsSheet;
    },
  });

/** Enters what a sheet says, with the versions that were shown: all of it or nothing. */
export const enterSheet = () =>
  mutationOptions({
    mutationFn: async ({ sheet, clientMutationId }: { sheet: ResultsSheet; clientMutationId: string }) => {
      const cells = sheet.rows.flatMap(({ studentId, cells: said }) =>
        said.map(({ subject, mark, level, version }) => ({ studentId: studentId!, subject, mark, level, version })),
      );
      await execute(ConsoleEnterSheetDocument, { input: { classId: sheet.classId, cells, clientMutationId } });
    },
  });
