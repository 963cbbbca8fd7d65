import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from './client';
import type { World } from './world';

const STEP = `steps { state stateName at by }`;
const SCANS = `scans { hash bytes at by url }`;
const RECEIPT = `schoolId schoolName countyName termId termName title copies state stateName version count contact contactPhone
  signer signerPhone remark classes { classId name published count } ${STEP} ${SCANS} edition correctedBecause
  editions { number stateName count classes { name count } signer remark ${STEP} ${SCANS} reason replacedBy replacedAt } viewerCanCorrect viewerCanIssue viewerCanScan viewerNext`;
const READ = `query Receipt($schoolId: ID!, $termId: ID) { deliveryReceipt(schoolId: $schoolId, termId: $termId) { ${RECEIPT} } }`;
const ISSUE = `mutation Issue($input: IssueReceiptInput!) { issueReceipt(input: $input) { ${RECEIPT} } }`;
const ADVANCE = `mutation Advance($input: AdvanceReceiptInput!) { advanceReceipt(input: $input) { ${RECEIPT} } }`;
const CORRECT = `mutation Correct($input: CorrectReceiptInput!) { correctReceipt(input: $input) { ${RECEIPT} } }`;
const SCAN = `mutation Scan($input: ScanReceiptInput!) { scanReceipt(input: $input) { ${RECEIPT} } }`;
const COUNTY = `query County($unitId: ID!, $schoolYear: Int!, $semester: Int!, $work: ReceiptWork, $search: String, $first: Int, $after: ID) {
  countyReceipts(unitId: $unitId, schoolYear: $schoolYear, semester: $semester, work: $work, search: $search, first: $first, after: $after) {
    nextCursor totalCount counts { work schools booklets }
    nodes { schoolId schoolName termId state stateName version count signer ${SCANS} edition correctedBecause viewerNext } } }`;
const PAPER = `query Paper($schoolId: ID!, $termId: ID!) { receiptPaper(schoolId: $schoolId, termId: $termId) { fileName content } }`;
const COUNTY_PAPER = `query CountyPaper($unitId: ID!, $schoolYear: Int!, $semester: Int!) {
  countyReceiptPaper(unitId: $unitId, schoolYear: $schoolYear, semester: $semester) { fileName content } }`;

const TERM = { schoolYear: 2026, semester: 1 };
const fresh = () => ({ clientMutationId: randomUUID() });

/** The receipts of a school. */
export class Receipts {
  constructor(private readonly world: Pick<World, 'schoolId' | 'termId' | 'countyId'>) {}

  private get key() {
    return { schoolId: this.world.schoolId, termId: this.world.termId };
  }

  async read(client: Client) {
    return (await client.ask(READ, this.key)).deliveryReceipt;
  }

  /** What is sent to issue a receipt. */
  entry(classes: { classId: string; count: number }[], more: object = {}) {
    return { input: { ...this.key, classes, contact: '孙管理', contactPhone: '0396-2900000', ...fresh(), ...more } };
  }

  async issue(client: Client, classes: { classId: string; count: number }[], more: object = {}) {
    return (await client.ask(ISSUE, this.entry(classes, more))).issueReceipt;
  }

  async correct(client: Client, classes: { classId: string; count: number }[], version: number, more: object = {}) {
    const { input } = this.entry(classes, { version, reason: '少收 1 份', ...more });
    return (await client.ask(CORRECT, { input })).correctReceipt;
  }

  async advance(client: Client, to: string, version: number, more: object = {}) {
    return (await client.ask(ADVANCE, { input: { ...this.key, to, version, ...fresh(), ...more } })).advanceReceipt;
  }

  sign = (client: Client, version: number, more: object = {}) =>
    this.advance(client, 'SIGNED', version, { signer: '王语文', signerPhone: '19911110011', ...more });

  /** Sends a picture of the signed paper. */
  send(client: Client, bytes: Buffer, name = '接收单.jpg'): Promise<Response> {
    return client.upload(`/uploads/receipts/${this.world.schoolId}/${this.world.termId}`, [{ name, bytes }]);
  }

  /** Sends a picture; answers the ticket with which it is put to the receipt. */
  async ticket(client: Client, bytes: Buffer): Promise<string> {
    return ((await (await this.send(client, bytes)).json()) as { ticket: string }).ticket;
  }

  async scan(client: Client, version: number, pages: string[], more: object = {}) {
    return (await client.ask(SCAN, { input: { ...this.key, version, pages, ...fresh(), ...more } })).scanReceipt;
  }

  async county(client: Client, unitId = this.world.countyId, wanted: object = {}) {
    return (await client.ask(COUNTY, { unitId, ...TERM, ...wanted })).countyReceipts;
  }

  async paper(client: Client) {
    return (await client.ask(PAPER, this.key)).receiptPaper;
  }

  async countyPaper(client: Client, unitId = this.world.countyId) {
    return (await client.ask(COUNTY_PAPER, { unitId, ...TERM })).countyReceiptPaper;
  }
}

/** Keeps a paper as a file. */
export function keptPaper({ content }: { content: string }): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'zongping-paper-')), 'paper.pdf');
  writeFileSync(file, Buffer.from(content, 'base64'));
  return file;
}
