import { renderToBuffer } from '@react-pdf/renderer';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { PapersContent } from '../papers/papers.rules.js';
import { legibleThroughout, openFonts } from './fonts.js';
import { Papers } from './papers.js';

serveRenderer<PapersContent, { pdf: Uint8Array }>(async (content) => {
  await openFonts();
  return { pdf: await renderToBuffer(<Papers content={legibleThroughout(content)} />) };
});
