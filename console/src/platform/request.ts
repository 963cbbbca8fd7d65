import { AppError } from '../../../miniprogram/src/graphql/app-error';

/** What came back; null when it was no JSON. */
interface Answer {
  body: unknown;
}

const LOST = '网络好像断了，请检查网络后再试一次。';

/** Sends JSON to our own server. */
export async function postJson(path: string, data: object, headers: Record<string, string>): Promise<Answer> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(path, { ...init, body: JSON.stringify(data) }).catch(() => {
    throw new AppError('UNREACHABLE', LOST);
  });
  return { body: (await response.json().catch(() => null)) as unknown };
}

/** Sends files in one request; tells also how it ended. */
export async function postFiles(
  path: string,
  files: readonly File[],
  headers: Record<string, string>,
): Promise<Answer & { status: number }> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const response = await fetch(path, { method: 'POST', headers, body: form }).catch(() => {
    throw new AppError('UNREACHABLE', LOST);
  });
  return { status: response.status, body: (await response.json().catch(() => null)) as unknown };
}
