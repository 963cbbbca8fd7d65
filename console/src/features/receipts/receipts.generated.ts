/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Entering the next step of a receipt. 办理接收单。 */
export type AdvanceReceiptInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** How many copies are sealed; with SEALED. */
  copies?: number | null | undefined;
  /** The school. */
  schoolId: string;
  /** Who signed; with SIGNED. */
  signer?: string | null | undefined;
  /** Their phone; with SIGNED. */
  signerPhone?: string | null | undefined;
  /** The term. */
  termId: string;
  /** The state to which it came. */
  to: ReceiptState;
  /** The version that was seen. */
  version: number;
};

/** Replacing a signed receipt by a corrected one. 更正接收单。 */
export type CorrectReceiptInput = {
  /** Every class that received something. */
  classes: Array<ReceiptClassInput>;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Who answers for it at the school. */
  contact: string;
  /** Their phone. */
  contactPhone: string;
  /** Why; the county sees it. */
  reason: string;
  /** A remark on the form. */
  remark?: string | null | undefined;
  /** The school. */
  schoolId: string;
  /** The term. */
  termId: string;
  /** The version that was seen; null the first time. */
  version?: number | null | undefined;
};

/** Issuing a receipt, or correcting it before it is signed. 登记接收单。 */
export type IssueReceiptInput = {
  /** Every class that received something. */
  classes: Array<ReceiptClassInput>;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Who answers for it at the school. */
  contact: string;
  /** Their phone. */
  contactPhone: string;
  /** A remark on the form. */
  remark?: string | null | undefined;
  /** The school. */
  schoolId: string;
  /** The term. */
  termId: string;
  /** The version that was seen; null the first time. */
  version?: number | null | undefined;
};

/** What a class received. 各班接收数量。 */
export type ReceiptClassInput = {
  /** The class. */
  classId: string;
  /** How many booklets came. */
  count: number;
};

/** Where a delivery receipt stands. 接收单状态。 */
export type ReceiptState =
  | 'AUDITED'
  | 'COLLECTED'
  | 'ISSUED'
  | 'SEALED'
  | 'SIGNED';

/** What a delivery receipt waits for. 接收单待办。 */
export type ReceiptWork =
  | 'AT_SCHOOL'
  | 'AUDITED'
  | 'TO_AUDIT'
  | 'TO_COLLECT';

/** Which pictures of the signed paper are kept. 签好的接收单照片。 */
export type ScanReceiptInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** In order: the hash of one that is kept, or the ticket that `POST /uploads/receipts/…` answered. */
  pages: Array<string>;
  /** The school. */
  schoolId: string;
  /** The term. */
  termId: string;
  /** The version that was seen. */
  version: number;
};

export type ConsoleReceiptScanFragment = { hash: string, bytes: number, at: string, by: string, url: string };

export type ConsoleReceiptFragment = { schoolId: string, termId: string, termName: string, title: string, copies: number, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number, contact: string, contactPhone: string, signer: string | null, signerPhone: string | null, remark: string, edition: number, correctedBecause: string | null, viewerCanIssue: boolean, viewerCanCorrect: boolean, viewerCanScan: boolean, viewerNext: Types.ReceiptState | null, classes: Array<{ classId: string, name: string, published: number, count: number }>, steps: Array<{ state: Types.ReceiptState, stateName: string, at: string, by: string }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }>, editions: Array<{ number: number, stateName: string, count: number, signer: string | null, reason: string, replacedBy: string, replacedAt: string, classes: Array<{ name: string, count: number }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> };

export type ConsoleReceiptOfQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleReceiptOfQuery = { deliveryReceipt: { schoolId: string, termId: string, termName: string, title: string, copies: number, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number, contact: string, contactPhone: string, signer: string | null, signerPhone: string | null, remark: string, edition: number, correctedBecause: string | null, viewerCanIssue: boolean, viewerCanCorrect: boolean, viewerCanScan: boolean, viewerNext: Types.ReceiptState | null, classes: Array<{ classId: string, name: string, published: number, count: number }>, steps: Array<{ state: Types.ReceiptState, stateName: string, at: string, by: string }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }>, editions: Array<{ number: number, stateName: string, count: number, signer: string | null, reason: string, replacedBy: string, replacedAt: string, classes: Array<{ name: string, count: number }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> } | null };

export type ConsoleReceiptPaperQueryVariables = Exact<{
  schoolId: string;
  termId: string;
}>;


export type ConsoleReceiptPaperQuery = { receiptPaper: { fileName: string, content: string } };

export type ConsoleCountyReceiptsQueryVariables = Exact<{
  unitId: string;
  schoolYear: number;
  semester: number;
  work?: Types.ReceiptWork | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleCountyReceiptsQuery = { countyReceipts: { nextCursor: string | null, totalCount: number, counts: Array<{ work: Types.ReceiptWork, schools: number, booklets: number }>, nodes: Array<{ schoolId: string, schoolName: string, termId: string | null, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number | null, signer: string | null, edition: number | null, correctedBecause: string | null, viewerNext: Types.ReceiptState | null, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> } };

export type ConsoleCountyReceiptPaperQueryVariables = Exact<{
  unitId: string;
  schoolYear: number;
  semester: number;
}>;


export type ConsoleCountyReceiptPaperQuery = { countyReceiptPaper: { fileName: string, content: string } };

export type ConsoleIssueReceiptMutationVariables = Exact<{
  input: Types.IssueReceiptInput;
}>;


export type ConsoleIssueReceiptMutation = { issueReceipt: { schoolId: string, termId: string, termName: string, title: string, copies: number, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number, contact: string, contactPhone: string, signer: string | null, signerPhone: string | null, remark: string, edition: number, correctedBecause: string | null, viewerCanIssue: boolean, viewerCanCorrect: boolean, viewerCanScan: boolean, viewerNext: Types.ReceiptState | null, classes: Array<{ classId: string, name: string, published: number, count: number }>, steps: Array<{ state: Types.ReceiptState, stateName: string, at: string, by: string }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }>, editions: Array<{ number: number, stateName: string, count: number, signer: string | null, reason: string, replacedBy: string, replacedAt: string, classes: Array<{ name: string, count: number }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> } | null };

export type ConsoleAdvanceReceiptMutationVariables = Exact<{
  input: Types.AdvanceReceiptInput;
}>;


export type ConsoleAdvanceReceiptMutation = { advanceReceipt: { schoolId: string, termId: string, termName: string, title: string, copies: number, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number, contact: string, contactPhone: string, signer: string | null, signerPhone: string | null, remark: string, edition: number, correctedBecause: string | null, viewerCanIssue: boolean, viewerCanCorrect: boolean, viewerCanScan: boolean, viewerNext: Types.ReceiptState | null, classes: Array<{ classId: string, name: string, published: number, count: number }>, steps: Array<{ state: Types.ReceiptState, stateName: string, at: string, by: string }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }>, editions: Array<{ number: number, stateName: string, count: number, signer: string | null, reason: string, replacedBy: string, replacedAt: string, classes: Array<{ name: string, count: number }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> } | null };

export type ConsoleScanReceiptMutationVariables = Exact<{
  input: Types.ScanReceiptInput;
}>;


export type ConsoleScanReceiptMutation = { scanReceipt: { schoolId: string, termId: string, termName: string, title: string, copies: number, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number, contact: string, contactPhone: string, signer: string | null, signerPhone: string | null, remark: string, edition: number, correctedBecause: string | null, viewerCanIssue: boolean, viewerCanCorrect: boolean, viewerCanScan: boolean, viewerNext: Types.ReceiptState | null, classes: Array<{ classId: string, name: string, published: number, count: number }>, steps: Array<{ state: Types.ReceiptState, stateName: string, at: string, by: string }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }>, editions: Array<{ number: number, stateName: string, count: number, signer: string | null, reason: string, replacedBy: string, replacedAt: string, classes: Array<{ name: string, count: number }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> } | null };

export type ConsoleCorrectReceiptMutationVariables = Exact<{
  input: Types.CorrectReceiptInput;
}>;


export type ConsoleCorrectReceiptMutation = { correctReceipt: { schoolId: string, termId: string, termName: string, title: string, copies: number, state: Types.ReceiptState | null, stateName: string, version: number | null, count: number, contact: string, contactPhone: string, signer: string | null, signerPhone: string | null, remark: string, edition: number, correctedBecause: string | null, viewerCanIssue: boolean, viewerCanCorrect: boolean, viewerCanScan: boolean, viewerNext: Types.ReceiptState | null, classes: Array<{ classId: string, name: string, published: number, count: number }>, steps: Array<{ state: Types.ReceiptState, stateName: string, at: string, by: string }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }>, editions: Array<{ number: number, stateName: string, count: number, signer: string | null, reason: string, replacedBy: string, replacedAt: string, classes: Array<{ name: string, count: number }>, scans: Array<{ hash: string, bytes: number, at: string, by: string, url: string }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConsoleReceiptScanFragmentDoc = new TypedDocumentString(`
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}
    `, {"fragmentName":"ConsoleReceiptScan"}) as unknown as TypedDocumentString<ConsoleReceiptScanFragment, unknown>;
export const ConsoleReceiptFragmentDoc = new TypedDocumentString(`
    fragment ConsoleReceipt on DeliveryReceipt {
  schoolId
  termId
  termName
  title
  copies
  state
  stateName
  version
  count
  contact
  contactPhone
  signer
  signerPhone
  remark
  classes {
    classId
    name
    published
    count
  }
  steps {
    state
    stateName
    at
    by
  }
  scans {
    ...ConsoleReceiptScan
  }
  edition
  correctedBecause
  editions {
    number
    stateName
    count
    classes {
      name
      count
    }
    signer
    reason
    replacedBy
    replacedAt
    scans {
      ...ConsoleReceiptScan
    }
  }
  viewerCanIssue
  viewerCanCorrect
  viewerCanScan
  viewerNext
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}`, {"fragmentName":"ConsoleReceipt"}) as unknown as TypedDocumentString<ConsoleReceiptFragment, unknown>;
export const ConsoleReceiptOfDocument = new TypedDocumentString(`
    query ConsoleReceiptOf($schoolId: ID!, $termId: ID) {
  deliveryReceipt(schoolId: $schoolId, termId: $termId) {
    ...ConsoleReceipt
  }
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}
fragment ConsoleReceipt on DeliveryReceipt {
  schoolId
  termId
  termName
  title
  copies
  state
  stateName
  version
  count
  contact
  contactPhone
  signer
  signerPhone
  remark
  classes {
    classId
    name
    published
    count
  }
  steps {
    state
    stateName
    at
    by
  }
  scans {
    ...ConsoleReceiptScan
  }
  edition
  correctedBecause
  editions {
    number
    stateName
    count
    classes {
      name
      count
    }
    signer
    reason
    replacedBy
    replacedAt
    scans {
      ...ConsoleReceiptScan
    }
  }
  viewerCanIssue
  viewerCanCorrect
  viewerCanScan
  viewerNext
}`) as unknown as TypedDocumentString<ConsoleReceiptOfQuery, ConsoleReceiptOfQueryVariables>;
export const ConsoleReceiptPaperDocument = new TypedDocumentString(`
    query ConsoleReceiptPaper($schoolId: ID!, $termId: ID!) {
  receiptPaper(schoolId: $schoolId, termId: $termId) {
    fileName
    content
  }
}
    `) as unknown as TypedDocumentString<ConsoleReceiptPaperQuery, ConsoleReceiptPaperQueryVariables>;
export const ConsoleCountyReceiptsDocument = new TypedDocumentString(`
    query ConsoleCountyReceipts($unitId: ID!, $schoolYear: Int!, $semester: Int!, $work: ReceiptWork, $search: String, $first: Int, $after: ID) {
  countyReceipts(
    unitId: $unitId
    schoolYear: $schoolYear
    semester: $semester
    work: $work
    search: $search
    first: $first
    after: $after
  ) {
    counts {
      work
      schools
      booklets
    }
    nodes {
      schoolId
      schoolName
      termId
      state
      stateName
      version
      count
      signer
      scans {
        ...ConsoleReceiptScan
      }
      edition
      correctedBecause
      viewerNext
    }
    nextCursor
    totalCount
  }
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}`) as unknown as TypedDocumentString<ConsoleCountyReceiptsQuery, ConsoleCountyReceiptsQueryVariables>;
export const ConsoleCountyReceiptPaperDocument = new TypedDocumentString(`
    query ConsoleCountyReceiptPaper($unitId: ID!, $schoolYear: Int!, $semester: Int!) {
  countyReceiptPaper(
    unitId: $unitId
    schoolYear: $schoolYear
    semester: $semester
  ) {
    fileName
    content
  }
}
    `) as unknown as TypedDocumentString<ConsoleCountyReceiptPaperQuery, ConsoleCountyReceiptPaperQueryVariables>;
export const ConsoleIssueReceiptDocument = new TypedDocumentString(`
    mutation ConsoleIssueReceipt($input: IssueReceiptInput!) {
  issueReceipt(input: $input) {
    ...ConsoleReceipt
  }
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}
fragment ConsoleReceipt on DeliveryReceipt {
  schoolId
  termId
  termName
  title
  copies
  state
  stateName
  version
  count
  contact
  contactPhone
  signer
  signerPhone
  remark
  classes {
    classId
    name
    published
    count
  }
  steps {
    state
    stateName
    at
    by
  }
  scans {
    ...ConsoleReceiptScan
  }
  edition
  correctedBecause
  editions {
    number
    stateName
    count
    classes {
      name
      count
    }
    signer
    reason
    replacedBy
    replacedAt
    scans {
      ...ConsoleReceiptScan
    }
  }
  viewerCanIssue
  viewerCanCorrect
  viewerCanScan
  viewerNext
}`) as unknown as TypedDocumentString<ConsoleIssueReceiptMutation, ConsoleIssueReceiptMutationVariables>;
export const ConsoleAdvanceReceiptDocument = new TypedDocumentString(`
    mutation ConsoleAdvanceReceipt($input: AdvanceReceiptInput!) {
  advanceReceipt(input: $input) {
    ...ConsoleReceipt
  }
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}
fragment ConsoleReceipt on DeliveryReceipt {
  schoolId
  termId
  termName
  title
  copies
  state
  stateName
  version
  count
  contact
  contactPhone
  signer
  signerPhone
  remark
  classes {
    classId
    name
    published
    count
  }
  steps {
    state
    stateName
    at
    by
  }
  scans {
    ...ConsoleReceiptScan
  }
  edition
  correctedBecause
  editions {
    number
    stateName
    count
    classes {
      name
      count
    }
    signer
    reason
    replacedBy
    replacedAt
    scans {
      ...ConsoleReceiptScan
    }
  }
  viewerCanIssue
  viewerCanCorrect
  viewerCanScan
  viewerNext
}`) as unknown as TypedDocumentString<ConsoleAdvanceReceiptMutation, ConsoleAdvanceReceiptMutationVariables>;
export const ConsoleScanReceiptDocument = new TypedDocumentString(`
    mutation ConsoleScanReceipt($input: ScanReceiptInput!) {
  scanReceipt(input: $input) {
    ...ConsoleReceipt
  }
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}
fragment ConsoleReceipt on DeliveryReceipt {
  schoolId
  termId
  termName
  title
  copies
  state
  stateName
  version
  count
  contact
  contactPhone
  signer
  signerPhone
  remark
  classes {
    classId
    name
    published
    count
  }
  steps {
    state
    stateName
    at
    by
  }
  scans {
    ...ConsoleReceiptScan
  }
  edition
  correctedBecause
  editions {
    number
    stateName
    count
    classes {
      name
      count
    }
    signer
    reason
    replacedBy
    replacedAt
    scans {
      ...ConsoleReceiptScan
    }
  }
  viewerCanIssue
  viewerCanCorrect
  viewerCanScan
  viewerNext
}`) as unknown as TypedDocumentString<ConsoleScanReceiptMutation, ConsoleScanReceiptMutationVariables>;
export const ConsoleCorrectReceiptDocument = new TypedDocumentString(`
    mutation ConsoleCorrectReceipt($input: CorrectReceiptInput!) {
  correctReceipt(input: $input) {
    ...ConsoleReceipt
  }
}
    fragment ConsoleReceiptScan on ReceiptScan {
  hash
  bytes
  at
  by
  url
}
fragment ConsoleReceipt on DeliveryReceipt {
  schoolId
  termId
  termName
  title
  copies
  state
  stateName
  version
  count
  contact
  contactPhone
  signer
  signerPhone
  remark
  classes {
    classId
    name
    published
    count
  }
  steps {
    state
    stateName
    at
    by
  }
  scans {
    ...ConsoleReceiptScan
  }
  edition
  correctedBecause
  editions {
    number
    stateName
    count
    classes {
      name
      count
    }
    signer
    reason
    replacedBy
    replacedAt
    scans {
      ...ConsoleReceiptScan
    }
  }
  viewerCanIssue
  viewerCanCorrect
  viewerCanScan
  viewerNext
}`) as unknown as TypedDocumentString<ConsoleCorrectReceiptMutation, ConsoleCorrectReceiptMutationVariables>;