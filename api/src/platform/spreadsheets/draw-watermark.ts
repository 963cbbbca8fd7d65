import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const PAPER = '#ffffff';
const GAP = 48;
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => MARKUP[sign]!);

/** A picture of some faint lines, aslant, which a sheet repeats behind its cells: whoever photographs the screen photographs them too. */
export async function drawWatermark(lines: readonly string[]): Promise<Buffer> {
  // A native library that only those who export need.
  const { default: sharp } = await import('sharp');
  const text = `<span foreground="#d9d9d9">${lines.map(escaped).join('\n')}</span>`;
  const drawn = sharp({
    text: { text, font: 'Noto Sans SC 13', fontfile: require.resolve(FONT), rgba: true, dpi: 96 },
  });
  const slanted = await drawn.png().toBuffer();
  return sharp(slanted)
    .rotate(-18, { background: '#ffffff00' })
    .extend({ top: GAP, bottom: GAP, left: GAP, right: GAP, background: '#ffffff00' })
    .flatten({ background: PAPER })
    .png({ palette: true })
    .toBuffer();
}
