import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ResultSubjectType } from './measurement.types.js';

@ObjectType('ResultsSheetCell', {
  simpleResolvers: true,
  description: 'A result that a spreadsheet says. 表格里的一格成绩。',
})
export class ResultsSheetCellType {
  @Field(() => String, { description: 'The subject of the scheme.' }) subject!: string;
  @Field(() => Int, { nullable: true, description: 'Hundredths of a mark; null where a level stands.' }) mark!:
    number | null;
  @Field(() => String, { nullable: true, description: 'A level of the scheme; null where a mark stands.' }) level!:
    string | null;
  @Field(() => String, { description: 'The mark or the name of the level, to be shown.' }) shown!: string;
  @Field(() => Int, { nullable: true, description: 'Version of what stands now, to be sent back; null for none.' })
  version!: number | null;
  @Field(() => String, { nullable: true, description: 'What stands now and would be replaced; null when nothing is.' })
  replaces!: string | null;
}

@ObjectType('ResultsSheetRow', {
  simpleResolvers: true,
  description: 'A row of a spreadsheet of results. 成绩表格的一行。',
})
export class ResultsSheetRowType {
  @Field(() => Int, { description: 'The row as numbered in the file.' }) row!: number;
  @Field(() => String, { description: 'The name: of the pupil who is meant, else as it is written there.' })
  name!: string;
  @Field(() => Int, { nullable: true, description: 'The number in the class.' }) seatNumber!: number | null;
  @Field(() => ID, { nullable: true, description: 'The pupil who is meant; null when that cannot be said.' })
  studentId!: string | null;
  @Field(() => [ResultsSheetCellType], { description: 'Its results; empty cells say nothing.' })
  cells!: ResultsSheetCellType[];
  @Field(() => [String], { description: 'What is wrong with it, in Chinese, after its number and name.' })
  problems!: string[];
}

@ObjectType('ResultsSheet', {
  simpleResolvers: true,
  description: 'A spreadsheet of results as it was read; nothing is kept of it. 成绩表格试读。',
})
export class ResultsSheetType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'The name of the worksheet.' }) sheetName!: string;
  @Field(() => [ResultSubjectType], { description: 'The subjects that were found, in the order of the columns.' })
  subjects!: ResultSubjectType[];
  @Field(() => [String], { description: 'Headings that are not read: sums, means, ranks, other subjects.' })
  unread!: string[];
  @Field(() => [String], { description: 'Remarks about the file, in Chinese.' }) notes!: string[];
  @Field(() => [ResultsSheetRowType], { description: 'Its rows about pupils, in the order of the file.' })
  rows!: ResultsSheetRowType[];
  @Field(() => [String], { description: 'Pupils of the class whom the sheet leaves out.' }) missing!: string[];
}

@ObjectType('ResultsTemplate', {
  simpleResolvers: true,
  description: 'An empty sheet of a class to be filled in: numbers, names, subjects. 成绩模板。',
})
export class ResultsTemplateType {
  @Field(() => String, { description: 'A name for the file.' }) fileName!: string;
  @Field(() => String, { description: 'The workbook, in base64.' }) content!: string;
}
