import { LONG_EDGE, MOST_BYTES, QUALITIES } from './photo-limits';

/**
 * A smaller copy of a photo, upright and without what the camera wrote beside it, such as the place; the photo itself
 * where the browser cannot read it, so that the server says why.
 */
export async function reduced(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  const canvas = drawn(picture);
  picture.close();
  let copy: Blob | null = null;
  for (const quality of QUALITIES) {
    copy = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality / 100));
    if (copy && copy.size <= MOST_BYTES) break;
  }
  return copy ?? file;
}

function drawn(picture: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONG_EDGE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const brush = canvas.getContext('2d');
  if (brush) {
    // A JPEG knows nothing of see-through: paper is white.
    brush.fillStyle = 'white';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}
