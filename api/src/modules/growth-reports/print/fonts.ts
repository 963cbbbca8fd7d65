import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { unpackWoff } from './unpack-woff.js';

const require = createRequire(import.meta.url);
const SANS = '@expo-google-fonts/noto-sans-sc';
const SERIF = '@expo-google-fonts/noto-serif-sc';
const KAI = '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff';

/** Fonts by what they are for; each is followed by those that know characters which it does not. */
export const SANS_FONT = ['sans', 'kai'];
export const SERIF_FONT = ['serif', 'sans', 'kai'];
export const KAI_FONT = ['kai', 'sans'];

const FAMILIES = ['sans', 'serif', 'kai'];

interface Shapes {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

let known: Shapes[] = [];

/** Opens the fonts; Chinese may break a line after any character. */
export async function openFonts(): Promise<void> {
  if (known.length > 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'zongping-font-'));
  try {
    const kai = join(folder, 'kai.ttf');
    writeFileSync(kai, unpackWoff(readFileSync(require.resolve(KAI))));
    registerFonts(kai);
    await Promise.all(FAMILIES.map((fontFamily) => Font.load({ fontFamily })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  known = FAMILIES.map((fontFamily) => Font.getFont({ fontFamily })!.data as unknown as Shapes);
}

function registerFonts(kai: string): void {
  Font.register({ family: 'kai', src: kai });
  Font.register({
    family: 'sans',
    fonts: [
      { src: require.resolve(`${SANS}/400Regular/NotoSansSC_400Regular.ttf`), fontWeight: 400 },
      { src: require.resolve(`${SANS}/600SemiBold/NotoSansSC_600SemiBold.ttf`), fontWeight: 600 },
    ],
  });
  Font.register({
    family: 'serif',
    fonts: [
      { src: require.resolve(`${SERIF}/400Regular/NotoSerifSC_400Regular.ttf`), fontWeight: 400 },
      { src: require.resolve(`${SERIF}/600SemiBold/NotoSerifSC_600SemiBold.ttf`), fontWeight: 600 },
    ],
  });
  // An empty part after each keeps the hyphen away that would stand at the end of the line.
  Font.registerHyphenationCallback((word) => brokenUp(word).flatMap((part) => [part, '']));
}

const NEVER_FIRST = '，。、；：？！）》」』”’…—·％%';
const NEVER_LAST = '（《「『“‘';
const LATIN = /[\w.,:/@#+-]/;

/** Where a line may break: between characters, but not before closing nor after opening signs, nor within numbers. */
function brokenUp(word: string): string[] {
  const parts: string[] = [];
  for (const sign of word) {
    const last = parts.at(-1);
    const end = last?.at(-1) ?? '';
    const stays =
      last && (NEVER_FIRST.includes(sign) || NEVER_LAST.includes(end) || (LATIN.test(sign) && LATIN.test(end)));
    if (stays) parts[parts.length - 1] += sign;
    else parts.push(sign);
  }
  return parts;
}

const PICTURE =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const UNSEEN = /[\ufe0f\u200b-\u200d\u2060\ufeff]|\p{Cc}(?<!\n)/gu;

const isKnown = (sign: string): boolean =>
  sign === '\n' || known.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0)!));

/**
 * A text in which nothing prints as an empty box: of a character that no font has its code is told, of a little picture
 * that there was one.
 */
export function legible(text: string): string {
  const plain = text.replace(PICTURE, (picture) => (isKnown(picture) ? picture : '〔表情〕')).replace(UNSEEN, '');
  return [...plain]
    .map((sign) => (isKnown(sign) ? sign : `〔U+${sign.codePointAt(0)!.toString(16).toUpperCase()}〕`))
    .join('');
}

/** The same content with every text such that nothing prints as an empty box. */
export function legibleThroughout<T>(value: T): T {
  if (typeof value === 'string') return legible(value) as T;
  if (Array.isArray(value)) return value.map(legibleThroughout) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, legibleThroughout(field)])) as T;
}
