import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { jpeg, type EvidenceWorld } from './evidence-world';

const EXEMPTION = `id version studentId studentName kind item itemName kindName ground groundWords proofUrl startsOn lastOn isRunning grantedBy grantedAt`;
const OF_CLASS = `classId exemptions { ${EXEMPTION} } items { kind kindName item name } grounds { ground name } termEndsOn`;
export const CLASS_EXEMPTIONS = `query Exemptions($classId: ID!) { classExemptions(classId: $classId) { ${OF_CLASS} } }`;
export const CHILD_EXEMPTIONS = `query Child($studentId: ID!) { childExemptions(studentId: $studentId) { ${EXEMPTION} } }`;
export const GRANT = `mutation Grant($input: GrantExemptionInput!) { grantExemption(input: $input) { ${OF_CLASS} } }`;
export const END = `mutation End($input: EndExemptionInput!) { endExemption(input: $input) { ${OF_CLASS} } }`;

/** Sends the picture of a proof about a pupil. */
export async function sendProof(client: Client, studentId: string, bytes?: Buffer): Promise<Response> {
  return client.upload(`/uploads/proofs/${studentId}`, [{ name: '证明.jpg', bytes: bytes ?? (await jpeg(200)) }]);
}

/** What is sent to exempt, as in `安夏 SUBJECT sport`, until 10 December, with a proof that was uploaded for it. */
export async function granting(house: EvidenceWorld, client: Client, words: string, more: object = {}) {
  const [child = '', kind, item] = words.split(' ');
  const studentId = house.ids(child)[0]!;
  const { proof } = (await (await sendProof(client, studentId)).json()) as { proof: string };
  return {
    input: {
      ...{ studentId, kind, item, ground: 'ILLNESS', lastOn: '2026-12-10', proof },
      clientMutationId: randomUUID(),
      ...more,
    },
  };
}

export const grant = async (house: EvidenceWorld, client: Client, words: string, more: object = {}) =>
  (await client.ask(GRANT, await granting(house, client, words, more))).grantExemption;

export const ending = ({ id, version }: { id: string; version: number }) => ({
  input: { exemptionId: id, version, clientMutationId: randomUUID() },
});
