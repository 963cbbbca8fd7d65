import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { EvidenceRecordType, MomentKind } from '../evidence/index.js';
import { ConductViewType, RecognitionCorrectionType } from '../recognition/index.js';

@ObjectType('Moment', {
  simpleResolvers: true,
  description: 'A moment of a child: a record, a flower or a note. 时刻。',
})
export class MomentType {
  @Field(() => ID, { description: 'The id of the record or flower; also the cursor.' }) id!: string;
  @Field(() => MomentKind, { description: 'What it is.' }) kind!: MomentKind;
  @Field(() => InstantScalar, { description: 'When it was kept or given.' }) at!: Instant;
  @Field(() => String, { description: 'Who recorded or gave it.' }) who!: string;
  @Field(() => EvidenceRecordType, { nullable: true, description: 'The record, for a record.' })
  record!: EvidenceRecordType | null;
  @Field(() => String, { nullable: true, description: 'For a flower: what for.' }) flowerReason!: string | null;
  @Field(() => String, { nullable: true, description: 'For a flower or note: in which course.' }) course!:
    string | null;
  @Field(() => String, { nullable: true, description: 'For a flower or note: the few words beside it.' }) note!:
    string | null;
  @Field(() => ConductViewType, { nullable: true, description: 'For a conduct note: what it says.' })
  conduct!: ConductViewType | null;
  @Field(() => Boolean, { description: 'For a flower or note: whether a correction took it back.' })
  isTakenBack!: boolean;
  @Field(() => [RecognitionCorrectionType], { description: 'For a flower or note: its corrections, oldest first.' })
  corrections!: RecognitionCorrectionType[];
  @Field(() => Boolean, { description: 'For a flower or note: whether the viewer may correct it.' })
  viewerCanCorrect!: boolean;
  @Field(() => Int, { nullable: true, description: 'Palette slot of the dimension it counts for.' }) slot!:
    number | null;
}

@ObjectType('MomentPage', { simpleResolvers: true, description: 'One page of moments, newest first. 时间线。' })
export class MomentPageType {
  @Field(() => [MomentType], { description: 'The moments of this page.' }) nodes!: MomentType[];
  @Field(() => ID, { nullable: true, description: 'Pass as `after` for the next page; null at the end.' }) nextCursor!:
    string | null;
}
