import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RosterRename', {
  simpleResolvers: true,
  description: 'Somebody whose number has another name in the sheet than in the school. 姓名变了的人。',
})
export class RosterRenameType {
  @Field(() => String, { description: 'The file.' }) file!: string;
  @Field(() => Int, { description: 'Row number as the spreadsheet shows it.' }) row!: number;
  @Field(() => String, { description: '教师 or 学生.' }) sheetName!: string;
  @Field(() => String, { description: 'The number by which somebody was found, that of a pupil masked.' })
  number!: string;
  @Field(() => String, { description: 'The name that the school has.' }) before!: string;
  @Field(() => String, { description: 'The name in the sheet.' }) after!: string;
}

@ObjectType('RosterLeaving', {
  simpleResolvers: true,
  description: 'How many of the people who are there stand in no sheet. 离开的人。',
})
export class RosterLeavingType {
  @Field(() => String, { description: '学生 or 教职工.' }) who!: string;
  @Field(() => Int, { description: 'How many would leave (have left).' }) left!: number;
  @Field(() => Int, { description: 'How many were there before.' }) present!: number;
  @Field(() => Boolean, { description: 'So many that the name of the school must be typed.' }) isLarge!: boolean;
}

@ObjectType('RosterHazards', {
  simpleResolvers: true,
  description: 'What of an import must not happen unseen. 要当心的。',
})
export class RosterHazardsType {
  @Field(() => [RosterRenameType], { description: 'Whose name becomes another: all must be confirmed.' })
  renamed!: RosterRenameType[];
  @Field(() => [RosterLeavingType], { description: 'Who leaves, kind by kind.' }) leaving!: RosterLeavingType[];
  @Field(() => [String], { description: "What looks like another school's sheets, gravest first, in Chinese." })
  alarms!: string[];
  @Field(() => Boolean, { description: 'Whether a commit needs the name of the school.' }) asksSchoolName!: boolean;
}
