import { Text, View } from '@react-pdf/renderer';
import { INK, mm, TEXT } from './theme.js';

const SIGNERS = ['班主任签字', '校长签字', '学校盖章', '日期'];

/** Room for the names, the seal and the day; two lines where the page is narrow. */
export function SigningLines() {
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-between', rowGap: 22, marginTop: 32 }}
    >
      {SIGNERS.map((signer) => (
        <View key={signer} style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
          <Text style={TEXT.table}>{signer}</Text>
          <View style={{ width: mm(36), borderBottom: `0.6 solid ${INK}`, marginLeft: 4 }} />
        </View>
      ))}
    </View>
  );
}
