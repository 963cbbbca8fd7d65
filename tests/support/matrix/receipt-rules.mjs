/** The reviewed expectations about delivery receipts, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');

const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
const UNITS = ['countyA', 'countyB', 'cityA', 'provinceA'];
/** The school's offices keep a receipt, the supplier's staff and the county's officer collect it. */
const CONCERNED = { ...answers('keeper', 'office', 'operator', 'bureau'), staff: 'FORBIDDEN' };
const BESIDE_IT = { doctor: 'FORBIDDEN', counsellor: 'FORBIDDEN' };
const TERM = () => ({ schoolYear: 2026, semester: 1 });

/** Each query by id. */
export const RECEIPT_QUERIES = {
  deliveryReceipt: { of: SCHOOLS, gets: CONCERNED, but: BESIDE_IT },
  receiptPaper: { of: ['schoolA'], gets: CONCERNED, but: BESIDE_IT, with: (ids) => ({ termId: ids.termOfschoolA }) },
  countyReceipts: { of: UNITS, gets: { below: 'FORBIDDEN', ...answers('operator', 'bureau') }, with: TERM },
  // Nothing is collected yet.
  countyReceiptPaper: {
    of: UNITS,
    gets: { below: 'FORBIDDEN', ...all(['operator', 'bureau'], 'RULE_BROKEN') },
    with: TERM,
  },
};

const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;
const inTerm = (id, ids, thing) => ({
  schoolId: id,
  termId: ids[`termOf${thing}`] ?? ids.none,
  clientMutationId: key(),
});
const FOR_SCHOOL = (code) => ({
  ...all(['keeper', 'office'], code),
  ...all(['staff', 'operator', 'bureau'], 'FORBIDDEN'),
});

/** Each mutation by id; what is sent is wrong or too old, so that who may is stopped by that. */
export const RECEIPT_MUTATIONS = {
  issueReceipt: {
    of: SCHOOLS,
    input: (...place) => ({ ...inTerm(...place), classes: [], contact: '闯入者', contactPhone: '0396-2900000' }),
    gets: FOR_SCHOOL('INVALID_INPUT'),
    by: all(['schoolB', 'schoolC'], all(['keeper', 'office'], 'RULE_BROKEN')),
    but: BESIDE_IT,
  },
  scanReceipt: {
    of: SCHOOLS,
    input: (...place) => ({ ...inTerm(...place), version: 99, pages: [] }),
    gets: FOR_SCHOOL('CONFLICT'),
    by: all(['schoolB', 'schoolC'], all(['keeper', 'office'], 'RULE_BROKEN')),
    but: BESIDE_IT,
  },
  correctReceipt: {
    of: SCHOOLS,
    input: (...place) => ({
      ...{ ...inTerm(...place), classes: [], contact: '闯入者', contactPhone: '0396-2900000', reason: '错了' },
    }),
    gets: FOR_SCHOOL('INVALID_INPUT'),
    by: all(['schoolB', 'schoolC'], all(['keeper', 'office'], 'RULE_BROKEN')),
    but: BESIDE_IT,
  },
  advanceReceipt: {
    of: SCHOOLS,
    input: (...place) => ({ ...inTerm(...place), version: 99, to: 'SIGNED' }),
    gets: FOR_SCHOOL('CONFLICT'),
    by: all(['schoolB', 'schoolC'], all(['keeper', 'office'], 'RULE_BROKEN')),
    but: BESIDE_IT,
    also: [
      {
        ...{ as: 'to be collected', of: SCHOOLS },
        input: (...place) => ({ ...inTerm(...place), version: 99, to: 'COLLECTED' }),
        gets: { ...all(['keeper', 'office', 'staff'], 'FORBIDDEN'), ...all(['operator', 'bureau'], 'CONFLICT') },
        by: all(['schoolB', 'schoolC'], all(['operator', 'bureau'], 'RULE_BROKEN')),
        but: BESIDE_IT,
      },
      {
        ...{ as: 'to be audited', of: SCHOOLS },
        input: (...place) => ({ ...inTerm(...place), version: 99, to: 'AUDITED' }),
        gets: { ...all(['keeper', 'office', 'staff', 'operator'], 'FORBIDDEN'), bureau: 'CONFLICT' },
        by: all(['schoolB', 'schoolC'], { bureau: 'RULE_BROKEN' }),
        but: BESIDE_IT,
      },
    ],
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };
const BY_SCHOOL = { ...all(['keeper', 'office'], 'value'), everybody: 'null' };

/** Each field of each type. */
export const RECEIPT_FIELDS = {
  DeliveryReceipt: {
    ...fields('schoolId schoolName countyName termId termName title copies state stateName version', SHOWN),
    ...fields('classes count contact contactPhone steps edition', SHOWN),
    ...fields('signer signerPhone scans editions correctedBecause', MAY_BE_EMPTY),
    ...fields('viewerCanScan viewerCanCorrect', { everybody: '=false' }),
    remark: SHOWN,
    viewerCanIssue: { ...all(['keeper', 'office'], '=true'), everybody: '=false' },
    viewerNext: BY_SCHOOL,
  },
  ReceiptClass: fields('classId name published count', SHOWN),
  ReceiptStep: fields('state stateName at by', SHOWN),
  CountyReceipts: { ...fields('totalCount counts', SHOWN), nodes: MAY_BE_EMPTY, nextCursor: MAY_BE_EMPTY },
  ReceiptCount: fields('work schools booklets', SHOWN),
  CountyReceipt: {
    ...fields('schoolId schoolName stateName', SHOWN),
    ...fields('termId state version count signer scans edition correctedBecause viewerNext', MAY_BE_EMPTY),
  },
  ReceiptScan: fields('hash bytes at by url', SHOWN),
  ReceiptEdition: {
    ...fields('number stateName count classes steps reason replacedBy replacedAt', SHOWN),
    ...fields('signer remark scans', MAY_BE_EMPTY),
  },
  ReceiptEditionClass: fields('name count', SHOWN),
  ReceiptPaper: fields('fileName content', SHOWN),
};

const SIGNED = 'a receipt that is signed, or more schools than one page: tests of ZM-12';

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const RECEIPT_WITHOUT_VALUE = all(
  [
    'CountyReceipts.nextCursor',
    'DeliveryReceipt.signer',
    'DeliveryReceipt.signerPhone',
    'CountyReceipt.signer',
    'CountyReceipt.viewerNext',
    'DeliveryReceipt.scans',
    'DeliveryReceipt.editions',
    'DeliveryReceipt.correctedBecause',
    'CountyReceipt.scans',
    'CountyReceipt.correctedBecause',
    ...['hash', 'bytes', 'at', 'by', 'url'].map((field) => `ReceiptScan.${field}`),
    ...['number', 'stateName', 'count', 'classes', 'signer', 'remark', 'steps', 'scans', 'reason', 'replacedBy'].map(
      (field) => `ReceiptEdition.${field}`,
    ),
    ...['ReceiptEdition.replacedAt', 'ReceiptEditionClass.name', 'ReceiptEditionClass.count'],
  ],
  SIGNED,
);
