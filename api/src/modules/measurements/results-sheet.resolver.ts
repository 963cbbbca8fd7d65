import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { presentResultsSheet, presentResultsTemplate } from './results-sheet.present.js';
import { ResultsSheetType, ResultsTemplateType } from './results-sheet.types.js';

@Resolver()
export class ResultsSheetResolver {
  @Query(() => ResultsSheetType, {
    description: 'Reads a spreadsheet of results of a class; `saveResults` then enters what it says. 成绩表格试读。',
  })
  resultsSheet(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('fileName', () => String) fileName: string,
    @Arg('content', () => String, { description: 'The file in base64: xlsx or CSV.' }) content: string,
  ): Promise<ResultsSheetType> {
    return presentResultsSheet(ctx, { classId, fileName, content });
  }

  @Query(() => ResultsTemplateType, {
    description: 'An empty sheet of a class for whoever enters its results. 成绩模板。',
  })
  resultsTemplate(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ResultsTemplateType> {
    return presentResultsTemplate(ctx, classId);
  }
}
