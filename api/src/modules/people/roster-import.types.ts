import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { RosterHazardsType } from './roster-hazards.types.js';
import { RosterImportState } from './roster-import.lifecycle.js';

registerEnumType(RosterImportState, {
  name: 'RosterImportState',
  description: 'Where an import of spreadsheets stands. 导入状态。',
});

/** What a line of the preview does. */
export enum RosterChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  LEFT = 'LEFT',
}

registerEnumType(RosterChangeKind, {
  name: 'RosterChangeKind',
  description: 'What an import does with a row: new, changed, left. 变化。',
});

@ObjectType('RosterColumn', {
  simpleResolvers: true,
  description: 'A column of a sheet and how it was understood. 列。',
})
export class RosterColumnType {
  @Field(() => String, { description: 'The heading as it stands.' }) header!: string;
  @Field(() => String, { nullable: true, description: 'The field it fills; null when the column is not read.' })
  meaning!: string | null;
  @Field(() => Boolean, { description: 'False for a column nobody expected.' }) known!: boolean;
}

@ObjectType('RosterFile', { simpleResolvers: true, description: 'One uploaded sheet. 表格。' })
export class RosterFileType {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '班级, 教师, 课程, 任课 or 学生; null when not recognised.' })
  kindName!: string | null;
  @Field(() => Int, { description: 'Rows with content.' }) rowCount!: number;
  @Field(() => Int, { nullable: true, description: 'Sheet row of the headings.' }) headerRow!: number | null;
  @Field(() => [RosterColumnType], { description: 'Its columns.' }) columns!: RosterColumnType[];
}

@ObjectType('RefusedRow', {
  simpleResolvers: true,
  description: 'A row that cannot be imported, with its first fault. 不能导入的行。',
})
export class RefusedRowType {
  @Field(() => String, { description: 'The file.' }) file!: string;
  @Field(() => Int, { description: 'Row number as the spreadsheet shows it.' }) row!: number;
  @Field(() => String, { description: 'The field at fault; empty for a whole file.' }) column!: string;
  @Field(() => String, { description: 'What stands in the cell.' }) value!: string;
  @Field(() => String, { description: 'What is wrong and what to do, in Chinese.' }) reason!: string;
  @Field(() => Boolean, { description: 'True when nothing of the file could be read.' }) wholeFile!: boolean;
}

@ObjectType('RosterWarning', {
  simpleResolvers: true,
  description: 'Something to look at that hinders nothing. 提醒。',
})
export class RosterWarningType {
  @Field(() => String, { description: 'The file.' }) file!: string;
  @Field(() => Int, { nullable: true, description: 'Row number; null for the whole file.' }) row!: number | null;
  @Field(() => String, { description: 'The remark in Chinese.' }) message!: string;
}

@ObjectType('JoinOffer', {
  simpleResolvers: true,
  description: 'A teacher who seems to be a parent too; joined only when accepted. 教师兼家长。',
})
export class JoinOfferType {
  @Field(() => ID, { description: 'Pass in `joinTeacherParents` to accept.' }) id!: string;
  @Field(() => String, { description: '工号。' }) staffNumber!: string;
  @Field(() => String, { description: 'Name of the teacher.' }) staffName!: string;
  @Field(() => String, { description: 'Names of the children.' }) childName!: string;
}

@ObjectType('RosterChangeLine', {
  simpleResolvers: true,
  description: 'One change that a commit would make. 变化明细。',
})
export class RosterChangeLineType {
  @Field(() => RosterChangeKind, { description: 'New, changed or left.' }) kind!: RosterChangeKind;
  @Field(() => String, { nullable: true, description: 'The file; null for who stands in no sheet.' }) file!:
    string | null;
  @Field(() => Int, { nullable: true, description: 'Row number.' }) row!: number | null;
  @Field(() => String, { description: 'Whom or what it is about.' }) what!: string;
  @Field(() => String, { description: 'Before and after, sensitive values masked.' }) detail!: string;
}

@ObjectType('RosterImport', { simpleResolvers: true, description: "One import of a school's spreadsheets. 名册导入。" })
export class RosterImportType {
  @Field(() => ID, { description: 'The id of the import.' }) id!: string;
  @Field(() => Int, { description: 'Pass in `version` of a commit: what is written is what was looked at.' })
  version!: number;
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => RosterImportState, { description: 'Where it stands.' }) state!: RosterImportState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => InstantScalar, { description: 'When it was begun.' }) createdAt!: Instant;
  @Field(() => String, { description: 'Who began it.' }) createdBy!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where to upload the sheets, for an hour; null once they are there.',
  })
  uploadUrl!: string | null;
  @Field(() => [RosterFileType], { description: 'The sheets.' }) files!: RosterFileType[];
  @Field(() => Int, { description: 'Sheet rows that would be (were) added.' }) added!: number;
  @Field(() => Int, { description: 'Sheet rows that differ from what the school has.' }) changed!: number;
  @Field(() => Int, { description: 'Rows that the school has and no sheet mentions any more.' }) left!: number;
  @Field(() => Int, { description: 'Sheet rows that change nothing.' }) unchanged!: number;
  @Field(() => [RefusedRowType], { description: 'Rows that cannot be imported.' }) refused!: RefusedRowType[];
  @Field(() => [RosterWarningType], { description: 'Things to look at.' }) warnings!: RosterWarningType[];
  @Field(() => [JoinOfferType], { description: 'Teachers who seem to be parents too.' }) offers!: JoinOfferType[];
  @Field(() => RosterHazardsType, { description: 'What of it must not happen unseen.' }) hazards!: RosterHazardsType;
  @Field(() => String, { nullable: true, description: 'Why the sheets could not be read.' }) failure!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may commit now (refused rows apart).' })
  viewerCanCommit!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may ask for an undo.' }) viewerCanUndo!: boolean;
}

@ObjectType('RosterImportPage', { simpleResolvers: true, description: 'One page of imports, newest first.' })
export class RosterImportPageType {
  @Field(() => [RosterImportType], { description: 'The imports of this page.' }) nodes!: RosterImportType[];
  @Field(() => ID, { nullable: true, description: 'Pass as `after` for the next page; null at the end.' }) nextCursor!:
    string | null;
}

@InputType({ description: 'Beginning an import. 开始导入。' })
export class StartRosterImportInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Committing a previewed import. 确认导入。' })
export class CommitRosterImportInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
  @Field(() => Boolean, { description: 'True says in so many words: leave the refused rows out.' })
  skipRefused!: boolean;
  @Field(() => [ID], { description: 'Accepted offers: these teachers are the guardians of the same phone and name.' })
  joinTeacherParents!: string[];
  @Field(() => Int, {
    nullable: true,
    description: 'How many changed names were looked at and are right; a commit is refused unless it is all of them.',
  })
  renamesConfirmed!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "The school's name, typed; a commit that lets a large part of the school go is refused without it.",
  })
  schoolName!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version that was looked at: a commit is refused when the sheets were read another way since.',
  })
  version!: number | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Taking an import back. 撤销导入。' })
export class UndoRosterImportInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
