import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { serveRenderer } from '../../../platform/printing/serve-renderer.js';
import type { BookletPages, PrintedBooklet } from './booklet-pages.js';

serveRenderer<BookletPages, PrintedBooklet>(async ({ content }) => ({
  pdf: await renderToBuffer(
    <Document>
      <Page>
        <Text>{content.title}</Text>
      </Page>
    </Document>,
  ),
}));
