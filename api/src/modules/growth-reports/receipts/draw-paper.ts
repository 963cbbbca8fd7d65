import { ruleBroken } from '../../../kernel/errors.js';
import { NotRendered, RenderProcess } from '../../../platform/printing/index.js';
import type { ReceiptPaper } from './receipt.rules.js';
import type { ReceiptPaperType } from './receipt.types.js';

const NAME = `../print/draw-receipt.${import.meta.url.endsWith('.ts') ? 'tsx' : 'js'}`;

const printer = new RenderProcess<ReceiptPaper, { pdf: Uint8Array }>(new URL(NAME, import.meta.url), {
  ...{ memoryMb: 256, patienceMs: 30_000 },
});

/** ZM-12: the form of annex 3 as PDF. */
export async function drawPaper(paper: ReceiptPaper): Promise<ReceiptPaperType> {
  const whose = paper.isSummary ? '汇总' : paper.lines[0]!.school;
  try {
    const { pdf } = await printer.render(paper);
    return { fileName: `接收单 ${whose} ${paper.term}.pdf`, content: Buffer.from(pdf).toString('base64') };
  } catch (error) {
    if (error instanceof NotRendered) throw ruleBroken('接收单暂时没能生成，请稍后再试；还不行请联系系统管理员。');
    throw error;
  }
}
