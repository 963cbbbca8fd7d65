import type { PickedFile } from './picked-file';

/** Lets the person choose several spreadsheets; an empty list when they change their mind. */
export function pickSheets(): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.xlsx,.csv';
    input.setAttribute('aria-label', '选择表格文件');
    input.className = 'file-chooser';
    const finish = (files: File[]) => {
      input.remove();
      resolve(files.map((file) => ({ name: file.name, size: file.size, content: file })));
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish([]));
    document.body.append(input);
    input.click();
  });
}
