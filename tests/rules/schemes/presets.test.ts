import { lineOf } from '../../../api/src/modules/schemes/document/complaint.js';
import { compileScheme } from '../../../api/src/modules/schemes/document/compile-scheme.js';
import { presetCodes, presetDocument } from '../../../api/src/modules/schemes/presets.js';

test.each(presetCodes())('the preset %s is a valid scheme', (code) => {
  const { complaints } = compileScheme(code, presetDocument(code), presetDocument);

  expect(complaints.map(lineOf)).toEqual([]);
});
