import { renderToBuffer } from '@react-pdf/renderer';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { ReceiptPaper } from '../receipts/receipt.rules.js';
import { legibleThroughout, openFonts } from './fonts.js';
import { Receipt } from './receipt.js';

serveRenderer<ReceiptPaper, { pdf: Uint8Array }>(async (paper) => {
  await openFonts();
  return { pdf: await renderToBuffer(<Receipt paper={legibleThroughout(paper)} />) };
});
