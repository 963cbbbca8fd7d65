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
    // A line that is dead without saying so would keep its lane for ever; a slow one that moves may go on.
    const watch = stillness(() => request.abort());
    request.upload.onprogress = ({ loaded, total }) => {
      watch.moved();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => watch.end();
    request.onabort = () => reject(new Unreachable());
    request.onerror = () => reject(new Unreachable());
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.send(form);
  });
}

const STILL_MS = 60_000;

/** Tells once when nothing has moved for a minute. */
function stillness(tell: () => void) {
  let timer = setTimeout(tell, STILL_MS);
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, STILL_MS);
  };
  return { moved, end: () => clearTimeout(timer) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
