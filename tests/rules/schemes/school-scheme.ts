import { parse } from 'yaml';
import { lineOf } from '../../../api/src/modules/schemes/document/complaint.js';
import { compileScheme } from '../../../api/src/modules/schemes/document/compile-scheme.js';
import { presetDocument } from '../../../api/src/modules/schemes/presets.js';

/** A school's own document, as YAML text, over the shipped presets. */
export function ofSchool(text: string) {
  const document = parse(text) as Record<string, unknown>;
  const header = { title: '柳荫小学评价方案', effectiveFrom: '2026-09-01', source: 'local' };
  const { compiled, complaints } = compileScheme('willow', { ...header, ...document }, presetDocument);
  return { compiled, lines: complaints.map(lineOf) };
}
