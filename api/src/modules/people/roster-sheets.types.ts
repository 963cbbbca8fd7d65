import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SheetKind } from './roster/types.js';

/** The kinds of sheets, as a client says them. */
export const RosterSheetKind = {
  CLASSES: 'classes',
  STAFF: 'staff',
  COURSES: 'courses',
  TEACHING: 'teaching',
  STUDENTS: 'students',
} as const satisfies Record<string, SheetKind>;

registerEnumType(RosterSheetKind, { name: 'RosterSheetKind', description: 'What a sheet lists. 表的种类。' });

@ObjectType('RosterSheetRow', {
  simpleResolvers: true,
  description: 'A row that may hold the headings. 可当表头的行。',
})
export class RosterSheetRowType {
  @Field(() => Int, { description: 'Row number as the spreadsheet shows it.' }) row!: number;
  @Field(() => String, { description: 'Its first cells.' }) text!: string;
}

@ObjectType('RosterField', { simpleResolvers: true, description: 'What a column may be read as. 可读作的项目。' })
export class RosterFieldType {
  @Field(() => String, { description: 'Pass in `field`.' }) key!: string;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
}

@ObjectType('RosterSheetColumn', {
  simpleResolvers: true,
  description: 'A column of an uploaded sheet with a few of its cells, for whoever imports. 表格的列。',
})
export class RosterSheetColumnType {
  @Field(() => Int, { description: 'Pass in `column`; from 0.' }) index!: number;
  @Field(() => String, { description: 'Its letter in a spreadsheet.' }) letter!: string;
  @Field(() => String, { description: 'The heading as it stands; may be empty.' }) header!: string;
  @Field(() => String, { nullable: true, description: 'What it is read as; null when it is not read.' })
  field!: string | null;
  @Field(() => Boolean, { description: 'False for a column nobody expected.' }) known!: boolean;
  @Field(() => [String], { description: 'Up to three different cells.' }) samples!: string[];
}

@ObjectType('RosterSheet', {
  simpleResolvers: true,
  description: 'An uploaded sheet as it was understood, so that it can be corrected. 表格怎么读。',
})
export class RosterSheetType {
  @Field(() => Int, { description: 'Pass in `sheet`; from 0.' }) index!: number;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => RosterSheetKind, { nullable: true, description: 'What it lists; null when not recognised.' })
  kind!: SheetKind | null;
  @Field(() => Int, { nullable: true, description: 'Sheet row of the headings.' }) headerRow!: number | null;
  @Field(() => Int, { description: 'Rows with content.' }) rowCount!: number;
  @Field(() => [RosterSheetRowType], { description: 'Its first rows.' }) firstRows!: RosterSheetRowType[];
  @Field(() => [RosterSheetColumnType], { description: 'Its columns from left to right.' })
  columns!: RosterSheetColumnType[];
  @Field(() => [RosterFieldType], { description: 'What its columns may be.' }) fields!: RosterFieldType[];
  @Field(() => Boolean, { description: 'Whether somebody has said how it is to be read.' }) isCorrected!: boolean;
}

@ObjectType('RefusedSheet', {
  simpleResolvers: true,
  description: 'The refused rows of a sheet, which can be taken away, mended and imported. 一张表里不能导入的行。',
})
export class RefusedSheetType {
  @Field(() => String, { description: 'The file; pass in `show` of an export.' }) file!: string;
  @Field(() => String, { description: '班级, 教师, 课程, 任课 or 学生.' }) kindName!: string;
  @Field(() => Int, { description: 'How many rows.' }) rowCount!: number;
}

@InputType({ description: 'What a column is. 一列读作什么。' })
export class RosterColumnInput {
  @Field(() => Int, { description: 'Index of the column.' }) column!: number;
  @Field(() => String, { nullable: true, description: 'Key of the field; null: it is not imported.' })
  field!: string | null;
}

@InputType({
  description: 'How a sheet is to be read; with nothing but `sheet` the system guesses again. 一张表怎么读。',
})
export class RosterSheetInput {
  @Field(() => Int, { description: 'Index of the sheet.' }) sheet!: number;
  @Field(() => RosterSheetKind, { nullable: true, description: 'What it lists.' }) kind!: SheetKind | null;
  @Field(() => Int, { nullable: true, description: 'Sheet row of the headings; they tell the columns anew.' })
  headerRow!: number | null;
  @Field(() => [RosterColumnInput], {
    nullable: true,
    description: 'Columns that are something else; the others stay.',
  })
  columns!: RosterColumnInput[] | null;
}

@InputType({ description: 'Correcting how sheets were understood; they are read again. 改列。' })
export class CorrectRosterSheetsInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
  @Field(() => [RosterSheetInput], { description: 'The sheets that were misunderstood.' }) sheets!: RosterSheetInput[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
