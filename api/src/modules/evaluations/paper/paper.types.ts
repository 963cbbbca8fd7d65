import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../kernel/scalars.js';
import type { Instant } from '../../../kernel/time.js';
import { EvaluationRoundType } from '../round.types.js';
import { EntryState } from '../submission.lifecycle.js';

@ObjectType('PaperEntry', {
  simpleResolvers: true,
  description: 'About whom a paper speaks, and how far it is typed. 纸质表上的一份。',
})
export class PaperEntryType {
  @Field(() => ID, { description: 'About whom.' }) studentId!: string;
  @Field(() => String, { description: 'By name.' }) studentName!: string;
  @Field(() => EntryState, { description: 'How far it is.' }) state!: EntryState;
  @Field(() => Boolean, { description: 'Whether they write by themselves, so that nothing is typed. 自己填了。' })
  hasBegun!: boolean;
}

@ObjectType('EvaluationPaper', {
  simpleResolvers: true,
  description: 'The paper on which a pupil, or its home, writes. 纸质评价表。',
})
export class EvaluationPaperType {
  @Field(() => ID, { description: 'Who writes on it, or whose home does.' }) studentId!: string;
  @Field(() => String, { description: 'By name.' }) studentName!: string;
  @Field(() => Int, { nullable: true, description: 'The seat, if there is one. 学号。' }) seatNumber!: number | null;
  @Field(() => String, { nullable: true, description: 'The code on it; null until it is printed. 表号。' })
  code!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last printed. 打印时间。' })
  printedAt!: Instant | null;
  @Field(() => [PaperEntryType], { description: 'About whom it speaks; empty where there is no paper.' })
  entries!: PaperEntryType[];
  @Field(() => String, { nullable: true, description: 'Why there is no paper, in Chinese; null where there is one.' })
  whyNot!: string | null;
}

@ObjectType('EvaluationPapers', {
  simpleResolvers: true,
  description: 'The papers of a round, by seat, for who prints and types them. 一次评价的纸质表。',
})
export class EvaluationPapersType {
  @Field(() => EvaluationRoundType, { description: 'The round, with the form.' }) round!: EvaluationRoundType;
  @Field(() => [EvaluationPaperType], { description: 'One of each pupil of the class today.' })
  papers!: EvaluationPaperType[];
  @Field(() => String, { description: 'Who will see what stands on it, in Chinese. 谁能看到。' }) seenBy!: string;
  @Field(() => Boolean, { description: 'Whether papers can be printed now.' }) viewerCanPrint!: boolean;
  @Field(() => Boolean, { description: 'Whether they can be typed now. 代录。' }) viewerCanEnter!: boolean;
}
