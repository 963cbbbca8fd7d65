/** The reviewed expectations about tables that are taken away, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Who answers for the data of a school; whoever sees the school is told that it is not them. */
export const EXCHANGE_QUERIES = {
  tableExports: {
    of: ['schoolA', 'schoolB', 'schoolC'],
    gets: { ...all(['keeper', 'office'], 'answered'), ...all(['staff', 'operator', 'bureau'], 'FORBIDDEN') },
    but: all(['academicDirector', 'moralDirector', 'doctor', 'counsellor'], 'FORBIDDEN'),
  },
};

/** The pupils of a class: whoever sees its list may take it away, with a purpose. */
export const EXCHANGE_MUTATIONS = {
  exportTable: {
    of: ['third', 'second', 'classB'],
    input: (id) => ({
      ...{ table: 'CLASS_ROSTER', classId: id, purpose: 'CHECKING', purposeWords: '核对名单', clientMutationId: key() },
    }),
    gets: all(['keeper', 'office', 'leader', 'teacher'], 'answered'),
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));

/** Each field of each type. */
export const EXCHANGE_FIELDS = {
  TableDownload: fields('exportId url fileName rowCount expiresAt', { everybody: 'value' }),
  TableExportPage: fields('nodes nextCursor', { everybody: 'any' }),
  TableExport: {
    ...fields('id table tableName title filters rowCount purpose purposeName purposeWords', { everybody: 'value' }),
    ...fields('requestedBy requestedAs requestedAt', { everybody: 'value' }),
    ...fields('fetchedAt', { everybody: 'any' }),
  },
};

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const EXCHANGE_WITHOUT_VALUE = {
  'TableExport.fetchedAt': 'a file that was fetched: tests of exports',
  'TableExportPage.nextCursor': 'a record of many pages: tests of exports',
};
