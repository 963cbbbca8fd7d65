import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { change } from '../../kernel/unit-of-work.js';
import { enterByCard, proveCard } from './actions/enter-by-card.js';
import { handOver, prepareHandOver } from './actions/hand-over.js';
import { openClassDoor } from './actions/open-class-door.js';
import { printCards } from './actions/print-cards.js';
import type { OpenedSession } from './actions/sign-in.js';
import { BorrowedSessionType, ClassCardType, ClassDoorType, EnterByCardInput } from './borrowed.types.js';
import { BORROWED_MINUTES } from './sessions.js';

/** What a sitting on a borrowed device answers. */
const presentBorrowed = async (_: Context, { token }: OpenedSession) => ({ token, minutes: BORROWED_MINUTES });

@Resolver()
export class BorrowedResolver {
  @Mutation(() => BorrowedSessionType, {
    description: "Lends the guardian's phone to the child for twenty minutes. 把手机交给孩子。",
  })
  async handOver(@Ctx() ctx: Context, @Arg('studentId', () => ID) studentId: string): Promise<BorrowedSessionType> {
    const lentTo = await prepareHandOver(ctx, studentId);
    return change(ctx, (unit) => handOver(unit, lentTo), presentBorrowed);
  }

  @Mutation(() => [ClassCardType], {
    description: 'Makes a card for every pupil of a class; older cards no longer hold. 打印班级卡。',
  })
  printCards(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassCardType[]> {
    return change(
      ctx,
      (unit) => printCards(unit, classId),
      async (_, cards) => cards,
    );
  }

  @Mutation(() => ClassDoorType, {
    description: 'Opens a class code for the lesson; one opened before no longer holds. 开一个班级口令。',
  })
  openClassDoor(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassDoorType> {
    return change(
      ctx,
      (unit) => openClassDoor(unit, classId),
      async (_, door) => door,
    );
  }

  @Mutation(() => BorrowedSessionType, {
    description: 'Opens the face of the pupil who holds a card, on a device of the school. 用班级口令和卡进入。',
  })
  async enterByCard(
    @Ctx() ctx: Context,
    @Arg('input', () => EnterByCardInput) input: EnterByCardInput,
  ): Promise<BorrowedSessionType> {
    const holder = await proveCard(ctx, input);
    return change(ctx, (unit) => enterByCard(unit, holder), presentBorrowed);
  }
}
