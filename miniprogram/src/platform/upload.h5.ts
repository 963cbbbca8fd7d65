import type { PickedFile } from './picked-file';
import { Unreachable, type Answer } from './request';

/** Sends the files in one multipart request. */
export async function uploadFiles(path: string, files: PickedFile[], headers: Record<string, string>): Promise<Answer> {
  const form = new FormData();
  for (const file of files) form.append('files', file.content as File, file.name);
  const response = await fetch(addressOf(path), { method: 'POST', body: form, headers }).catch(() => {
    throw new Unreachable();
  });
  return { status: response.status, body: await response.json().catch(() => null) };
}

function addressOf(path: string): string {
  return path.startsWith('/') ? API_BASE + path : path;
}
