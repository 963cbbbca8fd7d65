import { fullAddress } from './address';

/** Opens a document that the server made; a browser keeps or shows it as it likes. */
export async function openDocument(path: string, fileName: string): Promise<void> {
  const link = document.createElement('a');
  link.href = fullAddress(path);
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  return Promise.resolve();
}
