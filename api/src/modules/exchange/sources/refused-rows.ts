import { loadVisibleSchool } from '../../organisation/index.js';
import { readRefusedRows, REASON_HEADING, ROW_HEADING } from '../../people/index.js';
import type { TableSource } from './table-source.js';

const TITLE_LENGTH = 90;

/** The refused rows of a sheet of an import, with the reasons, to be mended and imported; for those who keep the rolls. */
export const refusedRows: TableSource = async (ctx, { importId, show }) => {
  const { schoolId, rest } = await readRefusedRows(ctx, importId ?? '', show);
  const school = await loadVisibleSchool(ctx, schoolId);
  return {
    ...{ unitId: school.id, unitName: school.name, title: rest.file.replace(/\.\w+$/, '').slice(0, TITLE_LENGTH) },
    filters: [],
    columns: [REASON_HEADING, ROW_HEADING, ...rest.headings],
    rows: rest.rows.map(({ reason, row }) => [reason, row]),
    rest,
  };
};
