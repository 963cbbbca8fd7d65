import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { prepareRecord, saveRecord } from './actions/save-record.js';
import { startPhoto } from './actions/start-photo.js';
import { withdrawRecord } from './actions/withdraw-record.js';
import { reviewRecords } from './review-records.js';
import {
  EvidenceRecordPageType,
  EvidenceRecordType,
  PhotoIntentType,
  PhotoViewType,
  RecordFlagType,
  ReviewRecordsInput,
  ReviewResultType,
  SaveRecordInput,
  StartPhotoInput,
  WithdrawRecordInput,
} from './evidence.types.js';
import { photoUploadLink } from './photo.files.js';
import { namesFor, presentReviewed, presentUnfinished, presentWaiting } from './evidence.present.js';
import { presentPhotos, presentRecord, studentsOfRecord } from './record.present.js';
import { presentFlags } from './record.flags.js';
import { loadVisibleRecord } from './record.queries.js';

const readRecord = async (ctx: Context, { id }: { id: Id }) => presentRecord(ctx, await loadVisibleRecord(ctx, id));

@Resolver()
export class EvidenceResolver {
  @Query(() => EvidenceRecordType, { description: 'One record. 记录。' })
  evidenceRecord(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<EvidenceRecordType> {
    return readRecord(ctx, { id });
  }

  @Query(() => EvidenceRecordPageType, {
    description: "Records of the viewer's classes that wait to be verified, oldest first. 待核实。",
  })
  verifyInbox(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<EvidenceRecordPageType> {
    return presentWaiting(ctx, schoolId, { first, after });
  }

  @Query(() => EvidenceRecordPageType, {
    description: "Records of the viewer's classes about which the viewer decided, newest first. 已处理。",
  })
  reviewedRecords(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<EvidenceRecordPageType> {
    return presentReviewed(ctx, schoolId, { first, after });
  }

  @Query(() => [EvidenceRecordType], {
    description: "The viewer's own drafts and returned records in a class. 未完成的记录。",
  })
  unfinishedRecords(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<EvidenceRecordType[]> {
    return presentUnfinished(ctx, classId);
  }

  @Mutation(() => EvidenceRecordType, { description: 'Keeps a draft or hands a record in. 保存或提交记录。' })
  async saveRecord(@Ctx() ctx: Context, @Arg('input', () => SaveRecordInput) input: SaveRecordInput) {
    const key = clientKey(signedIn(ctx), 'saveRecord', input);
    const prepared = await prepareRecord(ctx, input);
    return change(ctx, (unit) => saveRecord(unit, prepared), readRecord, key);
  }

  @Mutation(() => Boolean, { description: "Takes one's own record back. 撤回记录。" })
  withdrawRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawRecordInput) input: WithdrawRecordInput,
  ): Promise<boolean> {
    const key = clientKey(signedIn(ctx), 'withdrawRecord', input);
    return change(
      ctx,
      (unit) => withdrawRecord(unit, input),
      async () => true,
      key,
    );
  }

  @Mutation(() => ReviewResultType, {
    description: 'Verifies, returns, hides or shows records; each by itself. 核实记录。',
  })
  reviewRecords(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewRecordsInput) input: ReviewRecordsInput,
  ): Promise<ReviewResultType> {
    return reviewRecords(ctx, input);
  }

  @Mutation(() => PhotoIntentType, { description: 'Announces a photo; its bytes go to `uploadUrl`. 准备上传照片。' })
  startPhoto(
    @Ctx() ctx: Context,
    @Arg('input', () => StartPhotoInput) input: StartPhotoInput,
  ): Promise<PhotoIntentType> {
    const key = clientKey(signedIn(ctx), 'startPhoto', input);
    return change(
      ctx,
      (unit) => startPhoto(unit, input),
      async (after, { id }) => ({ id, uploadUrl: photoUploadLink(after, id) }),
      key,
    );
  }
}

@Resolver(() => EvidenceRecordType)
export class EvidenceFieldResolver {
  @FieldResolver(() => [PhotoViewType], { description: 'Its photos, in order.' })
  photos(@Ctx() ctx: Context, @Root() record: EvidenceRecordType): Promise<PhotoViewType[]> {
    return presentPhotos(ctx, record);
  }

  @FieldResolver(() => [RecordFlagType], {
    description: 'Why to look twice before verifying; empty for who is not to verify it. 疑点。',
  })
  flags(@Ctx() ctx: Context, @Root() record: EvidenceRecordType): Promise<RecordFlagType[]> {
    return presentFlags(ctx, record);
  }

  @FieldResolver(() => Int, { description: 'How many children it is about.' })
  async studentCount(@Ctx() ctx: Context, @Root() record: EvidenceRecordType): Promise<number> {
    return (await studentsOfRecord(ctx, record)).length;
  }

  @FieldResolver(() => [String], {
    description: 'Names of the children it is about, as far as the viewer may know them: a family its own.',
  })
  studentNames(@Ctx() ctx: Context, @Root() record: EvidenceRecordType): Promise<string[]> {
    return namesFor(ctx, record);
  }
}
