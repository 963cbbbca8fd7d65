import { renderToBuffer } from '@react-pdf/renderer';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { GraduationList } from '../graduation/graduation-list.rules.js';
import { legibleThroughout, openFonts } from './fonts.js';
import { GraduationSheet } from './graduation-sheet.js';

serveRenderer<GraduationList, { pdf: Uint8Array }>(async (list) => {
  await openFonts();
  return { pdf: await renderToBuffer(<GraduationSheet list={legibleThroughout(list)} />) };
});
