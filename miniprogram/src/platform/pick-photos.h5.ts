import type { PickedPhoto } from './picked-photo';
import { reduced } from './reduced-blob';

/** Lets the person take or choose photos, each still to be reduced; an empty list when they change their mind. */
export function pickPhotos(most: number): Promise<Array<Promise<PickedPhoto>>> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = most > 1;
    input.accept = 'image/*';
    input.setAttribute('aria-label', '拍照或选择照片');
    input.className = 'file-chooser';
    const finish = (files: File[]) => {
      input.remove();
      resolve(files.slice(0, most).map(asPhoto));
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish([]));
    document.body.append(input);
    input.click();
  });
}

async function asPhoto(file: File): Promise<PickedPhoto> {
  const content = await reduced(file);
  return { name: file.name, content, preview: URL.createObjectURL(content) };
}
