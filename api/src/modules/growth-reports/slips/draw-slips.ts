import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import { NotRendered, RenderProcess } from '../../../platform/printing/index.js';
import type { SlipsContent } from './slips.rules.js';
import type { PrintedSlipsType } from './slips.types.js';
import { isoOf } from '../../../kernel/time.js';

const NAME = `../print/draw-slips.${import.meta.url.endsWith('.ts') ? 'tsx' : 'js'}`;

const printer = new RenderProcess<SlipsContent, { pdf: Uint8Array }>(new URL(NAME, import.meta.url), {
  ...{ memoryMb: 256, patienceMs: 60_000 },
});

/** Slips as PDF, in memory only: they hold secrets, and no file of them is kept. */
export async function drawSlips(ctx: Context, content: Omit<SlipsContent, 'drawnAt'>): Promise<PrintedSlipsType> {
  try {
    const { pdf } = await printer.render({ ...content, drawnAt: isoOf(ctx.clock.now()) });
    const fileName = `${content.title} ${content.place}.pdf`;
    return { fileName, content: Buffer.from(pdf).toString('base64'), slips: content.slips.length };
  } catch (error) {
    if (error instanceof NotRendered) throw ruleBroken('纸条暂时没能生成，请再点一次；还不行请联系系统管理员。');
    throw error;
  }
}
