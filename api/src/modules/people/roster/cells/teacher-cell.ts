import { displayName } from './name.js';
import { compact } from './text.js';

/** One teacher named in a cell of the 任课 sheet. */
export interface NamedTeacher {
  name: string;
  staffNumber: string | null;
}

/** The teachers named in a cell: 姓名(工号), or a name alone, several with 、 or / between. */
export function teachersIn(text: string): NamedTeacher[] {
  return text.split(/[、,，;；/／\n&＆]/u).flatMap((part) => {
    const plain = displayName(part);
    const [, name = '', number = ''] = /^(.*?)\s*[(（[【]\s*([^)）\]】]*)\s*[)）\]】]$/su.exec(plain) ?? ['', plain];
    return name === '' && number === ''
      ? []
      : [{ name: displayName(name), staffNumber: compact(number).toUpperCase() || null }];
  });
}
