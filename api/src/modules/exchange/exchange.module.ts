import type { ModuleDefinition } from '../../kernel/module.js';
import { registerPersonUses } from '../people/index.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { exportRoutes } from './export.routes.js';
import { TableExport } from './table-export.entity.js';

export const exchangeModule: ModuleDefinition = {
  name: 'exchange',
  entities: [TableExport],
  resolvers: [ExchangeResolver],
  routes: exportRoutes,
};

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('table_export as x')
    .select('x.requested_by_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.requested_by_id, reason: '导出过表格' }));
});
