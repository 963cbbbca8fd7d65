/** What is in a file, in base64. */
export async function contentOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Gives a file to whoever sits here. */
export function saveFile(name: string, content: string): void {
  saveBlob(name, new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))]));
}

/** Gives bytes to whoever sits here as a file. */
export function saveBlob(name: string, bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Lets the browser fetch a file that the server sends as a download. */
export function openDownload(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.click();
}
