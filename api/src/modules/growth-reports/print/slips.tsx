import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { PrintedSlip, SlipsContent } from '../slips/slips.rules.js';
import { QrCode } from './qr-code.js';
import { INK, mm, QUIET, TEXT } from './theme.js';

const MARGIN = 8;
const [ACROSS, DOWN] = [2, 3];
const WIDTH = mm((210 - 2 * MARGIN) / ACROSS);
const HEIGHT = mm((297 - 2 * MARGIN) / DOWN);
const CUT = `0.6 dashed ${QUIET}`;
/** Nothing is pressed together; what is too long runs into the room below. */
const KEEP = { flexShrink: 0 } as const;
const STEP = { ...TEXT.body, fontSize: 9, lineHeight: 1.35 };
const FRAME = `0.8 solid ${INK}`;

/** The secret, as large as it is read at arm's length, and the picture that saves typing it. */
const Secret = ({ slip: { label, secret, account, link, until } }: { slip: PrintedSlip }) => (
  <View style={{ ...KEEP, flexDirection: 'row', alignItems: 'center', marginTop: 5, border: FRAME, borderRadius: 4 }}>
    <View style={{ flex: 1, paddingLeft: mm(3.5), paddingVertical: mm(1.5) }}>
      {account !== '' && <Text style={{ ...TEXT.table, marginBottom: 4 }}>{`账号 ${account}`}</Text>}
      <Text style={{ ...TEXT.note, lineHeight: 1.2 }}>{until === '' ? label : `${label}\u3000${until}`}</Text>
      {secret.map((group) => (
        <Text key={group} style={{ ...TEXT.table, fontSize: 22, fontWeight: 600, letterSpacing: 3, marginTop: 2 }}>
          {group}
        </Text>
      ))}
    </View>
    <View style={{ padding: mm(1) }}>
      <QrCode text={link} size={mm(27)} />
    </View>
  </View>
);

const Steps = ({ steps }: { steps: readonly string[] }) => (
  <View style={{ ...KEEP, marginTop: 6 }}>
    {steps.map((step, index) => (
      <View key={step} style={{ ...KEEP, flexDirection: 'row', marginBottom: 1.5 }}>
        <Text style={{ ...STEP, width: 13 }}>{`${index + 1}.`}</Text>
        <Text style={{ ...STEP, flex: 1 }}>{step}</Text>
      </View>
    ))}
  </View>
);

/** One slip; the lines to be cut are dashed. */
const Slip = ({ slip, place, at }: { slip: PrintedSlip; place: string; at: number }) => (
  <View
    style={{
      ...{ width: WIDTH, height: HEIGHT, paddingHorizontal: mm(6), paddingVertical: mm(4.5) },
      borderRight: at % ACROSS === 0 ? CUT : undefined,
      borderBottom: at < ACROSS * (DOWN - 1) ? CUT : undefined,
    }}
  >
    <Text style={{ ...TEXT.note, ...KEEP, lineHeight: 1.3 }}>{place}</Text>
    <View style={{ ...KEEP, flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline' }}>
      <Text style={{ ...TEXT.section, fontSize: 16, marginRight: 8 }}>{slip.to}</Text>
      <Text style={{ ...TEXT.body, lineHeight: 1.3 }}>{slip.about}</Text>
    </View>
    <Secret slip={slip} />
    <Steps steps={slip.steps} />
    <Text style={{ ...TEXT.note, ...KEEP, color: INK, lineHeight: 1.35, marginTop: 3 }}>{slip.purpose}</Text>
    <Text style={{ ...TEXT.note, ...KEEP, lineHeight: 1.35, marginTop: 2 }}>{slip.ask}</Text>
  </View>
);

const pagesOf = (slips: readonly PrintedSlip[]): PrintedSlip[][] =>
  Array.from({ length: Math.ceil(slips.length / (ACROSS * DOWN)) }, (_, page) =>
    slips.slice(page * ACROSS * DOWN, (page + 1) * ACROSS * DOWN),
  );

/** ZM-1: slips to be cut out and handed over, six a page. */
export function Slips({ content: { title, place, slips, drawnAt } }: { content: SlipsContent }) {
  const at = new Date(drawnAt);
  return (
    <Document title={`${title} ${place}`} language="zh-CN" creationDate={at} modificationDate={at}>
      {pagesOf(slips).map((page, number) => (
        <Page key={number} size="A4" style={{ padding: mm(MARGIN), flexDirection: 'row', flexWrap: 'wrap' }}>
          {page.map((slip, index) => (
            <Slip key={index} slip={slip} place={place} at={index} />
          ))}
        </Page>
      ))}
    </Document>
  );
}
