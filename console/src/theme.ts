import { theme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';
import { dark, light, type Palette } from './palette';

const query = matchMedia('(prefers-color-scheme: dark)');

function watch(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const fonts = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** The colours that this computer asks for, and the theme of the components in them. */
export function useColours(): { palette: Palette; config: ThemeConfig } {
  const isDark = useSyncExternalStore(watch, () => query.matches);
  return isDark ? inDark : inLight;
}

const inLight = { palette: light, config: configOf(light, theme.defaultAlgorithm) };
const inDark = { palette: dark, config: configOf(dark, theme.darkAlgorithm) };

function configOf(palette: Palette, algorithm: ThemeConfig['algorithm']): ThemeConfig {
  return {
    algorithm,
    token: {
      ...{ colorPrimary: palette.brand, colorLink: palette.brandText, colorInfo: palette.info },
      ...{ colorLinkHover: palette.brandText, colorLinkActive: palette.brandText },
      ...{ colorPrimaryHover: palette.brandText, colorPrimaryActive: palette.brandText },
      ...{ colorText: palette.ink, colorTextSecondary: palette.ink2, colorTextDescription: palette.ink2 },
      ...{ colorTextPlaceholder: palette.ink2, colorTextTertiary: palette.ink2 },
      ...{ colorError: palette.bad, colorErrorBg: palette.badTint, colorErrorBorder: palette.line },
      ...{ colorWarning: palette.wait, colorWarningBg: palette.waitTint, colorWarningBorder: palette.line },
      ...{ colorInfoBg: palette.infoTint, colorInfoBorder: palette.line },
      ...{ colorBgLayout: palette.paper, colorBgContainer: palette.card, colorBgElevated: palette.card },
      ...{ colorBorder: palette.line, colorBorderSecondary: palette.line, colorTextLightSolid: palette.onBrand },
      ...{ borderRadius: 8, fontFamily: fonts, fontSize: 14, motion: false },
    },
    components: {
      Table: {
        headerBg: palette.paper,
        headerColor: palette.ink2,
        ...{ rowHoverBg: palette.brandTint, rowSelectedBg: palette.brandTint, rowSelectedHoverBg: palette.brandTint },
        cellPaddingBlock: 11,
      },
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
    },
  };
}
