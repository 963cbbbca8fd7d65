import { AppError } from '../../../miniprogram/src/graphql/app-error';

/** What came back, and how it ended; no body when it was no JSON. */
interface Answer {
  status: number;
  body: unknown;
}

const LOST = '网络好像断了，请检查网络后再试一次。';

async function post(path: string, body: BodyInit, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', headers, body }).catch(() => {
    throw new AppError('UNREACHABLE', LOST);
  });
  return { status: response.status, body: (await response.json().catch(() => null)) as unknown };
}

/** Sends JSON to our own server. */
export const postJson = (path: string, data: object, headers: Record<string, string>): Promise<Answer> =>
  post(path, JSON.stringify(data), { 'content-type': 'application/json', ...headers });

/** Asks our own server for JSON; nothing when it cannot be reached or has none. */
export const getJson = (path: string): Promise<unknown> =>
  fetch(path)
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);

/** Sends files to our own server in one request. */
export function postFiles(path: string, files: readonly Blob[], headers: Record<string, string>): Promise<Answer> {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  return post(path, form, headers);
}

/** A file of our own server; no file but a body when it is refused. */
export async function getFile(
  path: string,
  headers: Record<string, string>,
): Promise<{ file: Blob | null; body: unknown }> {
  try {
    const response = await fetch(path, { headers });
    if (response.ok) return { file: await response.blob(), body: null };
    return { file: null, body: (await response.json().catch(() => null)) as unknown };
  } catch {
    throw new AppError('UNREACHABLE', LOST);
  }
}
