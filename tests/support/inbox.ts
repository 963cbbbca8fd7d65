import type { Client } from './client';
import type { OwnApi } from './own-api';

export const INBOX = `query Inbox($first: Int, $after: ID, $unreadOnly: Boolean) { inbox(first: $first, after: $after, unreadOnly: $unreadOnly) {
  nodes { id day sentAt isRead lines { id studentId studentName classId door subjectId words isNews lastOn daysLeft } } nextCursor } }`;
export const UNREAD = `{ unreadMessages }`;
export const MARK_READ = `mutation Read($input: MarkReadInput!) { markRead(input: $input) }`;

/** A message as a client gets it. */
export interface Told {
  id: string;
  day: string;
  isRead: boolean;
  lines: {
    studentName: string | null;
    door: string;
    subjectId: string;
    words: string;
    isNews: boolean;
    lastOn: string;
    daysLeft: number;
  }[];
}

/** The messages of somebody, newest first. */
export const messagesOf = async (client: Client): Promise<Told[]> => (await client.ask(INBOX)).inbox.nodes;

/** What was said on one day: 安春 words until. */
export const saidOn = async (client: Client, day: string): Promise<string[]> =>
  (await messagesOf(client))
    .filter((message) => message.day === day)
    .flatMap(({ lines }) =>
      lines.map(({ studentName, words, lastOn }) => `${studentName ?? ''} ${words} ${lastOn}`.trim()),
    );

/** Lets it be a moment, and everything fall due that does. */
export async function letItBe(api: OwnApi, iso: string): Promise<void> {
  await api.setClock(iso);
  // The first round begins the day, the second does its work.
  await api.settle();
  await api.settle();
}
