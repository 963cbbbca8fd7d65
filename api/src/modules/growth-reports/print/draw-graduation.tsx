import { renderToBuffer } from '@react-pdf/renderer';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { GraduationFile } from '../graduation/graduation-file.rules.js';
import type { GraduationList } from '../graduation/graduation-list.rules.js';
import { legibleThroughout, openFonts } from './fonts.js';
import { GraduationFilePage } from './graduation-file.js';
import { GraduationSheet } from './graduation-sheet.js';

serveRenderer<GraduationList | GraduationFile, { pdf: Uint8Array }>(async (paper) => {
  await openFonts();
  const page =
    'pupil' in paper ? (
      <GraduationFilePage file={legibleThroughout(paper)} />
    ) : (
      <GraduationSheet list={legibleThroughout(paper)} />
    );
  return { pdf: await renderToBuffer(page) };
});
