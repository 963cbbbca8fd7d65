import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { askExport, prepareExport } from './actions/ask-export.js';
import { presentDownload, presentExports } from './export.present.js';
import { ExportTableInput, TableDownloadType, TableExportPageType } from './export.types.js';

@Resolver()
export class ExchangeResolver {
  @Query(() => TableExportPageType, {
    description: 'Who took which table away and for what, for those who answer for the data. 导出记录。',
  })
  tableExports(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of who, of which table or of the purpose; or pinyin initials of who.',
    })
    search: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 50 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<TableExportPageType> {
    return presentExports(ctx, unitId, { search, first, after });
  }

  @Mutation(() => TableDownloadType, {
    description: 'Takes a table away as the viewer sees it: a link for one download within five minutes. 导出表格。',
  })
  async exportTable(
    @Ctx() ctx: Context,
    @Arg('input', () => ExportTableInput) input: ExportTableInput,
  ): Promise<TableDownloadType> {
    const key = clientKey(signedIn(ctx), 'exportTable', input);
    const prepared = await prepareExport(ctx, input);
    return change(ctx, (unit) => askExport(unit, prepared), presentDownload, key);
  }
}
