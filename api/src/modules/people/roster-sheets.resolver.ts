import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { correctRosterSheets } from './actions/correct-roster-sheets.js';
import { presentImport } from './roster-import.present.js';
import { loadVisibleImport } from './roster-import.queries.js';
import { RosterImportType } from './roster-import.types.js';
import { presentRefusedSheets, presentSheets } from './roster-sheets.present.js';
import { CorrectRosterSheetsInput, RefusedSheetType, RosterSheetType } from './roster-sheets.types.js';

@Resolver(() => RosterImportType)
export class RosterSheetsResolver {
  @FieldResolver(() => [RosterSheetType], {
    description: 'The sheets with a few cells of each column, while they can be corrected; none afterwards. 核对列。',
  })
  sheets(@Ctx() ctx: Context, @Root() entry: { id: Id; schoolId: Id }): Promise<RosterSheetType[]> {
    return presentSheets(ctx, entry);
  }

  @FieldResolver(() => [RefusedSheetType], {
    description: 'Sheets with refused rows that can be taken away by an export of REFUSED_ROWS. 可下载的未导入行。',
  })
  refusedSheets(@Ctx() ctx: Context, @Root() entry: { id: Id; schoolId: Id }): Promise<RefusedSheetType[]> {
    return presentRefusedSheets(ctx, entry);
  }

  @Mutation(() => RosterImportType, {
    description: 'Says how sheets of a previewed import are to be read, and has them read again. 改列后重新试读。',
  })
  correctRosterSheets(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectRosterSheetsInput) input: CorrectRosterSheetsInput,
  ) {
    const key = clientKey(signedIn(ctx), 'correctRosterSheets', input);
    const read = async (_: Context, { id }: { id: Id }) => presentImport(ctx, await loadVisibleImport(ctx, id));
    return change(ctx, (unit) => correctRosterSheets(unit, input), read, key);
  }
}
