/** The colours of the house at a desk: paper, ink and one green. The names say what a colour is for. */
export interface Palette {
  paper: string;
  card: string;
  sunk: string;
  line: string;
  ink: string;
  ink2: string;
  brand: string;
  brandText: string;
  brandTint: string;
  onBrand: string;
  wait: string;
  waitTint: string;
  bad: string;
  badTint: string;
  info: string;
  infoTint: string;
  /** Steps of a scale, from the lowest up. */
  step1: string;
  step2: string;
  step3: string;
  step4: string;
  step5: string;
}

export const light: Palette = {
  ...{ paper: '#f7f5f0', card: '#ffffff', sunk: '#f1eee6', line: '#e8e4da', ink: '#1f2a2e', ink2: '#5f6b6d' },
  ...{ brand: '#1e7f6b', brandText: '#14604f', brandTint: '#e3f0ec', onBrand: '#ffffff' },
  ...{ wait: '#8a5a12', waitTint: '#faf1e1', bad: '#a8392d', badTint: '#faedea', info: '#3e5f78', infoTint: '#ecf1f5' },
  ...{ step1: '#f1eee6', step2: '#e3f0ec', step3: '#cce3db', step4: '#a6d0c3', step5: '#72b5a3' },
};

export const dark: Palette = {
  ...{ paper: '#131819', card: '#1c2324', sunk: '#273031', line: '#2d3637', ink: '#e8ece8', ink2: '#a2aeac' },
  ...{ brand: '#58bfa6', brandText: '#8ad8c4', brandTint: '#1e3630', onBrand: '#0b211b' },
  ...{ wait: '#e5b566', waitTint: '#382b17', bad: '#f09a8f', badTint: '#3a2422', info: '#9dbbd2', infoTint: '#1f2e40' },
  ...{ step1: '#273031', step2: '#21413a', step3: '#235046', step4: '#266053', step5: '#2a7061' },
};

/** The same colours as custom properties: brandText is --brand-text. */
export const propertiesOf = (palette: Palette): Record<string, string> =>
  Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      colour as string,
    ]),
  );
