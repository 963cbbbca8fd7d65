import { fullAddress } from './address';
import type { PickedPhoto } from './picked-photo';
import { Unreachable, type Answer } from './request';

/** Sends one photo and tells how far it has got, 0 to 1. */
export function uploadPhoto(
  path: string,
  photo: PickedPhoto,
  headers: Record<string, string>,
  onProgress: (part: number) => void,
): Promise<Answer> {
  const form = new FormData();
  form.append('file', photo.content as Blob, photo.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', fullAddress(path));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable());
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
