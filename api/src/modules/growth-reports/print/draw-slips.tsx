import { renderToBuffer } from '@react-pdf/renderer';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { SlipsContent } from '../slips/slips.rules.js';
import { legibleThroughout, openFonts } from './fonts.js';
import { Slips } from './slips.js';

serveRenderer<SlipsContent, { pdf: Uint8Array }>(async (content) => {
  await openFonts();
  return { pdf: await renderToBuffer(<Slips content={legibleThroughout(content)} />) };
});
