import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const platform = process.env.TARO_ENV ?? 'h5';
const source = path.resolve(__dirname, '..', 'src');
const polyfills = path.join(source, 'platform', 'polyfills');

/** WeChat's runtime lacks these two; without them queries wait for ever and say nothing. */
const providedGlobals = {
  AbortController: [path.join(polyfills, 'abort-controller'), 'AbortController'],
  AbortSignal: [path.join(polyfills, 'abort-controller'), 'AbortSignal'],
  queueMicrotask: [path.join(polyfills, 'queue-microtask'), 'queueMicrotask'],
};

/** A missing export is only a warning to webpack, and then kills the page. */
const strictExports = { javascript: { exportsPresence: 'error' } };

/** query-core ships #private fields, which the H5 minifier breaks unless Babel has seen them. */
const compile = { include: [(file: string) => /node_modules[\\/]@tanstack[\\/]/.test(file)] };

/** npm may nest the React plugin inside this workspace, out of sight of Taro's own packages. */
const reactPlugin = path.dirname(require.resolve('@tarojs/plugin-framework-react/package.json'));

/** Taro's own H5 styles bring an icon font and a picture from a foreign host; we only use its View and Text. */
const unwantedStyles = [
  '@tarojs/components-react/dist/index.css',
  '@tarojs/components/dist/taro-components/taro-components.css',
];

/** All sizes are CSS pixels: five faces of 52 stay five faces of 52 on every phone. */
const postcss = { pxtransform: { enable: false, config: {} } };

/** `npm run dev`: the page reloads on every saved file and asks the api beside it. */
const devServer = {
  open: false,
  host: '127.0.0.1',
  hot: false,
  proxy: [
    { context: ['/graphql', '/uploads', '/files', '/demo'], target: `http://127.0.0.1:${process.env.PORT ?? 4000}` },
  ],
};

export default defineConfig<'webpack5'>({
  projectName: 'zongping',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.join(__dirname, 'aria-plugin')],
  defineConstants: {
    API_BASE: JSON.stringify(platform === 'h5' ? '' : (process.env.TARO_APP_API ?? 'http://127.0.0.1:4000')),
  },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      chain.module.set('parser', strictExports);
      chain.plugin('providedGlobals').use(webpack.ProvidePlugin, [providedGlobals]);
    },
  },
  h5: {
    compile,
    postcss,
    publicPath: './',
    staticDirectory: 'static',
    useHtmlComponents: true,
    esnextModules: [],
    router: { mode: 'hash' },
    devServer,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain) {
      chain.module.set('parser', strictExports);
      // The bar redraws itself even into a pipe.
      chain
        .plugin('webpackbar')
        .tap(([bar]) => [{ ...bar, reporters: bar.reporters.filter((reporter: unknown) => reporter !== 'fancy') }]);
      chain.resolve.alias.set('@tarojs/plugin-framework-react', reactPlugin);
      chain.merge({ resolve: { alias: Object.fromEntries(unwantedStyles.map((style) => [style, false])) } });
    },
  },
});
