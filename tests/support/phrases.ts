import { randomUUID } from 'node:crypto';
import type { Client } from './client';

const FIELDS = `nodes { id version scope text owner viewerCanChange } nextCursor viewerKeepsSchool`;

export const PHRASES = `query Phrases($classId: ID!, $scope: PhraseScope!, $search: String, $first: Int, $after: ID) {
  phrases(classId: $classId, scope: $scope, search: $search, first: $first, after: $after) { ${FIELDS} } }`;
export const SAVE_PHRASE = `mutation SavePhrase($input: SavePhraseInput!) { savePhrase(input: $input) { ${FIELDS} } }`;
export const REMOVE_PHRASE = `mutation RemovePhrase($input: RemovePhraseInput!) { removePhrase(input: $input) { ${FIELDS} } }`;

/** A phrase as the list shows it. */
export interface ListedPhrase {
  id: string;
  version: number;
  scope: string;
  text: string;
  owner: string;
  viewerCanChange: boolean;
}

/** The phrases of one class's school, for whoever asks. */
export class Phrases {
  constructor(private readonly classId: string) {}

  async list(client: Client, scope: string, more: object = {}): Promise<ListedPhrase[]> {
    return (await client.ask(PHRASES, { classId: this.classId, scope, ...more })).phrases.nodes as ListedPhrase[];
  }

  async texts(client: Client, scope: string, more: object = {}): Promise<string[]> {
    return (await this.list(client, scope, more)).map(({ text }) => text);
  }

  saving(text: string, more: object = {}) {
    const wish = { classId: this.classId, phraseId: null, version: null, scope: 'OWN', text };
    return { input: { ...wish, clientMutationId: randomUUID(), ...more } };
  }

  async save(client: Client, text: string, more: object = {}): Promise<ListedPhrase> {
    return (await client.ask(SAVE_PHRASE, this.saving(text, more))).savePhrase.nodes[0] as ListedPhrase;
  }

  removing({ id, scope }: ListedPhrase) {
    return { input: { classId: this.classId, phraseId: id, scope, clientMutationId: randomUUID() } };
  }
}
