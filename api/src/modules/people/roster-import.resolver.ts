import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { change } from '../../kernel/unit-of-work.js';
import { commitRosterImport } from './actions/commit-roster-import.js';
import { assertKeepsRolls, startRosterImport } from './actions/start-roster-import.js';
import { undoRosterImport } from './actions/undo-roster-import.js';
import { loadBlockers } from './roster-import/undo-rows.js';
import { presentChanges, presentImport, type PresentedImport } from './roster-import.present.js';
import { findImports, loadVisibleImport } from './roster-import.queries.js';
import {
  CommitRosterImportInput,
  RosterChangeKind,
  RosterChangeLineType,
  RosterImportPageType,
  RosterImportType,
  StartRosterImportInput,
  UndoRosterImportInput,
} from './roster-import.types.js';

const readImport = async (ctx: Context, { id }: { id: Id }) => presentImport(ctx, await loadVisibleImport(ctx, id));

@Resolver()
export class RosterImportResolver {
  @Query(() => RosterImportType, { description: 'One import, for those who keep the rolls. 名册导入。' })
  rosterImport(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return readImport(ctx, { id });
  }

  @Query(() => RosterImportPageType, { description: 'The imports of a school, newest first. 导入记录。' })
  async rosterImports(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ) {
    await assertKeepsRolls(ctx, schoolId);
    const wanted = pageRequest(first, after, 20);
    const page = pageOf(await findImports(ctx, schoolId, wanted), wanted.first);
    return { ...page, nodes: page.nodes.map((row) => presentImport(ctx, row)) };
  }

  @Mutation(() => RosterImportType, { description: 'Begins an import; the sheets go to `uploadUrl`. 开始导入。' })
  startRosterImport(@Ctx() ctx: Context, @Arg('input', () => StartRosterImportInput) input: StartRosterImportInput) {
    const key = clientKey(signedIn(ctx), 'startRosterImport', input);
    return change(ctx, (unit) => startRosterImport(unit, input), readImport, key);
  }

  @Mutation(() => RosterImportType, { description: 'Writes a previewed import. 确认导入。' })
  commitRosterImport(@Ctx() ctx: Context, @Arg('input', () => CommitRosterImportInput) input: CommitRosterImportInput) {
    const key = clientKey(signedIn(ctx), 'commitRosterImport', input);
    return change(ctx, (unit) => commitRosterImport(unit, input), readImport, key);
  }

  @Mutation(() => RosterImportType, { description: 'Takes an import back whole. 撤销导入。' })
  undoRosterImport(@Ctx() ctx: Context, @Arg('input', () => UndoRosterImportInput) input: UndoRosterImportInput) {
    const key = clientKey(signedIn(ctx), 'undoRosterImport', input);
    return change(ctx, (unit) => undoRosterImport(unit, input), readImport, key);
  }
}

@Resolver(() => RosterImportType)
export class RosterImportFieldResolver {
  @FieldResolver(() => [RosterChangeLineType], {
    description: 'Some of the changes: first what changes, then who left, then what is new. 变化明细。',
  })
  changes(
    @Root() entry: PresentedImport,
    @Arg('kind', () => RosterChangeKind, { nullable: true, description: 'Only these; all when absent.' })
    kind: RosterChangeKind | null,
    @Arg('words', () => String, { nullable: true, description: 'Only those in which these words are found.' })
    words: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 200; 200 when absent.' }) first: number | null,
    @Arg('after', () => Int, { nullable: true, description: 'How many of them were read before; 0 when absent.' })
    after: number | null,
  ): RosterChangeLineType[] {
    return presentChanges(entry, { kind, words, first, after });
  }

  @FieldResolver(() => [String], {
    description: 'Rows that hinder an undo, named; empty when nothing does or nothing is to be undone.',
  })
  undoBlockedBy(
    @Ctx() ctx: Context,
    @Root() entry: { id: Id; schoolId: Id; viewerCanUndo: boolean },
  ): Promise<string[]> {
    return entry.viewerCanUndo ? loadBlockers(ctx, entry) : Promise.resolve([]);
  }
}
